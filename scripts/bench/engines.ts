import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold } from '#lib/fold.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { CatalogueSearch } from '#lib/search/search.ts';

/** Results that a list shows at once. */
const LIMIT = 50;

/** What is measured: an index over documents, asked for the ids of the best. */
export interface Engine {
  readonly name: string;
  /** Documents beyond which one of its queries takes seconds. */
  readonly most?: number;
  build(documents: readonly CatalogueDocument[]): Index;
}

export interface Index {
  search(query: string): string[];
}

/** What the libraries are given: the fields that readers search by, folded, as none of them folds `đ`. */
const recordOf = ({ id, symbol, title, aliases, date, term, kind }: CatalogueDocument) => ({
  id,
  symbol: fold(symbol ?? ''),
  title: fold(title),
  aliases: fold(aliases.join(' ')),
  facts: fold(`${date ?? ''} ${term ?? ''} ${kind.replaceAll('-', ' ')}`),
});

const FIELDS = ['symbol', 'title', 'aliases', 'facts'] as const;

const ours: Engine = {
  name: 'Văn Kiện',
  build(documents) {
    const index = new CatalogueSearch(documents);
    return { search: (query) => index.search(query, LIMIT).documents.map(({ id }) => id) };
  },
};

/** A bare scan: every word of the query stands somewhere in the folded record. */
const scan: Engine = {
  name: 'linear scan',
  build(documents) {
    const texts = documents.map((document) => {
      const { id, ...fields } = recordOf(document);
      return { id, text: Object.values(fields).join(' ') };
    });
    return {
      search(query) {
        const words = fold(query).split(/\s+/);
        const found: string[] = [];
        for (const { id, text } of texts) {
          if (words.every((word) => text.includes(word))) found.push(id);
          if (found.length >= LIMIT) break;
        }
        return found;
      },
    };
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  build(documents) {
    const index = new MiniSearch({ fields: [...FIELDS] });
    index.addAll(documents.map(recordOf));
    return {
      search: (query) =>
        index
          .search(fold(query))
          .slice(0, LIMIT)
          .map(({ id }) => id),
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build(documents) {
    const index = new Document({ document: { id: 'id', index: [...FIELDS] }, tokenize: 'forward' });
    for (const document of documents) index.add(recordOf(document));
    return {
      search(query) {
        const byField = index.search(fold(query), { limit: LIMIT, suggest: true });
        return [...new Set(byField.flatMap(({ result }) => result.map(String)))];
      },
    };
  },
};

const fuse: Engine = {
  name: 'Fuse.js',
  most: 10_000,
  build(documents) {
    const index = new Fuse(documents.map(recordOf), { keys: [...FIELDS], ignoreLocation: true });
    return {
      search: (query) => index.search(fold(query), { limit: LIMIT }).map(({ item }) => item.id),
    };
  },
};

const orama: Engine = {
  name: 'Orama',
  build(documents) {
    const index = create({
      schema: { symbol: 'string', title: 'string', aliases: 'string', facts: 'string' },
    });
    insertMultiple(index, documents.map(recordOf), documents.length);
    return {
      search(query) {
        const found = searchOrama(index, { term: fold(query), limit: LIMIT });
        if (found instanceof Promise) throw new Error('Orama answers later');
        return found.hits.map(({ id }) => id);
      },
    };
  },
};

/** Ours first; then what it is measured against, each as its own documentation has one begin. */
export const ENGINES: readonly Engine[] = [ours, scan, miniSearch, flexSearch, fuse, orama];
