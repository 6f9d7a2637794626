import type { Reference } from '../../reference/reference.ts';
import { termsOfDate } from '../../reference/terms.ts';
import type { Candidate } from '../candidate.ts';
import type { PageContext } from '../context.ts';
import type { CatalogueDocument } from '../lookup.ts';
import type { Evidence } from '../resolved.ts';

/** What one piece of evidence says for or against a document. */
export interface Finding {
  /** Null where it only ranks and would tell a reader nothing. */
  readonly evidence: Evidence | null;
  /** Positive for the document, negative against it. */
  readonly weight: number;
  /** A cue of the reference's own that tells this document from every other of its number. */
  readonly confirms?: true;
  /** Names the reference as a central document, even where its number stands alone. */
  readonly places?: true;
  /** The subject begins with what the title says, or says it in English, whose order is another. */
  readonly titled?: true;
  /** Of what the subject says, some stands in this title alone. */
  readonly distinct?: true;
  /** Numbers run within a term: of another term it is another document, unless other words prove it. */
  readonly fatal?: true;
  /** The page says at some length what the document is about, and this one is not about it. */
  readonly strange?: true;
}

/** One kind of evidence: what it says of a document, or null where it says nothing. */
export type Rule = (candidate: Candidate, page: PageContext) => Finding | null;

/** Nothing to tell a reader: it is another document, unless other words prove that it is this one. */
export const ANOTHER = { evidence: null, weight: -14, fatal: true } as const satisfies Finding;

/** Nothing to tell a reader and no weight: the reference is a central document's. */
export const PLACED = { evidence: null, weight: 0, places: true } as const satisfies Finding;

export const agrees = (rule: Exclude<Evidence['rule'], 'disagrees'>, weight: number): Finding => ({
  evidence: { rule },
  weight,
});

export const disagrees = (
  field: 'date' | 'issuer' | 'term' | 'title',
  page: string | number,
  catalogue: string | number | null,
  weight: number,
): Finding & { readonly evidence: Evidence } => ({
  evidence: { rule: 'disagrees', field, page: String(page), catalogue: String(catalogue ?? '') },
  weight,
});

/** Of the term in which the page was published: within it a number is one document's. */
export const isCurrent = ({ term }: CatalogueDocument, { published }: PageContext): boolean =>
  published !== null && term !== null && termsOfDate(published).includes(term);

/** Whether a reference stands in parentheses, with nothing before it there. */
export const isInParentheses = ({ around }: Reference): boolean =>
  around.clause?.startsWith('(') === true;

const VIETNAM =
  /vi[eệ]t\s?nam|h[aà]\s?n[oộ]i|ho chi minh|\bhcm\b|da\s?nang|hai\s?phong|can tho|\bhue\b|phu quoc|mekong|politburo|party|\bnguyen\b|\bto lam\b/iu;

/** Provinces that English pages write without their accents, old and new. */
export const PROVINCES =
  /\b(?:An Giang|Ba Ria|Bac (?:Giang|Kan|Lieu|Ninh)|Ben Tre|Binh (?:Dinh|Duong|Phuoc|Thuan)|Ca Mau|Cao Bang|Dak (?:Lak|Nong)|Dien Bien|Dong (?:Nai|Thap)|Gia Lai|Ha (?:Giang|Nam|Tinh)|Hai Duong|Hau Giang|Hoa Binh|Hung Yen|Khanh Hoa|Kien Giang|Kon Tum|Lai Chau|Lam Dong|Lang Son|Lao Cai|Long An|Nam Dinh|Nghe An|Ninh (?:Binh|Thuan)|Phu (?:Tho|Yen)|Quang (?:Binh|Nam|Ngai|Ninh|Tri)|Soc Trang|Son La|Tay Ninh|Thai (?:Binh|Nguyen)|Thanh Hoa|Thua Thien|Tien Giang|Tra Vinh|Tuyen Quang|Vinh (?:Long|Phuc)|Yen Bai)\b/u;

const FOREIGN =
  /\b(?:UN|United Nations|Security Council|General Assembly|WHO|ASEAN|EU|European|Lao|Laos|Cambodian?|Chin(?:a|ese)|US|American?|Senate|House|Parliament|IMO|MEPC|UNESCO|UNICEF|FIFA|IAEA|Geneva|Israeli?|Gaza|Russian?|Ukrain\w+|Japan\w*|Korean?|India\w*|Thai\w*|Congress (?:adopt|pass|approv)\w+)\b/u;

/** Whether they speak of another country or of the world's bodies, in English. */
export const isOfOthers = ({ around }: Reference): boolean =>
  FOREIGN.test(around.paragraph ?? around.clause ?? '');

/** Whether the words around a reference speak of Vietnam: English pages cite other countries' documents, too. */
export function isOfVietnam({ around }: Reference): boolean {
  const words = around.paragraph ?? around.clause ?? '';
  return VIETNAM.test(words) || PROVINCES.test(words);
}
