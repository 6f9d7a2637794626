/**
 * Terms (khóa) of the Central Committee: numbering of symbols restarts in each.
 *
 * A term begins on the day its congress opens and ends when the next one closes, for the outgoing
 * Central Committee goes on issuing until then. Days after
 * nhandan.vn/cac-ky-dai-hoi-tag83549.html, daidoanket.vn/print/10178436.html and, for the
 * fourteenth, vietnamnews.vn/politics-laws/1764383 (closed on 2026-01-23).
 */
const CONGRESSES: readonly { readonly opened: string; readonly closed: string }[] = [
  { opened: '1935-03-27', closed: '1935-03-31' },
  { opened: '1951-02-11', closed: '1951-02-19' },
  { opened: '1960-09-05', closed: '1960-09-10' },
  { opened: '1976-12-14', closed: '1976-12-20' },
  { opened: '1982-03-27', closed: '1982-03-31' },
  { opened: '1986-12-15', closed: '1986-12-18' },
  { opened: '1991-06-24', closed: '1991-06-27' },
  { opened: '1996-06-28', closed: '1996-07-01' },
  { opened: '2001-04-19', closed: '2001-04-22' },
  { opened: '2006-04-18', closed: '2006-04-25' },
  { opened: '2011-01-12', closed: '2011-01-19' },
  { opened: '2016-01-20', closed: '2016-01-28' },
  { opened: '2021-01-26', closed: '2021-02-01' },
  { opened: '2026-01-19', closed: '2026-01-23' },
];

/** The newest term that has begun. */
export const NEWEST_TERM = CONGRESSES.length;

/** Terms that parties of other countries count and ours not yet, in a regular expression. */
export const FOREIGN_TERMS = 'XV|XVI{1,3}|XIX|XX';

/**
 * The terms in which a document of that date can have been issued, oldest first: two around a
 * congress, none before the first one.
 *
 * @param date `yyyy-mm-dd`, `yyyy-mm` or `yyyy`
 */
export function termsOfDate(date: string): number[] {
  return CONGRESSES.flatMap(({ opened }, index) => {
    const closedBy = CONGRESSES[index + 1]?.closed ?? '9999-12-31';
    // A shorter date is compared at its own precision.
    const begins = opened.slice(0, date.length) <= date;
    const ends = date <= closedBy.slice(0, date.length);
    return begins && ends ? [index + 1] : [];
  });
}

/** The day on which a term began, as `yyyy-mm-dd`. */
export const firstDayOfTerm = (term: number): string | null => CONGRESSES[term - 1]?.opened ?? null;

/** The year in which a term ended, or may yet end. */
export const lastYearOfTerm = (term: number): number =>
  Number(CONGRESSES[term]?.closed.slice(0, 4) ?? 9999);

/** Whether a document of that date can be the term's congress's own, and not of a meeting later on. */
export function isOfCongress(term: number, date: string): boolean {
  const congress = CONGRESSES[term - 1];
  if (!congress) return false;
  const length = date.length;
  return congress.opened.slice(0, length) <= date && date <= congress.closed.slice(0, length);
}

/** The term of a tenure by its years: `nhiệm kỳ 2021-2026`, and `2020-2025` as local congresses count. */
export function termOfTenure(firstYear: number): number | null {
  const index = CONGRESSES.findIndex(({ opened }) => {
    const late = Number(opened.slice(0, 4)) - firstYear;
    return late === 0 || late === 1;
  });
  return index < 0 ? null : index + 1;
}
