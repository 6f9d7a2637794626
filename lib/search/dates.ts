/** A time that a query names, by the days it reaches from and to: `yyyy`, `yyyy-mm`, `yyyy-mm-dd`. */
export interface Span {
  /** Null: from the beginning. */
  readonly from: string | null;
  /** Null: until now. */
  readonly to: string | null;
}

/** A time found in a folded text, and where. */
export interface SpanAt {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?:19[3-9]\d|20\d\d)`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const MONTH = String.raw`\d{1,2}[/.]\d{4}`;
const ISO = String.raw`\d{4}-\d{1,2}-\d{1,2}`;
const MOMENT = `(?:${DAY}|${ISO}|${MONTH}|${YEAR})`;

/** Letters and digits around would make it something else. */
const alone = (form: string): RegExp =>
  new RegExp(String.raw`(?<![a-z\d/.-])${form}(?![a-z\d]|[/-]\d)`, 'g');

type Read = (found: readonly string[]) => Span | null;

const one: Read = ([, moment = '']) => {
  const date = isoOf(moment);
  return date === null ? null : { from: date, to: date };
};

/** Ways to write a time, the longer ones first. */
const FORMS: readonly { readonly form: RegExp; readonly read: Read }[] = [
  {
    form: alone(
      String.raw`(?:tu |from )?(?:nam )?(${MOMENT})\s*(?:\.{2,3}|…|–|—| - | den |->| to )\s*(?:nam )?(${MOMENT})`,
    ),
    read: ([, from = '', to = '']) => between(isoOf(from), isoOf(to)),
  },
  {
    form: alone(`(${YEAR})-(${YEAR})`),
    read: ([, from = '', to = '']) => between(from, to),
  },
  {
    form: new RegExp(String.raw`(?<![a-z\d/.-])(${MOMENT})\s*(?:\.{2,3}|…)(?!\s*\d)`, 'g'),
    read: ([, from = '']) => between(isoOf(from), null),
  },
  {
    form: new RegExp(String.raw`(?:\.{2,3}|…)\s*(${MOMENT})(?![a-z\d]|[/-]\d)`, 'g'),
    read: ([, to = '']) => between(null, isoOf(to)),
  },
  {
    form: /(?<!\d)(\d{1,2}) thang (\d{1,2}) nam (\d{4})(?!\d)/g,
    read: ([, day = '', month = '', year = '']) => one(['', `${day}/${month}/${year}`]),
  },
  {
    form: /\bthang (\d{1,2})(?: nam |[/ -])(\d{4})(?!\d)/g,
    read: ([, month = '', year = '']) => one(['', `${month}/${year}`]),
  },
  { form: alone(`(${DAY}|${ISO}|${MONTH})`), read: one },
];

/** The times that a folded text names, except years alone, which may be other things too. */
export function findSpans(folded: string): SpanAt[] {
  const found: SpanAt[] = [];
  for (const { form, read } of FORMS) {
    for (const match of folded.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      const span = read(match);
      if (span && found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ span, start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `15/5/2016`, `2016-5-15`, `5/2016` and `2016` as the catalogue writes them; null where no such day is. */
function isoOf(moment: string): string | null {
  const parts = moment.split(/[/.-]/);
  const ordered = /^\d{4}/.test(moment) ? parts : parts.toReversed();
  const [year = '', month, day] = ordered.map((part) => part.padStart(2, '0'));
  if (month !== undefined && !(month >= '01' && month <= '12')) return null;
  if (day !== undefined && !(day >= '01' && day <= '31')) return null;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** A time from one to the other, whichever was written first. */
function between(from: string | null, to: string | null): Span | null {
  if (from === null && to === null) return null;
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

/** Whether a date lies in a time, as far as both are known: a year is in all of its months' spans. */
export function liesIn(date: string, { from, to }: Span): boolean {
  const fits = (limit: string) => Math.min(limit.length, date.length);
  if (from !== null && date.slice(0, fits(from)) < from.slice(0, fits(from))) return false;
  return to === null || date.slice(0, fits(to)) <= to.slice(0, fits(to));
}
