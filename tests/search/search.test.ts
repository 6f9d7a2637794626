import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRelease } from '#lib/catalogue/release.ts';
import { CatalogueSearch } from '#lib/search/search.ts';
import { documentWith } from '../catalogue/records.ts';

const bundled = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
if (!bundled.ok) throw new Error('the bundled catalogue is damaged');
const catalogue = new CatalogueSearch(bundled.value.documents);

describe('the first hit in the bundled catalogue', () => {
  test.each<[string, string]>([
    // The symbol, however it is typed.
    ['01-KL/TW', '13-ket-luan-01-kl-tw'],
    ['kl 01', '13-ket-luan-01-kl-tw'],
    ['kl01', '13-ket-luan-01-kl-tw'],
    ['01 kl', '13-ket-luan-01-kl-tw'],
    ['KL 1', '13-ket-luan-01-kl-tw'],
    ['ket luan 01', '13-ket-luan-01-kl-tw'],
    ['Kết luận số 01-KL/TW', '13-ket-luan-01-kl-tw'],
    ['18 nq', '14-nghi-quyet-18-nq-tw'],
    ['NQ18-NQ/TW', '14-nghi-quyet-18-nq-tw'],
    ['nghị quyết 18', '14-nghi-quyet-18-nq-tw'],
    ['18-NQ/TƯ', '14-nghi-quyet-18-nq-tw'],
    ['18nqtw', '14-nghi-quyet-18-nq-tw'],
    ['8b', '6-nghi-quyet-08b-nq-hntw'],
    ['57-NQ/TW', '13-nghi-quyet-57-nq-tw'],
    ['07-QĐi/TW', '12-quy-dinh-07-qdi-tw'],
    ['quyết định 37-QĐ/TW', '13-quy-dinh-37-qd-tw'],
    ['57', '13-nghi-quyet-57-nq-tw'],
    // The symbol and a term, a year, a word.
    ['18-NQ/TW khóa XII', '12-nghi-quyet-18-nq-tw'],
    ['nq 18 k12', '12-nghi-quyet-18-nq-tw'],
    ['18 nq 2017', '12-nghi-quyet-18-nq-tw'],
    ['nq 18 đất đai', '13-nghi-quyet-18-nq-tw'],
    ['05-CT/TW 2016', '12-chi-thi-05-ct-tw'],
    ['chỉ thị 05', '12-chi-thi-05-ct-tw'],
    ['chỉ thị 2016', '12-chi-thi-07-ct-tw'],
    ['kết luận bộ chính trị 2021', '13-ket-luan-19-kl-tw'],
    ['hd btctw 2025', '13-huong-dan-45-hd-btctw'],
    ['qd 06 khóa 9', '9-quy-che-06-qd-tw'],
    // Words of the title.
    ['day manh hoc tap', '12-chi-thi-05-ct-tw'],
    ['đẩy mạnh học tập', '12-chi-thi-05-ct-tw'],
    ['DAY MANH HOC TAP', '12-chi-thi-05-ct-tw'],
    ['kinh te tu nhan', '13-nghi-quyet-68-nq-tw'],
    ['kinh tế tư nhâ', '13-nghi-quyet-68-nq-tw'],
    ['những điều đảng viên không được làm khóa 13', '13-quy-dinh-37-qd-tw'],
    ['đổi mới giáo dục 29', '11-nghi-quyet-29-nq-tw'],
    ['chiến lược biển', '10-nghi-quyet-09-nq-tw'],
    ['kinh tế biển 2018', '12-nghi-quyet-36-nq-tw'],
    ['phát triển văn hóa việt nam', '13-nghi-quyet-80-nq-tw'],
    ['su dung the dang vien', '14-quy-dinh-06-qd-tw'],
    // One letter wrong.
    ['khuyen khich phat trien kinh te tu nhann', '9-nghi-quyet-14-nq-tw'],
    // Names that the press uses.
    ['khoán 10', '6-nghi-quyet-10-nq-tw'],
    ['khoan 100', '4-chi-thi-100-ct-tw'],
    ['tam nông', '10-nghi-quyet-26-nq-tw'],
    [
      'cương lĩnh 1991',
      '7-cuong-linh-cuong-linh-xay-dung-dat-nuoc-trong-thoi-ky-qua-do-len-chu-nghia',
    ],
    [
      'nghị quyết đại hội XIII',
      '13-nghi-quyet-nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-xiii-cua-dang',
    ],
    // Plenums, terms, dates.
    ['trung ương 5 khóa 8 văn hóa', '8-nghi-quyet-03-nq-tw'],
    ['tw4 k12', '12-nghi-quyet-04-nq-tw'],
    ['15/5/2016', '12-chi-thi-05-ct-tw'],
    ['2016', '12-ket-luan-10-kl-tw'],
    ['khóa 13', '13-ket-luan-236-kl-tw'],
    ['k13', '13-ket-luan-236-kl-tw'],
    ['chỉ thị 1930', 'none'],
  ])('%s', (text, id) => {
    expect(catalogue.search(text)[0]?.id ?? 'none').toBe(id);
  });
});

describe('search', () => {
  const idsOf = (text: string, index = catalogue) => index.search(text).map(({ id }) => id);

  test('the same symbol of several terms comes newest first', () => {
    expect(idsOf('18-NQ/TW')).toEqual([
      '14-nghi-quyet-18-nq-tw',
      '13-nghi-quyet-18-nq-tw',
      '12-nghi-quyet-18-nq-tw',
      '10-nghi-quyet-18-nq-tw',
    ]);
  });

  test('a symbol that the catalogue lacks is not answered with others', () => {
    expect(idsOf('999-KL/TW')).toEqual([]);
  });

  test('a word too many is forgiven, a fact is not', () => {
    expect(idsOf('kinh tế tư nhân bịaa').slice(0, 1)).toEqual(['13-nghi-quyet-68-nq-tw']);
    expect(idsOf('kinh tế tư nhân bịaa 1931')).toEqual([]);
  });

  test('a term or a year finds all of its documents', () => {
    const { documents } = bundled.value;
    expect(idsOf('k12')).toHaveLength(documents.filter(({ term }) => term === 12).length);
    expect(idsOf('2016').length).toBeGreaterThanOrEqual(
      documents.filter(({ date }) => date?.startsWith('2016')).length,
    );
  });

  test('nothing asked, nothing found; an empty catalogue finds nothing', () => {
    expect(idsOf('')).toEqual([]);
    expect(idsOf(' .,/ ')).toEqual([]);
    expect(idsOf('kl 01', new CatalogueSearch([]))).toEqual([]);
  });

  test('a document without symbol, term and date is found by its words', () => {
    const bare = documentWith({
      id: 'a',
      symbol: null,
      term: null,
      date: null,
      title: 'Đường mới',
    });
    expect(idsOf('duong moi', new CatalogueSearch([bare]))).toEqual(['a']);
  });
});
