/**
 * Words that were typed for an input method that was switched off: `nghij quyeets` (Telex),
 * `nghi5 quye61t` (VNI). Both say with plain letters or digits which marks a syllable has; marks
 * may come at once or at the syllable's end.
 */

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

const VNI_TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/** The word that was meant, as `writtenForm` gives it; null where nothing of the kind was typed. */
export const decoded = (word: string): string | null => fromTelex(word) ?? fromVni(word);

/** A horn belongs to both letters of `uo`, else to the last `o` or `u`; a breve to an `a`. */
function withHook(syllable: string): string | null {
  if (syllable.includes('uo')) return syllable.replace('uo', `u${HORN}o${HORN}`);
  const marked = syllable.replace(/^(.*)([aou])/, (_, before: string, letter: string) =>
    letter === 'a' ? `${before}a${BREVE}` : `${before}${letter}${HORN}`,
  );
  return marked === syllable ? null : marked;
}

function withHookAt(syllable: string): string | null {
  const marked = syllable.replace(/([aou])w/, (_, letter: string) =>
    letter === 'a' ? `a${BREVE}` : `${letter}${HORN}`,
  );
  return marked === syllable ? null : marked.replaceAll('w', '');
}

function fromTelex(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  let syllable = word.replace(/^dd|^d(?=.*[aeiouy].*d)/, 'đ');
  if (syllable !== word) syllable = syllable.replace(/d/, '');

  const [, before, key = '', after] = /^(.*?[aeiouyw].*?)([sfrxj])(.*)$/.exec(syllable) ?? [];
  if (before !== undefined) syllable = `${before}${after}`;

  syllable = syllable.replace(/([aeo])([^aeow]*)\1/, `$1${CIRCUMFLEX}$2`);
  if (syllable.includes('w')) {
    const plain = syllable.replaceAll('w', '');
    // `w` marks the letter before it, or one further back; by itself it is `ư`: `twf` is `từ`.
    syllable =
      (plain.includes('uo') ? withHook(plain) : null) ??
      withHookAt(syllable) ??
      withHook(plain) ??
      syllable.replace('w', `u${HORN}`);
  }
  return syllable === word ? null : syllable + (TELEX_TONES[key] ?? '');
}

function fromVni(word: string): string | null {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word) || !/[aeiouy]/.test(word)) return null;
  const keys: readonly string[] = word.match(/\d/g) ?? [];
  const tones = keys.filter((key) => key in VNI_TONES);
  const marks = keys.filter((key) => '678'.includes(key));
  if (tones.length > 1 || new Set(marks).size > 1 || keys.includes('0')) return null;

  let syllable = word.replace(/\d/g, '');
  if (keys.includes('9')) {
    if (!syllable.startsWith('d')) return null;
    syllable = syllable.replace('d', 'đ');
  }
  const [mark] = marks;
  if (mark !== undefined) {
    const circumflexed = syllable.replace(/^(.*)([aeo])/, `$1$2${CIRCUMFLEX}`);
    const marked = mark === '6' ? circumflexed : withHook(syllable);
    if (marked === null || marked === syllable) return null;
    syllable = marked;
  }
  return syllable + (VNI_TONES[tones[0] ?? ''] ?? '');
}

const VOWEL = /[aeiouy]/;

/** A written form as one writes it, the tone on its vowel: `đât` and an acute are `đất`. */
export function spelled(written: string): string {
  const [, letters = written, tone = ''] =
    /^(.*?)([\u0300\u0301\u0303\u0309\u0323]?)$/.exec(written) ?? [];
  if (tone === '') return letters.normalize('NFC');
  // The `u` of `qu` and the `i` of `gi` before a vowel belong to the consonant.
  const onset = /^(?:qu|gi(?=[aeiouy])|[^aeiouy]*)/.exec(letters)?.[0].length ?? 0;
  const vowels: number[] = [];
  for (let at = onset; at < letters.length; at++) {
    if (VOWEL.test(letters[at] ?? '')) vowels.push(at);
  }
  const marked = vowels.filter((at) => /\p{M}/u.test(letters[at + 1] ?? ''));
  const closed = /[^aeiouy\p{M}]$/u.test(letters);
  const bearer =
    marked.at(-1) ?? (closed ? vowels.at(-1) : vowels[vowels.length === 3 ? 1 : 0]) ?? 0;
  const after = /\p{M}/u.test(letters[bearer + 1] ?? '') ? bearer + 2 : bearer + 1;
  return (letters.slice(0, after) + tone + letters.slice(after)).normalize('NFC');
}
