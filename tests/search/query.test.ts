import { describe, expect, test } from 'vitest';
import { type Clause, type Reading, understand } from '#lib/search/query.ts';

/** A reading as the tables below write it. */
function shown(reading: Reading): string {
  if (reading === 'any') return 'any';
  if ('fact' in reading) return `${reading.fact.facet}=${reading.fact.value}`;
  if ('pair' in reading) return `“${reading.pair}”`;
  if ('prefix' in reading) return `${reading.prefix}…`;
  return reading.words.join(' ');
}

const show = (clauses: readonly Clause[]): string[] =>
  clauses.map((clause) => clause.map(shown).join(' | '));

describe('what a query asks for', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' – ', []],
    // Symbols, in any spelling and order.
    ['kl 01', ['number=1', 'code=kl']],
    ['KL01', ['number=1', 'code=kl']],
    ['18 nq', ['number=18', 'code=nq']],
    ['01-KL/TW', ['number=1', 'code=kl', 'level=tw']],
    ['NQ18-NQ/TW', ['number=18', 'code=nq', 'level=tw']],
    ['18nqtw', ['number=18', 'code=nq', 'level=tw']],
    ['06-QĐi/TW', ['number=6', 'code=qd', 'level=tw']],
    ['08b-nq', ['number=8b', 'code=nq']],
    ['05-CT/TW 2016', ['number=5', 'code=ct', 'level=tw', 'year=2016 | number=2016 | 2016']],
    ['18-NQ/TƯ', ['number=18', 'code=nq', 'level=tw']],
    ['18 NQ T.Ư', ['number=18', 'code=nq', 'level=tw']],
    ['nq 2016', ['code=nq | nq…', 'year=2016 | number=2016 | 2016']],
    ['2016-QĐ/TW', ['number=2016', 'code=qd', 'level=tw']],
    ['nghị quyết số 18', ['number=18 | 18', 'kind=nghi-quyet']],
    ['Kết luận số 01-KL/TW', ['number=1', 'code=kl', 'kind=ket-luan | any', 'level=tw']],
    // Terms, congresses, plenums.
    ['khóa 13', ['term=13']],
    ['khoá XIII', ['term=13']],
    ['K13', ['term=13']],
    ['nhiệm kỳ XII', ['term=12']],
    ['XIII', ['term=13 | xiii…']],
    ['đại hội XII', ['term=12', 'issuer=dai-hoi | dai hoi']],
    ['Đại hội Đảng lần thứ 12', ['term=12', 'issuer=dai-hoi | dai hoi']],
    ['trung ương 4 khóa xii', ['plenum=4 | 4', 'term=12']],
    ['nq tw4 k12', ['code=nq | nq…', 'plenum=4 | 4', 'term=12']],
    // Dates.
    ['2016', ['year=2016 | number=2016 | 2016']],
    ['năm 2016', ['year=2016 | number=2016 | 2016']],
    ['15/5/2016', ['date=2016-05-15']],
    ['2016-05-15', ['date=2016-05-15']],
    ['5/2016', ['date=2016-05']],
    ['ngày 15 tháng 5 năm 2016', ['date=2016-05-15', 'ngay']],
    // Names that are words too.
    ['bộ chính trị', ['issuer=bo-chinh-tri | bo chinh tri']],
    ['bct', ['issuer=bo-chinh-tri | bct']],
    ['cương lĩnh', ['kind=cuong-linh | cuong linh']],
    // A number alone.
    ['57', ['number=57 | plenum=57 | term=57 | 57']],
    // Words: the last one is still being typed; neighbours had better be neighbours.
    ['học tập ', ['hoc', 'tap', '“hoc_tap” | any']],
    ['học tậ', ['hoc', 'ta…', '“hoc_ta” | any']],
    ['về biển ', ['bien', '“ve_bien” | any']],
  ])('%s', (text, clauses) => {
    expect(show(understand(text))).toEqual(clauses);
  });
});
