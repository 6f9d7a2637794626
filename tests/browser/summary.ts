import type { PageReferencesReply } from '#lib/messages.ts';

/** What was found on a page, to compare: the words, the status, the first document. */
export const summary = (reply: PageReferencesReply | null) =>
  reply?.references.map(({ text, status, documents: [first] }) => [
    text.replace(/\s+/g, ' '),
    status,
    first ? `${first.symbol} ${first.date}` : null,
  ]);
