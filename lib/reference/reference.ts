import type { Issuer, Kind } from './lexicon.ts';

/** A date as far as the page states it: `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
export type PartialDate = string;

/** What a reference says about the document it names, beyond its name. */
export interface Cues {
  readonly term?: number;
  readonly date?: PartialDate;
  readonly issuer?: Issuer;
  /** Words of the page that say what the document is about (quoted, or after "về"), at most 200 characters. */
  readonly subject?: string;
}

/** How a reference names its document. */
export type Name =
  /** `18-NQ/TW`, `Nghị quyết số 18`: level is null where the page prints none. */
  | {
      readonly form: 'symbol';
      readonly kind: Kind | null;
      /** As compared: no leading zeros, capital suffix (`8B`). */
      readonly number: string;
      /** `NQ`, `QĐ`; null for a bare number. */
      readonly code: string | null;
      /** `TW`, `HNTW`, `BTCTW`; null for a bare number. */
      readonly level: string | null;
    }
  /** `Nghị quyết Trung ương 4 khóa XII` */
  | { readonly form: 'plenum'; readonly kind: Kind; readonly plenum: number }
  /** `Nghị quyết Đại hội XIII` , `Cương lĩnh 1991`, `Điều lệ Đảng` */
  | { readonly form: 'congress'; readonly kind: Kind }
  /** A well-known name that the release lists: `Khoán 10`, "bộ tứ trụ cột". */
  | { readonly form: 'alias'; readonly alias: string };

/** A span of page text that names a central document, parsed from the text alone. Plain data: it crosses messages. */
export interface Reference {
  /** UTF-16 index of its first code unit in the parsed text. */
  readonly start: number;
  /** UTF-16 index after its last code unit. */
  readonly end: number;
  readonly name: Name;
  readonly cues: Cues;
}
