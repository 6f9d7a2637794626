import { describe, expect, test } from 'vitest';
import { fold } from '#lib/fold.ts';
import { liesIn } from '#lib/search/dates.ts';
import { foldWithOrigins, writtenForm } from '#lib/search/fold.ts';
import { highlightName, highlightWords } from '#lib/search/highlight.ts';
import { isOneSlipAway } from '#lib/search/slip.ts';
import { decoded, spelled } from '#lib/search/typed.ts';
import { placedWords } from '#lib/search/words.ts';
import { catalogue } from './bundled.ts';

describe('folding', () => {
  test.each([
    ['Đổi mới', 'doi moi'],
    ['Đổi mới'.normalize('NFD'), 'doi moi'],
    ['KHOÁ – Ưỡn', 'khoa – uon'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(foldWithOrigins(text).text).toBe(folded);
  });

  test.each(['NFC', 'NFD'])('words know their place in the text (%s)', (form) => {
    const text = 'Nghị quyết số 18-NQ/TW về đất đai'.normalize(form);
    expect(placedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['Nghị', 'quyết', 'số', '18', 'NQ', 'TW', 'về', 'đất', 'đai'].map((word) =>
        word.normalize(form),
      ),
    );
  });

  test('the tone is compared wherever it is placed', () => {
    expect(writtenForm('khoá')).toBe(writtenForm('Khóa'.normalize('NFD')));
    expect(writtenForm('khoa')).not.toBe(writtenForm('khóa'));
  });
});

describe('what was typed for an input method that was off', () => {
  test.each([
    ['nghij', 'nghị'],
    ['quyeets', 'quyết'],
    ['quyeest', 'quyết'],
    ['dduwowngf', 'đường'],
    ['nguowif', 'người'],
    ['nuwowcs', 'nước'],
    ['nuocws', 'nước'],
    ['huwux', 'hữu'],
    ['twf', 'từ'],
    ['giaso', 'giáo'],
    ['hoaf', 'hòa'],
    ['nghi5', 'nghị'],
    ['quye61t', 'quyết'],
    ['quyet61', 'quyết'],
    ['d9u7o7ng2', 'đường'],
    ['ngu7o72i', 'người'],
    ['d9a3ng', 'đảng'],
    ['va8n', 'văn'],
  ])('%s is %s', (typed, word) => {
    const meant = decoded(typed);
    expect(meant).toBe(writtenForm(word));
    expect(meant && spelled(meant)).toBe(word);
  });

  test.each(['kinh', '18', 'k13', 'nq18', 'khoa13', 'nghi6', 'tw6'])(
    '%s is nothing of it',
    (word) => {
      expect(decoded(word)).toBeNull();
    },
  );
});

test.each([
  ['nhan', 'nhan', true],
  ['nhan', 'nhann', true],
  ['nhan', 'nan', true],
  ['nhan', 'nhon', true],
  ['nhan', 'hnan', true],
  ['nhan', 'nahn', true],
  ['nhan', 'nnah', false],
  ['nhan', 'nh', false],
  ['ab', 'ba', true],
])('one slip between %s and %s: %s', (a, b, one) => {
  expect(isOneSlipAway(a, b)).toBe(one);
  expect(isOneSlipAway(b, a)).toBe(one);
});

test.each([
  ['2016-05-15', '2016', '2018', true],
  ['2018-12-31', '2016', '2018', true],
  ['2019-01-01', '2016', '2018', false],
  ['2016-04-30', '2016-05', null, false],
  ['2016', '2016-05', null, true],
  ['1930-02', null, '1930', true],
])('%s lies between %s and %s: %s', (date, from, to, lies) => {
  expect(liesIn(date, { from, to })).toBe(lies);
});

describe('highlighting', () => {
  const marked = (query: string, text: string, highlight = highlightWords) =>
    highlight(text, catalogue.understand(query))
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  test.each([
    ['kinh te', 'về kinh tế tư nhân', 'về [kinh] [tế] tư nhân'],
    ['kinh te', 'về kinh tế'.normalize('NFD'), 'về [kinh] [tế]'.normalize('NFD')],
    ['tư nh', 'về tư nhân', 'về [tư] [nh]ân'],
    ['tu nhann', 'về tư nhân', 'về [tư] [nhân]'],
    ['ddaats', 'Đất đai', '[Đất] đai'],
    ['"tư nhân"', 'về Tư nhân', 'về [Tư] [nhân]'],
    ['k12', 'khóa 12', 'khóa 12'],
    ['<b>', '<b>x</b>', '<[b]>x</[b]>'],
  ])('%s in %s', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  test.each([
    ['nq18', 'Nghị quyết 18-NQ/TW', 'Nghị quyết [18]-[NQ]/TW'],
    ['nghi quyet 5', 'Nghị quyết 05-NQ/TW', '[Nghị] [quyết] [05]-NQ/TW'],
  ])('%s in the name %s', (query, text, expected) => {
    expect(marked(query, text, highlightName)).toBe(expected);
  });
});
