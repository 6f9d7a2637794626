import type { Problem } from '#lib/catalogue/problem.ts';
import { type MessageKey, numberText, t } from '#lib/i18n.ts';

type NotARelease = Extract<Problem, { code: 'not-a-release' }>['found'];

const FOUND: Record<NotARelease, MessageKey> = {
  html: 'problemHtml',
  text: 'problemText',
  empty: 'problemEmpty',
  binary: 'problemBinary',
};

/** What was wrong, in the reader's language. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'unreadable':
      return t('problemUnreadable');
    case 'too-large':
      return t('problemTooLarge', Math.round(problem.limit / 1024 ** 2));
    case 'not-a-release':
      return t(FOUND[problem.found]);
    case 'faulty':
      return t('problemFaulty', numberText(problem.faults.length));
    case 'address-refused':
      return t(problem.reason === 'not-https' ? 'problemNotHttps' : 'problemNotAddress');
    case 'not-permitted':
      return t('problemNotPermitted', problem.host);
    case 'redirected':
      return problem.to === null ? t('problemRedirectedAway') : t('problemRedirected', problem.to);
    case 'http-status':
      return problem.status === 404 ? t('problemNotFound') : t('problemHttpStatus', problem.status);
    case 'network':
      return t('problemNetwork');
    case 'timed-out':
      return t('problemTimedOut');
    case 'cancelled':
      return t('problemCancelled');
    case 'storage':
      return t('problemStorage', problem.detail);
    case 'no-database':
      return t('problemNoDatabase');
    case 'key-missing':
      return t('problemKeyMissing');
    case 'key-malformed':
      return t('problemKeyMalformed');
    case 'not-a-feed':
      return t(problem.found === 'html' ? 'problemHtml' : 'problemNotAFeed');
    case 'feed-faulty':
      return t('problemFeedFaulty', problem.field || 'JSON');
    case 'no-ed25519':
      return t('problemNoEd25519');
    case 'unknown-key':
      return t('problemUnknownKey', problem.key);
    case 'bad-signature':
      return t('problemBadSignature');
    case 'rollback':
      return t('problemRollback', problem.offered, problem.seen);
    case 'revision-reused':
      return t('problemRevisionReused', problem.revision);
    case 'wrong-size':
      return t('problemWrongSize', problem.expected, problem.received);
    case 'wrong-hash':
      return t('problemWrongHash');
    case 'not-compressed':
      return t('problemNotCompressed');
    case 'unpacks-too-large':
      return t('problemUnpacksTooLarge', Math.round(problem.limit / 1024 ** 2));
    case 'mismatch':
      return t('problemMismatch');
    case 'older':
      return t('problemOlder', problem.offered, problem.installed);
    case 'most-gone':
      return t('problemMostGone', numberText(problem.removed), numberText(problem.installed));
    case 'busy':
      return t('problemBusy');
    case 'overtaken':
      return t('problemOvertaken');
  }
}
