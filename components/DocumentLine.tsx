import { dateText } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { documentName, factsOf, ownMark } from './DocumentCard.tsx';

/** A document in a list: enough to know it by. */
export function DocumentLine({ document }: { document: CatalogueDocument }) {
  const { title, date } = document;
  const facts = date === null ? factsOf(document) : [dateText(date), ...factsOf(document)];
  const mark = ownMark(document);
  return (
    <>
      <span class="line-name">
        {documentName(document)}
        {mark !== null && <span class="own-mark">{mark}</span>}
      </span>
      <span class="line-title" lang="vi">
        {title}
      </span>
      <span class="line-facts">{facts.join(' · ')}</span>
    </>
  );
}
