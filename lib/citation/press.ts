import { KINDS, type KindEntry } from '../reference/lexicon.ts';
import { isOfCongress } from '../reference/terms.ts';
import { symbolParts } from '../resolution/keys.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { roman } from '../roman.ts';

/** A way in which news pages name a document. */
export interface PressForm {
  readonly text: string;
  /** How many other documents of the catalogue it names as well. */
  readonly others: number;
}

type Same = (other: CatalogueDocument) => boolean;

/** How the press writes a document: its symbol long and short, its plenum or congress, its names. */
export function pressForms(
  document: CatalogueDocument,
  catalogue: readonly CatalogueDocument[],
): PressForm[] {
  const { kind, symbol, term, plenum, issuer, date, aliases } = document;
  const { label, bareNumber }: KindEntry = KINDS[kind];
  const forms: [text: string, same: Same][] = [];
  const sameTerm: Same = (other) => other.term === term;
  const sameKind: Same = (other) => other.kind === kind;
  const parts = symbol === null ? null : symbolParts(symbol);
  if (symbol !== null && parts) {
    const full = `${label.vi} số ${symbol}`;
    // Compared as resolution does: `57-QN/TW` is another way to write a `57-NQ/TW`.
    const sameSymbol: Same = (other) => {
      const theirs = symbolParts(other.symbol ?? '');
      return theirs?.number === parts.number && theirs.code === parts.code;
    };
    if (date?.length === 10) {
      const [year, month, day] = date.split('-').map(Number);
      forms.push([
        `${full} ngày ${day}/${month}/${year}`,
        (other) => sameSymbol(other) && other.date === date,
      ]);
    }
    if (term !== null) {
      forms.push([`${full} khóa ${roman(term)}`, (other) => sameSymbol(other) && sameTerm(other)]);
    }
    forms.push([full, sameSymbol]);
    // `08B` needs its hyphen to be read as a number; one of four digits is the State’s, or a year.
    if (bareNumber && /^\d{1,3}$/.test(parts.number)) {
      const sameNumber: Same = (other) =>
        sameKind(other) && symbolParts(other.symbol ?? '')?.number === parts.number;
      const [printed] = symbol.split('-');
      forms.push([`${label.vi} ${printed}`, sameNumber]);
    }
  }
  const ofPlenum = kind === 'nghi-quyet' || kind === 'ket-luan';
  if (ofPlenum && plenum !== null && term !== null) {
    forms.push([
      `${label.vi} Trung ương ${plenum} khóa ${roman(term)}`,
      (other) => sameKind(other) && sameTerm(other) && other.plenum === plenum,
    ]);
  }
  // A national conference between two congresses is none of them.
  const ofCongress = term !== null && (date === null || isOfCongress(term, date));
  if (issuer === 'dai-hoi' && kind === 'nghi-quyet' && ofCongress) {
    forms.push([
      `${label.vi} Đại hội ${roman(term)}`,
      (other) => sameKind(other) && sameTerm(other) && other.issuer === 'dai-hoi',
    ]);
  }
  for (const alias of aliases) forms.push([alias, (other) => other.aliases.includes(alias)]);
  return [...new Map(forms)].map(([text, same]) => ({
    text,
    others: catalogue.filter((other) => other.id !== document.id && same(other)).length,
  }));
}
