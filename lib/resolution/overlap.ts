import { foldText, isPlain } from '../reference/fold.ts';
import { COMMON_PAIRS, COMMON_SYLLABLES, FIELDS, OPENINGS, TOPICS } from './common-words.ts';
import { glossesOf, isEnglish } from './glossary.ts';
import type { CatalogueDocument } from './lookup.ts';
import { hintsIn, withSynonyms } from './synonyms.ts';

/** How far words of a page are those of a document's title. */
export interface Overlap {
  /** 0 to 1: the share of what could have matched. */
  readonly share: number;
  /** Pairs of syllables that matched and say something: most Vietnamese words are such pairs. */
  readonly pairs: number;
  /** Those of them that the page says in the title's own words. */
  readonly literal: number;
  /** Whether the whole title, if that is long enough, stands in the words. */
  readonly verbatim: boolean;
  /** Pairs that say something and stand in this title alone. */
  readonly ownPairs: number;
  /** Pairs that half of all titles hold, but of these titles this one alone. */
  readonly commonPairs: number;
  /** Pairs that say something and that the words only hint at. */
  readonly hints: number;
  /** Whether it counts the meeting or term that the page counts, and no other of these titles does. */
  readonly counted: boolean;
  /** Single syllables that matched, say something and stand in this title alone: `rừng`, `lương`. */
  readonly syllables: number;
  /** Whether the words were English: what they are called in titles is known only roughly. */
  readonly translated: boolean;
  /** Whether a topic matched that of these titles this one alone holds. */
  readonly topical: boolean;
  /** Whether a field of policy did. */
  readonly field: boolean;
  /** Whether any pair at all matched, be it one that half of all titles hold. */
  readonly touching: boolean;
  /** Whether all words stand in the title, and of these titles in this one alone a topic. */
  readonly whole: boolean;
  /** Whether one of the first pairs that say something stands in the title. */
  readonly begins: boolean;
  /** Whether the words begin with what this title alone begins with, be it what half of all titles hold. */
  readonly leads: boolean;
  /** Whether the words are many enough that none matching speaks against a title. */
  readonly telling: boolean;
}

export const NO_OVERLAP: Overlap = {
  share: 0,
  pairs: 0,
  literal: 0,
  verbatim: false,
  ownPairs: 0,
  commonPairs: 0,
  hints: 0,
  counted: false,
  syllables: 0,
  translated: false,
  topical: false,
  field: false,
  touching: false,
  whole: false,
  begins: false,
  leads: false,
  telling: false,
};

/** A subject that says at least this share of a title, in as many of its own words, is that title. */
const CERTAIN = { share: 0.7, literal: 4 } as const;

/** Whether what a page says something to be about is as good as a title. */
export const isCertain = ({ share, literal }: Overlap): boolean =>
  share >= CERTAIN.share && literal >= CERTAIN.literal;

/** Whether what a page says something to be about is, as far as its words tell, not this title. */
export const isOnOther = ({ telling, pairs }: Overlap): boolean => telling && pairs === 0;

/** UTF-16 code units from which on a title is no other's by chance: "về hội nhập quốc tế" may be. */
const VERBATIM = 30;

/** A title or stretch of page text, as it is compared. */
interface Words {
  /** Folded, without its marks. */
  readonly whole: string;
  readonly pairs: ReadonlySet<string>;
  readonly syllables: ReadonlySet<string>;
}

/** Numerals after these count meetings and terms: `lần thứ XIII` is `lần thứ 13`. */
const COUNTED = new Set(['thư', 'khoa', 'hôi']);
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

function wordsOf(text: string): Words {
  const syllables = foldText(text.normalize('NFC')).match(/[\p{L}\d]+/gu) ?? [];
  const plain = syllables.map((syllable, index) => {
    const value = COUNTED.has(syllables[index - 1] ?? '') ? ROMAN.indexOf(syllable) + 1 : 0;
    return value > 0 ? String(value) : syllable;
  });
  const pairs = new Set<string>();
  for (let index = 1; index < plain.length; index++) {
    const [before, value] = [plain[index - 1], plain[index]];
    pairs.add(`${before} ${value}`);
    // `Đại hội XIII` is the thirteenth.
    if (before === 'hôi' && /^\d+$/.test(value ?? '')) pairs.add(`thư ${value}`);
  }
  // Without their tones `lương` and `lượng` would be one.
  const toned = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu);
  return { whole: plain.join(' '), pairs, syllables: new Set(toned) };
}

const TITLES = new WeakMap<CatalogueDocument, Words>();

/** A title's words, made once: the documents of a page are compared many times. */
function titleWords(document: CatalogueDocument): Words {
  const known = TITLES.get(document);
  if (known) return known;
  const all = wordsOf([document.title, ...document.aliases.flatMap(subjectOf)].join(' … '));
  const words = { ...all, whole: wordsOf(document.title).whole.replace(/^vê /, '') };
  TITLES.set(document, words);
  return words;
}

/** `Nghị quyết về đất đai`: what an alias says that its document is about. */
const subjectOf = (alias: string): string[] => alias.match(/(?<=\s)về\s.+/iu) ?? [];

/** Pairs that say something, from which on two titles are on one subject. */
const SUBJECT = 2;

