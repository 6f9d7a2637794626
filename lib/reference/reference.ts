import type { Issuer, Kind } from './lexicon.ts';
import type { Written } from './written.ts';

/**
 * A date as far as the page states it: `yyyy-mm-dd`, `yyyy-mm`, `yyyy`, or `--mm-dd` where the year
 * is left to the reader.
 */
export type PartialDate = string;

/** What the text says about the document, beyond its name. */
export interface Cues {
  readonly term?: number;
  /** `khóa XII, XIII`: all of them, where a symbol is said of several. */
  readonly terms?: readonly number[];
  readonly date?: PartialDate;
  readonly issuer?: Issuer;
  /** The plenum that issued it, where the name is a symbol. */
  readonly plenum?: number;
  /** Words that say what the document is about (quoted, or after "về"), at most 200 characters. */
  readonly subject?: string;
}

/** What stands near the name without being part of the citation: weaker than its own cues. */
export interface Surroundings extends Omit<Cues, 'subject' | 'terms'>, Written {
  /** The date of issue as the words around state it: "Ngày …, Bộ Chính trị ban hành …". */
  readonly issued?: PartialDate;
  /** Words of the same clause before and after, up to the next references; at most 300 characters. */
  readonly clause?: string;
  /** Words of the same paragraph on either side, at most 500 characters. */
  readonly paragraph?: string;
  /** Term and date were said at the end of a list that the reference stands in. */
  readonly listed?: true;
  /** It is carried out, or followed ("theo"): a year after its number may be that of the work. */
  readonly carried?: 'out' | 'followed';
  /** The day of what carries it out: `Kế hoạch số 10-KH/TU ngày 18/8/2025 thực hiện …`. */
  readonly carriedOn?: PartialDate;
  /** It is news that the document was issued: "vừa ký ban hành". */
  readonly fresh?: true;
  /** `Nghị quyết 79 và Nghị quyết 80`: joined to the reference before this one. */
  readonly joined?: true;
  /**
   * Whose documents a paragraph that names one by its number alone speaks of: `party` where it names
   * central Party bodies and no other, `others` where it names another; neither where it names none.
   */
  readonly bodies?: 'party' | 'others';
  /** Its kind word has a capital within a sentence, as a name has. */
  readonly named?: true;
  /** Another name of what it names follows in parentheses. */
  readonly renamed?: true;
  /** A reference joined to it is a central document's by its own words. */
  readonly central?: true;
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
  /** `Nghị quyết Trung ương 4 khóa XII`; kind is null for the meeting itself, which is no document. */
  | {
      readonly form: 'plenum';
      readonly kind: Kind | null;
      readonly plenum: number;
      /** `Trung ương 6 (lần 2)`: the second part of a plenum that met twice. */
      readonly second?: true;
      /** `các Nghị quyết Trung ương 6`: all that it issued. */
      readonly several?: true;
    }
  /** `Nghị quyết Đại hội XIII`, `Cương lĩnh 1991`, `Điều lệ Đảng khóa XI` */
  | {
      readonly form: 'congress';
      readonly kind: Kind;
      /** `Nghị quyết Đại hội X`: no word says whose, and provinces count their congresses, too. */
      readonly plain?: true;
    }
  /** A well-known name that the release lists: `Khoán 10`, "bộ tứ trụ cột". */
  | { readonly form: 'alias'; readonly alias: string };

/**
 * Whose document a reference names, as far as the text alone tells.
 *
 * - `central`: a central Party document.
 * - `open`: a bare number or meeting that only its surroundings or the catalogue can place.
 * - `other`: another body's, or a meeting: never marked, but it stands in the way of later short
 *   references ("Nghị quyết 88").
 */
export type Scope = 'central' | 'open' | 'other';

/** A span of page text that names a document, parsed from the text alone. Plain data: it crosses messages. */
export interface Reference {
  /** UTF-16 index of its first code unit in the parsed text. */
  readonly start: number;
  /** UTF-16 index after its last code unit. */
  readonly end: number;
  readonly scope: Scope;
  readonly name: Name;
  readonly cues: Cues;
  readonly around: Surroundings;
}

/** Whether a reference names its document by a number alone: `Nghị quyết 18`, `45/TƯ`. */
export const isBareNumber = ({ name }: Pick<Reference, 'name'>): boolean =>
  name.form === 'symbol' && name.code === null;
