const NUMERALS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A term or congress as it is written: 13 is XIII. Good up to 39. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [numeral, worth] of NUMERALS) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}
