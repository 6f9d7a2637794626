import type { Issuer } from './lexicon.ts';
import { readOrdinal } from './numerals.ts';

// Parts of regular expressions for what English pages call bodies and meetings; to match in any case.

/** `4th`, `4 th`, `fourth`, `XIII` */
export const ORDINAL =
  '\\d{1,2}\\s?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'eleventh|twelfth|thirteenth|fourteenth|fifteenth|[IVX]{1,5}(?:th)?';
/** The Central Committee. */
export const COMMITTEE =
  '(?:(?:(?:(?:Party|CPV|Communist\\sParty\\sof\\sViet\\s?nam)\\s?)?Central(?:\\s?(?:Party|Executive))?\\s?Committee|CPVCC|PCC|Party\\sCC)' +
  '(?:\\s\\((?:CPVCC|PCC)\\))?(?:\\sof\\sthe\\s(?:Communist\\sParty(?:\\sof\\sViet\\s?nam)?|CPV))?)';
/** `12th-tenure` Politburo, `12th term` */
export const TENURE = '(?:[\\s-](?:tenure|term))?';
/** `sixth congress of the Party Central Committee`: some call its plenums so. */
export const MEETING =
  '(?:plenums?|plenary\\s(?:session|meeting)|plenary|conference|session|meeting|' +
  `congress(?=\\sof\\s(?:the\\s)?(?:\\d+th\\s)?${COMMITTEE}))`;
/** The Politburo or Secretariat, or the Central Committee that they are of: `bodyOf` reads the groups. */
export const BODY = `(?:${COMMITTEE}(?:(?:['’]s)?\\s(?<within>Politburo|Political\\sBureau|Secretariat))?|(?:(?:Party\\sCentral|Central\\sParty|Central|Party)\\s)?(?<body>Politburo|Political\\sBureau|Secretariat))`;

/** The body that the groups of `BODY` name. */
export function bodyOf(groups: Record<string, string | undefined> | undefined): Issuer {
  const name = groups?.within ?? groups?.body ?? '';
  if (/^secretariat/i.test(name)) return 'ban-bi-thu';
  return name === '' ? 'ban-chap-hanh-trung-uong' : 'bo-chinh-tri';
}

/** The number of an ordinal in words, digits or Roman numerals; null for none. */
export const ordinalIn = (text: string | undefined): number | null =>
  text === undefined ? null : (readOrdinal(text, 0)?.value ?? null);
