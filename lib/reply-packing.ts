import type { ResolveReply } from './messages.ts';
import type { Reference } from './reference/reference.ts';
import type { CatalogueDocument } from './resolution/lookup.ts';
import type { ResolvedReference } from './resolution/resolved.ts';

/** Packs answers for the way back, each with its place: a document that many mention crosses once. */
export function packReply(
  token: string,
  answers: readonly (readonly [place: number, answer: ResolvedReference | null])[],
): ResolveReply {
  const places = new Map<string, number>();
  const documents: CatalogueDocument[] = [];
  const placeOf = (document: CatalogueDocument): number => {
    const known = places.get(document.id);
    if (known !== undefined) return known;
    places.set(document.id, documents.length);
    return documents.push(document) - 1;
  };
  const packed = answers.map(([place, answer]) => {
    if (!answer) return [place, null] as const;
    const { status, documents: ranked, evidence } = answer;
    return [place, { status, documents: ranked.map(placeOf), evidence }] as const;
  });
  return { token, documents, answers: packed };
}

/**
 * The answers to all references, in their order.
 *
 * @param former those known before, in the order of the references as they now are
 */
export function unpackReply(
  references: readonly Reference[],
  { documents, answers }: ResolveReply,
  former: readonly (ResolvedReference | null)[] = [],
): (ResolvedReference | null)[] {
  const all = references.map((_, place) => former[place] ?? null);
  for (const [place, answer] of answers) {
    const reference = references[place];
    if (!reference) continue;
    all[place] = answer && {
      reference,
      status: answer.status,
      documents: answer.documents.flatMap((at) => documents[at] ?? []),
      evidence: answer.evidence,
    };
  }
  return all;
}
