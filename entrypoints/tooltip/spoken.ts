import { documentName } from '#components/DocumentCard.tsx';
import { statusText } from '#components/StatusBadge.tsx';
import { dateText } from '#lib/i18n.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

/** The name of the tooltip for those who hear it: the document, and how sure that is. */
export function spokenName(
  { documents: [first, ...more], status }: ResolvedReference,
  text: string,
) {
  const name = first && more.length === 0 ? documentName(first) : text;
  return `${name}: ${statusText(status)}`;
}

/** What is told when it opens without taking the focus: its name, then date and title. */
export function announcement(resolved: ResolvedReference, text: string): string {
  const [first, ...more] = resolved.documents;
  const name = spokenName(resolved, text);
  if (!first || more.length > 0) return name;
  const { date, title } = first;
  return [name, ...(date === null ? [] : [dateText(date)]), title].join('. ');
}