/** Whether two documents are about the same, as far as their titles say. */
export function isOnSubject(one: CatalogueDocument, other: CatalogueDocument): boolean {
  if (one.id === other.id) return false;
  const { pairs } = titleWords(other);
  const shared = [...titleWords(one).pairs].filter((pair) => pairs.has(pair));
  return shared.filter((pair) => !COMMON_PAIRS.has(pair)).length >= SUBJECT;
}

/** Pairs that say what a subject begins with, after `về`. */
const FIRST = 3;

const firstOf = ({ pairs }: Words): string[] =>
  [...pairs].filter((pair) => !pair.startsWith('vê ') && !COMMON_PAIRS.has(pair)).slice(0, FIRST);

/** Pairs with which a title says what it is on, and those of a subject that must be among them. */
const LEAD = { title: 8, subject: 2 } as const;

/** Whether a title begins with what a subject begins with, after `về`. */
function leads(subject: Words, title: Words): boolean {
  const first = [...subject.pairs]
    .filter((pair) => !pair.startsWith('vê ') && !OPENINGS.has(pair))
    .slice(0, LEAD.subject);
  const begin = [...title.pairs].slice(0, LEAD.title);
  return first.length === LEAD.subject && first.every((pair) => begin.includes(pair));
}

/** Pairs of a subject beyond these are seldom the title's any more. */
const SUBJECT_PAIRS = 10;

/** What of a title words can match at most. */
const mostOf = (words: Words, title: Words): number =>
  Math.max(3, Math.min(words.pairs.size, title.pairs.size, SUBJECT_PAIRS));

/** A subject of fewer pairs that say something may be a mere allusion. */
const TELLING_PAIRS = 4;

/**
 * Compares words of a page with documents' titles. What several titles hold counts for little: it does not tell
 * one document from the other.
 *
 * @returns one for each title, in order
 */
export function overlaps(
  text: string | undefined,
  documents: readonly CatalogueDocument[],
): Overlap[] {
  if (text === undefined) return documents.map(() => NO_OVERLAP);
  const glosses = glossesOf(text);
  const translated = glosses !== '';
  const other = translated ? glosses : withSynonyms(text);
  const own = wordsOf(text);
  const said = other === text ? own : wordsOf(`${text} … ${other}`);
  const worded = other === text ? own : wordsOf(other);
  const hinted = translated ? undefined : wordsOf(hintsIn(text)).pairs;
  const first = [...firstOf(own), ...firstOf(worded)];
  const all = documents.map(titleWords);
  const leading = all.filter((title) => leads(worded, title));
  // Of English words the glossary knows too few for a title to be none of them; no title is plain.
  const isTelling =
    !translated &&
    !isEnglish(text) &&
    !isPlain(text) &&
    [...said.pairs].filter((pair) => !COMMON_PAIRS.has(pair)).length >= TELLING_PAIRS;
  return all.map((title) => {
    // As the page words it, and as titles would: English words match no title by themselves.
    let [weightOwn, weightWorded] = [0, 0];
    let pairs = 0;
    let literal = 0;
    let ownPairs = 0;
    let commonPairs = 0;
    let topics = 0;
    let field = false;
    let counted = false;
    let hints = 0;
    for (const pair of title.pairs) {
      const isCommon = COMMON_PAIRS.has(pair);
      if (!said.pairs.has(pair)) {
        if (!isCommon && hinted?.has(pair)) hints++;
        continue;
      }
      const holders = all.filter((other) => other.pairs.has(pair)).length;
      // "lần thứ 13" tells the thirteenth congress from the fourteenth.
      const isCounted = /^(?:thư|khoa) \d/.test(pair);
      if (isCounted && holders === 1 && all.length > 1) counted = true;
      const weight = (isCounted ? 2 : isCommon ? 0.3 : 1) / holders;
      if (own.pairs.has(pair)) weightOwn += weight;
      if (worded.pairs.has(pair)) weightWorded += weight;
      if (!isCommon) {
        pairs++;
        if (own.pairs.has(pair)) literal++;
        if (holders === 1 && all.length > 1) ownPairs++;
      } else if (holders === 1 && all.length > 1) commonPairs++;
      if (holders === 1 && TOPICS.has(pair)) topics++;
      if (holders === 1 && FIELDS.has(pair)) field = true;
    }
    const syllables = [...title.syllables].filter(
      (syllable) =>
        said.syllables.has(syllable) &&
        !COMMON_SYLLABLES.has(syllable) &&
        !/^\d+$/.test(syllable) &&
        all.every((other) => other === title || !other.syllables.has(syllable)),
    ).length;
    return {
      share: Math.min(
        1,
        Math.max(weightOwn / mostOf(own, title), weightWorded / mostOf(worded, title)),
      ),
      pairs,
      literal,
      verbatim: title.whole.length >= VERBATIM && own.whole.includes(title.whole),
      ownPairs,
      commonPairs,
      hints,
      counted,
      syllables,
      translated,
      topical: topics > 0,
      field,
      touching: weightOwn + weightWorded > 0,
      whole:
        topics + syllables + pairs > 0 &&
        [own, worded].some((words) =>
          [...words.syllables].every((one) => title.syllables.has(one)),
        ),
      begins: first.some((pair) => title.pairs.has(pair)),
      leads: leading.length === 1 && leading[0] === title,
      telling: isTelling,
    };
  });
}
