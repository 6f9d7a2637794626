import { describe, expect, test } from 'vitest';
import { bibtex, citation, cslJson, markdown, sourceOf } from '#lib/citation/formats.ts';
import { documentWith } from '../catalogue/records.ts';

const conclusion = documentWith({
  id: '13-ket-luan-01-kl-tw',
  symbol: '01-KL/TW',
  date: '2021-05-18',
  title: 'về tiếp tục thực hiện Chỉ thị số 05-CT/TW',
  sources: ['https://example.vn/a(b)?c=1_2'],
});
const congress = documentWith({
  id: '13-nghi-quyet-dai-hoi',
  symbol: null,
  kind: 'nghi-quyet',
  issuer: 'dai-hoi',
  date: '2021-02',
  title: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
  sources: [],
});

describe('a citation', () => {
  test('says what, when, by whom and about what', () => {
    expect(citation(conclusion)).toBe(
      'Kết luận số 01-KL/TW ngày 18/05/2021 của Bộ Chính trị khóa XIII ' +
        'về tiếp tục thực hiện Chỉ thị số 05-CT/TW',
    );
  });

  test('does not say the kind twice', () => {
    expect(citation(congress)).toBe(
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, tháng 02/2021',
    );
  });

  test('sets off a title that is a name, and leaves out what is not known', () => {
    const named = { ...conclusion, title: 'Đề cương văn hóa', date: null, term: null };
    expect(citation(named)).toBe('Kết luận số 01-KL/TW của Bộ Chính trị: Đề cương văn hóa');
  });

  test('in Markdown links its name to the source, whatever both hold', () => {
    expect(markdown({ ...conclusion, title: 'về *sao* [mới] <b>' })).toBe(
      '[Kết luận số 01-KL/TW](https://example.vn/a%28b%29?c=1_2) ngày 18/05/2021 ' +
        'của Bộ Chính trị khóa XIII về \\*sao\\* \\[mới\\] \\<b\\>',
    );
    expect(markdown(congress)).not.toContain('](');
  });

  test('cites the page that can be opened, else an older one', () => {
    const [old, secure] = ['http://example.vn/cu', 'https://example.vn/moi'];
    expect(sourceOf({ ...conclusion, sources: [old, secure] })).toBe(secure);
    expect(sourceOf({ ...conclusion, sources: [old] })).toBe(old);
    expect(sourceOf(congress)).toBeNull();
  });

  test('in BibTeX', () => {
    expect(bibtex({ ...conclusion, title: 'về 50% & hơn' })).toBe(
      [
        '@misc{vk-13-ket-luan-01-kl-tw,',
        '  author = {{Bộ Chính trị}},',
        '  title = {{về 50\\% \\& hơn}},',
        '  type = {Kết luận},',
        '  number = {01-KL/TW},',
        '  year = {2021},',
        '  month = {5},',
        '  day = {18},',
        '  url = {https://example.vn/a(b)?c=1_2},',
        '}',
      ].join('\n'),
    );
  });

  test('in CSL-JSON', () => {
    expect(JSON.parse(cslJson(congress))).toEqual([
      {
        id: '13-nghi-quyet-dai-hoi',
        type: 'document',
        title: congress.title,
        author: [{ literal: 'Đại hội đại biểu toàn quốc' }],
        genre: 'Nghị quyết',
        issued: { 'date-parts': [[2021, 2]] },
        language: 'vi',
      },
    ]);
  });
});
