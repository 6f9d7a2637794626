import { describe, expect, test, vi } from 'vitest';
import { sentencesOf } from '#components/StatusNote.tsx';
import type { Evidence, Status } from '#lib/resolution/resolved.ts';
import { documentWith } from '../catalogue/records.ts';

vi.mock('wxt/browser', async () => (await import('../i18n/locales.ts')).browserIn('vi'));

const one = [documentWith()];
const two = [documentWith(), documentWith({ id: 'b' })];
const disagrees = (
  field: Extract<Evidence, { rule: 'disagrees' }>['field'],
  page: string,
  catalogue: string,
): Evidence => ({ rule: 'disagrees', field, page, catalogue });

describe('how sure an answer is, and why', () => {
  test.each<[Status, typeof one, Evidence[], string[]]>([
    ['exact', one, [{ rule: 'own-term' }], ['Khớp với khóa nêu trong bài.']],
    ['exact', one, [], ['Khớp với các chi tiết nêu trong bài.']],
    ['inferred', one, [{ rule: 'chosen' }], ['Bạn đã chọn văn bản này cho trang này.']],
    ['inferred', one, [{ rule: 'earlier-mention' }], ['Suy luận từ lần nhắc trước trong bài.']],
    ['inferred', one, [{ rule: 'published' }], ['Suy luận từ ngày đăng bài.']],
    [
      'inferred',
      one,
      [{ rule: 'not-in-catalogue' }, { rule: 'nearby-term' }],
      ['Suy luận từ khóa nêu gần đó trong bài.'],
    ],
    ['inferred', one, [], ['Suy luận từ nội dung xung quanh trong bài.']],
    ['set', two, [{ rule: 'group' }], ['Cách gọi này dùng chung cho 2 văn bản.']],
    ['ambiguous', two, [], ['Có 2 văn bản phù hợp; bài không nêu đủ để biết là văn bản nào.']],
    [
      'ambiguous',
      one,
      [],
      ['Chỉ có văn bản này mang số đó, nhưng bài không cho thấy đúng là văn bản được nói đến.'],
    ],
    [
      'unknown',
      [],
      [{ rule: 'not-in-catalogue' }],
      ['Chỉ biết những gì bài viết ghi về văn bản này.'],
    ],
    [
      'conflict',
      one,
      [disagrees('date', '2021-08-15', '2021-05-18')],
      ['Bài viết ghi ngày 15/08/2021; danh mục ghi 18/05/2021.'],
    ],
    [
      'conflict',
      one,
      [{ rule: 'own-term' }, disagrees('term', '12', '13')],
      ['Bài viết ghi khóa XII; danh mục ghi khóa XIII.'],
    ],
    [
      'conflict',
      one,
      [disagrees('issuer', 'ban-bi-thu', 'bo-chinh-tri'), disagrees('kind', 'chi-thi', 'ket-luan')],
      [
        'Bài viết ghi cơ quan ban hành là Ban Bí thư; danh mục ghi Bộ Chính trị.',
        'Bài viết gọi là Chỉ thị; danh mục ghi Kết luận.',
      ],
    ],
    [
      'conflict',
      one,
      [disagrees('term', '12', '')],
      ['Thông tin trong bài không khớp với danh mục.'],
    ],
  ])('%s', (status, documents, evidence, sentences) => {
    expect(sentencesOf({ status, evidence, documents })).toEqual(sentences);
  });
});
