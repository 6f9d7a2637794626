import { describe, expect, test } from 'vitest';
import type { Meaning, Part, Reading } from '#lib/search/reading.ts';
import { withoutPart } from '#lib/search/without.ts';
import { catalogue } from './bundled.ts';

/** A reading as the tables below write it. */
function shown(reading: Reading): string {
  if (reading === 'any') return 'any';
  if ('fact' in reading) {
    return `${reading.fact.facet}=${reading.fact.value}${reading.typing ? '…' : ''}`;
  }
  if ('span' in reading) return `${reading.span.from ?? ''}..${reading.span.to ?? ''}`;
  const words = 'phrase' in reading ? reading.phrase : reading.words;
  const text = words.map(({ folded, typing }) => `${folded}${typing ? '…' : ''}`).join(' ');
  if ('phrase' in reading) return `“${text}${reading.typing ? '…' : ''}”`;
  return reading.aside ? `(${text})` : text;
}

const show = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ clauses }) => clauses.map((clause) => clause.map(shown).join(' | ')));

describe('what a query asks for', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' – ', []],
    // Symbols, in any spelling and order.
    ['kl 01 ', ['number=1', 'code=kl']],
    ['kl 01', ['number=1…', 'code=kl']],
    ['18 nq', ['number=18', 'code=nq']],
    ['01-KL/TW', ['number=1', 'code=kl', 'level=tw']],
    ['NQ18-NQ/TW', ['number=18', 'code=nq', 'level=tw']],
    ['18nqtw', ['number=18', 'code=nq', 'level=tw']],
    ['06-QĐi/TW', ['number=6', 'code=qd', 'level=tw']],
    ['08b-nq', ['number=8b', 'code=nq']],
    ['05-CT/TW 2016', ['number=5', 'code=ct', 'level=tw', 'year=2016 | number=2016 | (2016…)']],
    ['18-NQ/TƯ', ['number=18', 'code=nq', 'level=tw']],
    ['18 NQ T.Ư', ['number=18', 'code=nq', 'level=tw']],
    ['2016-QĐ/TW', ['number=2016', 'code=qd', 'level=tw']],
    ['nghị quyết số 18 ', ['number=18 | (18)', 'kind=nghi-quyet | (nghi quyet)']],
    ['Kết luận số 01-KL/TW', ['number=1', 'code=kl', 'kind=ket-luan | any', 'level=tw']],
    ['resolution 18 ', ['number=18 | (18)', 'kind=nghi-quyet | (resolution)']],
    // Half typed.
    ['05-c', ['number=5', 'code=c…']],
    ['05 c', ['number=5', 'code=c… | c…']],
    ['18-NQ/T', ['number=18', 'code=nq', 'level=t…']],
    // Terms, congresses, plenums.
    ['khóa 13 ', ['term=13']],
    ['khoá XIII', ['term=13…']],
    ['K13 ', ['term=13']],
    ['nhiệm kỳ 2016-2021', ['term=12']],
    ['XIII', ['term=13 | xiii…']],
    ['đại hội XII ', ['term=12', 'issuer=dai-hoi | (dai hoi)']],
    ['Đại hội Đảng lần thứ 12 ', ['term=12', 'issuer=dai-hoi | (dai hoi)']],
    ['ĐH13 ', ['term=13', 'issuer=dai-hoi | (dh)']],
    ['trung ương 4 khóa xii ', ['plenum=4 | (4)', 'term=12']],
    ['tw6 k12 ', ['plenum=6 | (6)', 'term=12']],
    ['hội nghị 6 ', ['plenum=6 | (6)']],
    // Times.
    ['2016 ', ['year=2016 | number=2016 | (2016)']],
    ['năm 2016 ', ['year=2016 | number=2016 | (2016)']],
    ['15/5/2016', ['date=2016-05-15 | (15 5 2016)']],
    ['2016-05-15', ['date=2016-05-15 | (2016 05 15)']],
    ['5/2016', ['date=2016-05 | (5 2016)']],
    ['ngày 15 tháng 5 năm 2016', ['date=2016-05-15 | (15 5 2016)']],
    ['2016..2018', ['2016..2018 | (2016 2018)']],
    ['2018…2016', ['2016..2018 | (2018 2016)']],
    ['từ 2016 đến 2018', ['2016..2018 | (2016 2018)']],
    ['2016..', ['2016.. | (2016)']],
    ['..2016', ['..2016 | (2016)']],
    ['5/2016..3/2017', ['2016-05..2017-03 | (5 2016 3 2017)']],
    ['trước 1975 ', ['..1974']],
    ['sau năm 1975 ', ['1976..']],
    // No such day, no such month.
    [
      '45/13/2016',
      [
        'number=45 | plenum=45 | term=45 | (45)',
        'number=13 | plenum=13 | term=13 | (13)',
        'year=2016 | number=2016 | (2016…)',
      ],
    ],
    // Names that are words too.
    ['bộ chính trị ', ['issuer=bo-chinh-tri | (bo chinh tri)']],
    ['bct ', ['issuer=bo-chinh-tri | (bct)']],
    ['politburo ', ['issuer=bo-chinh-tri | (politburo)']],
    ['ubkt ', ['issuer=uy-ban-kiem-tra-trung-uong | (ubkt)']],
    ['cương lĩnh ', ['kind=cuong-linh | (cuong linh)']],
    ['nq ', ['code=nq | kind=nghi-quyet | nq']],
    // Words; the last one may be unfinished.
    ['học tập ', ['hoc', 'tap']],
    ['học tậ', ['hoc', 'ta…']],
    ['về biển ', ['bien']],
    // Phrases.
    ['"kinh tế biển" ', ['“kinh te bien”']],
    ['“kinh tế bi', ['“kinh te bi…”']],
    // Typed for an input method that was off.
    ['nghij quyeets ', ['kind=nghi-quyet | (nghi quyet)']],
    ['nghi5 quye61t ', ['kind=nghi-quyet | (nghi quyet)']],
    ['ddaats ', ['dat']],
    ['kinh tee', ['kinh', 'te…']],
  ])('%s', (text, clauses) => {
    expect(show(catalogue.understand(text))).toEqual(clauses);
  });
});

