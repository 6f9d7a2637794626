import { dateText, language, type MessageKey, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Evidence, Status } from '#lib/resolution/resolved.ts';
import { roman } from '#lib/roman.ts';
import type { Spoken } from '#lib/settings.ts';
import { statusText } from './StatusBadge.tsx';

type Rule = Evidence['rule'];
type Disagreement = Extract<Evidence, { rule: 'disagrees' }>;

/** What an inference rests on; null where a rule carries none. */
const INFERRED: Record<Rule, MessageKey | null> = {
  'own-term': 'inferredTerm',
  'own-date': 'inferredDate',
  'own-issuer': 'inferredIssuer',
  'own-plenum': 'inferredPlenum',
  'own-congress': 'inferredCongress',
  'own-subject': 'inferredSubject',
  'own-name': 'inferredName',
  'earlier-mention': 'inferredEarlier',
  'later-mention': 'inferredLater',
  'nearby-date': 'inferredNearbyDate',
  'nearby-term': 'inferredNearbyTerm',
  'nearby-issuer': 'inferredNearbyIssuer',
  'nearby-words': 'inferredNearbyWords',
  headline: 'inferredHeadline',
  chosen: 'inferredChosen',
  related: 'inferredRelated',
  published: 'inferredPublished',
  'common-use': 'inferredCommonUse',
  'only-one': 'inferredOnlyOne',
  group: null,
  'not-in-catalogue': null,
  disagrees: null,
};

/** What confirms an answer that is sure. */
const EXACT: Partial<Record<Rule, MessageKey>> = {
  'own-term': 'exactTerm',
  'own-date': 'exactDate',
  'own-issuer': 'exactIssuer',
  'own-plenum': 'exactPlenum',
  'own-congress': 'exactCongress',
  'own-subject': 'exactSubject',
  'own-name': 'exactName',
};

const FIELDS: Record<Disagreement['field'], MessageKey> = {
  date: 'fieldDate',
  issuer: 'fieldIssuer',
  term: 'fieldTerm',
  kind: 'fieldKind',
  title: 'fieldTitle',
};

const DISAGREES: Record<Disagreement['field'], MessageKey> = {
  date: 'conflictDate',
  issuer: 'conflictIssuer',
  term: 'conflictTerm',
  kind: 'conflictKind',
  title: 'conflictTitle',
};

interface StatusNoteProps {
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  readonly documents: readonly CatalogueDocument[];
}

interface StatusNoteViewProps extends StatusNoteProps {
  /** Whether the status is named first, as where nothing else shows it. */
  readonly named?: boolean;
}

/** A plain sentence that says how sure an answer is, and why. */
export function StatusNote({ status, evidence, documents, named = false }: StatusNoteViewProps) {
  const sentences = sentencesOf({ status, evidence, documents });
  if (sentences.length === 0) return null;
  return (
    <div class={`note ${status}`}>
      {sentences.map((sentence, index) => (
        <p key={sentence}>
          {named && index === 0 && <strong class="lead">{statusText(status)}. </strong>}
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** The sentences of the note. */
export function sentencesOf({ status, evidence, documents }: StatusNoteProps): string[] {
  switch (status) {
    case 'exact':
      return [t(confirmedBy(evidence))];
    case 'inferred':
      return [t(inferredBy(evidence))];
    case 'set':
      return [t('setNote', documents.length)];
    case 'ambiguous':
      return documents.length === 1 ? [t('ambiguousOne')] : [t('ambiguousNote', documents.length)];
    case 'conflict':
      return conflictSentences(evidence);
    case 'unknown':
      return [t('unknownNote')];
  }
}

function confirmedBy(evidence: readonly Evidence[]): MessageKey {
  for (const { rule } of evidence) {
    const message = EXACT[rule];
    if (message) return message;
  }
  return 'exactDetails';
}

function inferredBy(evidence: readonly Evidence[]): MessageKey {
  for (const { rule } of evidence) {
    const message = INFERRED[rule];
    if (message) return message;
  }
  return 'inferredContext';
}

/** Where the catalogue has no value, there is nothing to set against the page's. */
const isWorded = (one: Evidence): one is Disagreement =>
  one.rule === 'disagrees' && one.catalogue !== '';

function conflictSentences(evidence: readonly Evidence[]): string[] {
  const worded = evidence.flatMap((one) => (isWorded(one) ? [disagreement(one)] : []));
  return worded.length > 0 ? worded : [t('conflictNote')];
}

/** In words: the field, the page's value, the catalogue's. */
export const disagreementsOf = (evidence: readonly Evidence[]) =>
  evidence.filter(isWorded).map(({ field, page, catalogue }) => ({
    field: t(FIELDS[field]),
    page: valueText(field, page),
    catalogue: valueText(field, catalogue),
  }));

const disagreement = ({ field, page, catalogue }: Disagreement): string =>
  t(DISAGREES[field], valueText(field, page), valueText(field, catalogue));

/** A field's value as a reader writes it; as it stands where it is no value of ours. */
function valueText(field: Disagreement['field'], value: string): string {
  switch (field) {
    case 'date':
      return dateText(value);
    case 'term':
      return /^\d+$/.test(value) ? roman(Number(value)) : value;
    case 'issuer':
      return labelIn(ISSUERS, value);
    case 'kind':
      return labelIn(KINDS, value);
    case 'title':
      return value;
  }
}

type Labelled = Readonly<Record<string, { readonly label: Readonly<Record<Spoken, string>> }>>;

const labelIn = (table: Labelled, name: string): string => table[name]?.label[language()] ?? name;
