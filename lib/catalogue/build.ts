import { fold } from '../fold.ts';
import type { CatalogueDocument, DocumentGroup } from '../resolution/lookup.ts';
import { type Checked, type LineFault, type ReleaseContent, readLine } from './release.ts';
import {
  type SourceGroup,
  type SourceRecord,
  sourceGroupSchema,
  sourceRecordSchema,
} from './schema.ts';

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A record's id, the same in every release: term, kind and symbol; where there is no symbol, the
 * title's first words.
 */
export function documentId(
  record: Pick<SourceRecord, 'term' | 'kind' | 'symbol' | 'title'>,
): string {
  const name = record.symbol ?? record.title.split(/\s+/).slice(0, 14).join(' ');
  return `${record.term ?? 0}-${record.kind}-${slug(name)}`.slice(0, 120).replace(/-$/, '');
}

/** Text lines that hold something, with their numbers from 1. */
const numbered = (text: string): (readonly [line: number, text: string])[] =>
  text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [[index + 1, line] as const]));

/**
 * Groups and documents of a release from the sources' tables (JSON lines), documents sorted by
 * kind, term and symbol. Every fault of either table names its line; none is passed over.
 */
export function buildContent(
  documentLines: string,
  groupLines: string,
): { readonly documents: Checked<CatalogueDocument[]>; readonly groups: Checked<DocumentGroup[]> } {
  const documents = buildDocuments(documentLines);
  return { documents, groups: buildGroups(groupLines, documents.ok ? documents.value : []) };
}

/** Documents of a source's table (JSON lines), sorted as a release has them. */
export function buildDocuments(text: string): Checked<CatalogueDocument[]> {
  return collectDocuments(
    numbered(text).map(([line, lineText]) => {
      const read = readLine(lineText, line, sourceRecordSchema);
      if (!read.ok) return [line, read];
      return [line, { ok: true, value: { id: documentId(read.value), ...read.value } }];
    }),
  );
}

/** The documents of a table's lines, sorted as a release has them; or every fault of any of them. */
export function collectDocuments(
  lines: readonly (readonly [line: number, read: Checked<CatalogueDocument>])[],
): Checked<CatalogueDocument[]> {
  const faults: LineFault[] = [];
  const lineOf = new Map<string, number>();
  const documents: CatalogueDocument[] = [];
  for (const [line, read] of lines) {
    if (!read.ok) {
      faults.push(...read.faults);
      continue;
    }
    const { id } = read.value;
    const first = lineOf.get(id);
    if (first !== undefined)
      faults.push({ line, field: 'symbol', reason: `duplicate of line ${first}` });
    lineOf.set(id, line);
    documents.push(read.value);
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: documents.sort(inReleaseOrder) };
}

/** Compares documents by kind, term and symbol: the order of a release, which packs best so. */
export function inReleaseOrder(a: CatalogueDocument, b: CatalogueDocument): number {
  const number = (document: CatalogueDocument) => Number.parseInt(document.symbol ?? '0', 10);
  return (
    a.kind.localeCompare(b.kind, 'en') ||
    (a.term ?? 0) - (b.term ?? 0) ||
    number(a) - number(b) ||
    (a.id < b.id ? -1 : 1)
  );
}

function buildGroups(
  text: string,
  documents: readonly CatalogueDocument[],
): Checked<DocumentGroup[]> {
  const faults: LineFault[] = [];
  const groups: DocumentGroup[] = [];
  const idOf = (named: SourceGroup['documents'][number]): string | undefined =>
    documents.find(
      ({ kind, symbol, term }) =>
        kind === named.kind && symbol === named.symbol && term === named.term,
    )?.id;
  for (const [line, lineText] of numbered(text)) {
    const read = readLine(lineText, line, sourceGroupSchema);
    if (!read.ok) {
      faults.push(...read.faults);
      continue;
    }
    const ids = read.value.documents.map(idOf);
    const found = ids.filter((id) => id !== undefined);
    if (found.length < ids.length)
      faults.push({ line, field: 'documents', reason: 'unknown-document' });
    groups.push({ names: read.value.names, documents: found });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: groups };
}

/** How many relations name a document, and how many of those the catalogue lacks. */
export function countRelations({ documents }: ReleaseContent): { all: number; open: number } {
  const known = new Set(documents.map(({ symbol, term }) => `${term}|${symbol}`));
  const relations = documents.flatMap((document) => document.relations);
  const open = relations.filter(({ symbol, term }) => !known.has(`${term}|${symbol}`));
  return { all: relations.length, open: open.length };
}