describe('what is shown to have been understood', () => {
  const meanings = (text: string): Meaning[] =>
    catalogue.understand(text).flatMap(({ meaning }) => meaning ?? []);

  test.each<[string, Meaning[]]>([
    ['18nqtw', [{ type: 'symbol', kind: null, number: '18', code: 'NQ', level: 'TW' }]],
    [
      'quyết định số 217 ',
      [{ type: 'symbol', kind: 'quyet-dinh', number: '217', code: null, level: null }],
    ],
    ['kinh tế tư nhân k13', [{ type: 'term', term: 13 }]],
    [
      'bct 2016',
      [
        { type: 'issuer', issuer: 'bo-chinh-tri' },
        { type: 'time', span: { from: '2016', to: '2016' } },
      ],
    ],
    ['"tư nhân"', [{ type: 'phrase', text: '"tư nhân"' }]],
    [
      'sowr huwux',
      [
        { type: 'word', text: 'sở' },
        { type: 'word', text: 'hữu' },
      ],
    ],
    // It may be a number, a plenum or a term.
    ['12', []],
  ])('%s', (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  test.each([
    ['kinh tế k13 2016..2018', 1, 'kinh tế 2016..2018'],
    ['nghị quyết số 18-NQ/TW đất đai', 0, 'đất đai'],
    ['đất đai   khóa XII'.normalize('NFD'), 0, 'đất đai'.normalize('NFD')],
    ['“tư nhân” bct', 0, 'bct'],
  ])('a chip of “%s” can be removed', (query, number, rest) => {
    const chips = catalogue.understand(query).filter(({ meaning }) => meaning);
    const chip = query.startsWith('kinh') ? chips[0] : chips[number];
    expect(chip && withoutPart(query, chip)).toBe(rest);
  });
});
