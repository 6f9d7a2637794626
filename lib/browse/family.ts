import type { CatalogueDocument } from '../resolution/lookup.ts';

/** What a later document does to an earlier one. */
export const BONDS = ['continues', 'supersedes', 'implements', 'amends'] as const;
export type Bond = (typeof BONDS)[number];

/** That a later document continues, supersedes, implements or amends an earlier one. */
export interface Edge {
  readonly later: string;
  readonly earlier: string;
  readonly bond: Bond;
}

/** A document of a family. */
export interface Member {
  readonly document: CatalogueDocument;
  /** Steps from the document whose family it is: earlier ones below 0, later ones above. */
  readonly generation: number;
}

export interface Family {
  readonly members: readonly Member[];
  readonly edges: readonly Edge[];
}

/** Steps beyond which relatives are another document's family. */
const FARTHEST = 2;

const INVERSE: Readonly<Record<string, Bond>> = {
  'superseded-by': 'supersedes',
  'amended-by': 'amends',
};

/** All bonds of a catalogue, each once, whichever of the two documents names it. */
export function edgesOf(documents: readonly CatalogueDocument[]): Edge[] {
  const bySymbol = new Map(
    documents.map(({ id, symbol, term }) => [`${term} ${symbol}`, id] as const),
  );
  const edges = new Map<string, Edge>();
  for (const { id, relations } of documents) {
    for (const { type, symbol, term } of relations) {
      const other = bySymbol.get(`${term} ${symbol}`);
      const direct = BONDS.find((bond) => bond === type);
      const bond = direct ?? INVERSE[type];
      if (other === undefined || bond === undefined || other === id) continue;
      const [later, earlier] = direct ? [id, other] : [other, id];
      edges.set(`${later} ${earlier} ${bond}`, { later, earlier, bond });
    }
  }
  return [...edges.values()];
}

/** The documents that one continues, amends, supersedes or implements, and those that do so to it. */
export function familyOf(
  document: CatalogueDocument,
  documents: readonly CatalogueDocument[],
): Family {
  const all = edgesOf(documents);
  const generations = new Map([[document.id, 0]]);
  let newest = [document.id];
  for (let step = 1; step <= FARTHEST; step++) {
    const next: string[] = [];
    const reach = (id: string, generation: number) => {
      if (generations.has(id)) return;
      generations.set(id, generation);
      next.push(id);
    };
    for (const id of newest) {
      const generation = generations.get(id) ?? 0;
      for (const { later, earlier } of all) {
        // Onwards only: a parent's other children are no relatives of this one.
        if (later === id && generation <= 0) reach(earlier, generation - 1);
        if (earlier === id && generation >= 0) reach(later, generation + 1);
      }
    }
    newest = next;
  }
  const members = documents
    .flatMap((one) => {
      const generation = generations.get(one.id);
      return generation === undefined ? [] : [{ document: one, generation }];
    })
    .sort(
      (a, b) =>
        a.generation - b.generation ||
        (a.document.date ?? '').localeCompare(b.document.date ?? '') ||
        (a.document.id < b.document.id ? -1 : 1),
    );
  const edges = all.filter(
    ({ later, earlier }) => generations.has(later) && generations.has(earlier),
  );
  return { members, edges };
}
