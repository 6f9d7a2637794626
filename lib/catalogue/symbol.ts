import { ISSUERS, KINDS } from '../reference/lexicon.ts';

const CODES = new Set<string>(Object.values(KINDS).flatMap((kind) => kind.codes));
const LEVELS = new Set<string>(Object.values(ISSUERS).flatMap((issuer) => issuer.levels));
const SHAPE = /^\d{1,5}[A-Z]?-([^/\s]+)\/(\S+)$/u;

/**
 * What is wrong with a symbol as the catalogue writes it (`18-NQ/TW`), or null.
 *
 * The code need not be the one of the document's kind: a quy chế was issued under `06-QĐ/TW`.
 */
export function symbolFault(symbol: string): 'shape' | 'code' | 'level' | null {
  const parts = SHAPE.exec(symbol);
  if (!parts) return 'shape';
  const [, code = '', level = ''] = parts;
  if (!CODES.has(code)) return 'code';
  return LEVELS.has(level) ? null : 'level';
}
