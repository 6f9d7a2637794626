import { dateText } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Part } from '#lib/search/reading.ts';
import { documentName, factsOf, ownMark } from './DocumentCard.tsx';
import { Highlighted } from './Highlighted.tsx';

interface DocumentLineProps {
  readonly document: CatalogueDocument;
  /** What was searched for, to be marked. */
  readonly parts?: readonly Part[];
}

/** A document in a list: enough to know it by. */
export function DocumentLine({ document, parts }: DocumentLineProps) {
  const { title, date } = document;
  const facts = date === null ? factsOf(document) : [dateText(date), ...factsOf(document)];
  const mark = ownMark(document);
  return (
    <>
      <span class="line-name">
        <Highlighted text={documentName(document)} parts={parts} isName />
        {mark !== null && <span class="own-mark">{mark}</span>}
      </span>
      <span class="line-title" lang="vi">
        <Highlighted text={title} parts={parts} />
      </span>
      <span class="line-facts">{facts.join(' · ')}</span>
    </>
  );
}
