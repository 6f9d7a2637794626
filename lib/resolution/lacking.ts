import type { Kind } from '../reference/lexicon.ts';
import { isBareNumber, type Reference } from '../reference/reference.ts';
import type { PageContext } from './context.ts';
import type { CatalogueDocument } from './lookup.ts';
import { hasCompany } from './rules/mentions.ts';

/** Each central steering committee numbers its own: one that the catalogue lacks may be anybody's. */
const isOfCommittee = ({ name, cues }: Reference): boolean =>
  (name.form === 'symbol' && name.level === 'BCĐTW') || cues.issuer === 'ban-chi-dao';

/** How far apart numbers of one list are at most: "Nghị quyết 198" beside 57 and 68 is the Assembly's. */
const NEAR = 15;

const isNear = ({ name }: Reference, { symbol }: CatalogueDocument): boolean =>
  name.form === 'symbol' &&
  Math.abs(Number.parseInt(name.number, 10) - Number.parseInt(symbol ?? '', 10)) <= NEAR;

const kindOf = ({ name }: Reference): Kind | null => (name.form === 'symbol' ? name.kind : null);

/** Of these kinds the State numbers many, and news beside the Party's names cites them by day, too. */
const STATES: ReadonlySet<Kind | null> = new Set([
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'cong-van',
  'ke-hoach',
]);

/** "Bộ Chính trị … Kết luận số 81 ngày 6/8/2010": by number and day where none but the Party's bodies are named. */
const isDated = ({ around, cues, name }: Reference): boolean =>
  name.form === 'symbol' &&
  !STATES.has(name.kind) &&
  around.bodies === 'party' &&
  (cues.date ?? around.issued)?.length === 10;

/** "Quy định số 253 và Quy định số 255 của Ban Bí thư": joined to a central one, of a kind that the State numbers less. */
const isJoined = (reference: Reference): boolean =>
  isBareNumber(reference) && reference.around.central === true && !STATES.has(kindOf(reference));

/** `xây dựng và phát triển tỉnh Nghệ An đến năm 2030, tầm nhìn đến năm 2045`: what the Politburo resolves for a province. */
const PROVINCES =
  /xây dựng(?:,|\svà) phát triển tỉnh \p{Lu}[^,;]{0,40} đến năm \d{4}, tầm nhìn|\bbuilding and developing [A-Z][\w ]{2,30}(?: to| until| by)? \d{4},? with a vision/u;

const isOnProvince = ({ name, cues, around }: Reference): boolean =>
  name.form === 'symbol' &&
  name.kind === 'nghi-quyet' &&
  around.bodies !== 'others' &&
  PROVINCES.test(cues.subject ?? '');

/** Whether a reference names a central document that the catalogue has not. */
export const isLacking = (reference: Reference, { neighbours, later }: PageContext): boolean =>
  reference.scope === 'central'
    ? !isOfCommittee(reference)
    : isDated(reference) ||
      isJoined(reference) ||
      isOnProvince(reference) ||
      (isBareNumber(reference) && later?.type === 'unknown') ||
      // "các nghị quyết của Bộ Chính trị: Nghị quyết 29 về …, Nghị quyết 30 về …, Nghị quyết 33 về …"
      (reference.around.bodies === 'party' &&
        neighbours.some(
          (one) =>
            one.kind === kindOf(reference) &&
            isNear(reference, one) &&
            hasCompany(reference, neighbours, one),
        ));
