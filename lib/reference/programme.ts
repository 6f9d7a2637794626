import { type Cited, ownCues } from './own-cues.ts';
import type { Cues, Reference, Scope } from './reference.ts';

// Programmes and statutes, which go by the year or congress that adopted them.

/** `Cương lĩnh 1991`, `Cương lĩnh năm 1991 (bổ sung, phát triển năm 2011)`, `Điều lệ Đảng khóa XI`. */
export function readProgramme(text: string, at: number, cited: Cited): Reference[] | null {
  if (cited.kind !== 'cuong-linh' && cited.kind !== 'dieu-le') return null;
  const owner = /^(?:Đảng(?: Cộng sản Việt Nam)?|chính trị|của Đảng|xây dựng đất nước)/iu.exec(
    text.slice(at, at + 40),
  );
  // Any association has a điều lệ: only the Party's own is meant.
  if (cited.kind === 'dieu-le' && !owner) return null;
  const named = at + (owner?.[0].length ?? 0);
  // "chưa sửa Điều lệ Đảng tại Đại hội XIV" says where that was decided.
  if (cited.kind === 'dieu-le' && /^\s(?:tại|nhiệm kỳ)\s/u.test(text.slice(named, named + 10)))
    return null;
  const year =
    /^\s?(?:(?:(?:năm )?\d{4}\s(?=\(bổ sung))?\((?:bổ sung, phát triển )?(?:năm )?((?:19|20)\d{2})\)|(?:bổ sung, phát triển )?(?:năm )?((?:19|20)\d{2})(?!\s?[-–]\s?\d))/iu.exec(
      text.slice(named, named + 48),
    );
  const draft = (end: number, cues: Cues, scope: Scope = 'central'): Reference => ({
    start: cited.start,
    end,
    scope,
    name: { form: 'congress', kind: cited.kind },
    cues,
    around: {},
  });
  const date = year?.[1] ?? year?.[2];
  if (year && date !== undefined) {
    const end = named + year[0].length;
    // Any party has a cương lĩnh: of a year in which ours adopted none it is another's.
    const { other } = ownCues(text, end);
    return [draft(end, { date }, other ? 'other' : owner ? 'central' : 'open')];
  }
  // A term that stands before these words is that of something else.
  const { term: _, ...before } = cited.cues;
  const { cues, end, other } = ownCues(text, named, before);
  return cues.term === undefined || other ? null : [draft(end, cues)];
}
