import { random } from './records.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  place: ['Springfield', 'the county', 'Oak Street', 'the north of the state', 'Riverside'],
  who: [
    'the mayor',
    'Mrs. Allen',
    'a spokesman for the company',
    'residents',
    'the coach',
    'doctors',
  ],
  thing: ['the new road', 'the harvest', 'the spring fair', 'the library', 'the housing project'],
  verb: ['opened', 'finished', 'inspected', 'presented', 'postponed', 'extended'],
  time: ['this morning', 'last weekend', 'in May', 'since January', 'on March 12', 'in 2024'],
  number: ['3', '12', '45', '120', '2,500', '7.5'],
  unit: ['million dollars', 'households', 'miles', 'percent', 'students', 'acres', 'visitors'],
  reason: ['because of heavy rain', 'for lack of money', 'as the city had planned'],
  // What the peers look for, in turn.
  citation: [
    '5 U.S.C. 552',
    'John 3:16',
    '40 CFR 60.1',
    'Genesis 1:1-3',
    'https://example.org/news',
  ],
};

const FRAMES = [
  '<time>, <who> said in <place> that <thing> had been <verb> with a total of <number> <unit>.',
  'According to <who>, <thing> in <place> is <number> days late <reason>.',
  '<who> added: “We hope that <thing> will be ready soon, so that life gets easier here”.',
  'Compared with last year, the figure rose by <number> <unit>, the highest in many years.',
  'Before that, <time>, <place> also <verb> <thing> and welcomed more than <number> <unit>.',
  'The decision to award <number> prizes was welcomed by <who>, who <verb> <thing>.',
  'Many feel that the present rules are unclear, which leaves <who> at a loss about <thing>.',
  'The meeting on <thing> lasted two days, with <number> talks by <who>.',
];

const CITING = ['Under <citation>, <who> <verb> <thing> <time>.', '<who> pointed to <citation>.'];

/**
 * English news of our own making, the same each time: what parsers of English references are given
 * where ours are given Vietnamese news of the same size.
 *
 * @param length UTF-16 code units, about
 * @param density of all sentences, how many cite something: 0 to 1
 * @returns its paragraphs
 */
export function englishNews(length: number, density: number): string[] {
  const next = random(20_261_126);
  const oneOf = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const sentence = (): string => {
    const frame = oneOf(next() < density ? CITING : FRAMES);
    const filled = frame.replace(/<(\w+)>/g, (_, slot: string) => oneOf(WORDS[slot] ?? []));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? length) {
    paragraphs.push(Array.from({ length: 4 }, sentence).join(' '));
  }
  return paragraphs;
}
