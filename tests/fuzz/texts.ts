import * as fc from 'fast-check';
import { RULES } from '#tests/resolution/examples.ts';

/** Pieces of citations and of what surrounds them, put together at random. */
const piece = fc.constantFrom(
  ...['Nghị quyết', 'nghị quyết', 'NQ', 'Chỉ thị', 'CT', 'KẾT LUẬN', 'Quy định', 'QĐ', 'Hướng dẫn'],
  ...['số', 'số:', '18', '05', '008', '18-NQ/TW', '05-CT/TW', '37-QĐ/TW', '26-HD/BTCTW'],
  ...['43/2022/QH15', '18-NQ/TU', '/', '-', '–', 'TW', 'TƯ', 'T.Ư', 'NQ-TW', 'Trung ương'],
  ...['Hội nghị', 'lần thứ', 'tư', 'Đại hội', 'đại biểu', 'toàn quốc', 'XIII', 'khóa', 'khoá'],
  ...['XII', '12', ',', '.', ';', '(', ')', 'của', 'Bộ Chính trị', 'Ban Bí thư', 'Đảng'],
  ...['Tỉnh ủy', 'Quốc hội', 'Chính phủ', 'và', 'các', 'ngày', '25/10/2017', 'năm 2016', 'về'],
  ...['ngày 9 tháng 5 năm 2024', '“', '”', '\n', '\n\n', '\u00a0', 'Khoán 10', 'bộ tứ trụ cột'],
  ...['Resolution No.', 'of the Politburo', 'học tập', '😀', '\u00ad'],
  // What no document has, and what no calendar has.
  ...[
    '999999999999',
    '0',
    '31/02/2099',
    '00/00/0000',
    '99/99',
    'năm 0000',
    'khóa 0',
    'khóa 999999',
  ],
  ...['lần thứ 1000001', 'MMMMXIII', '1000001-NQ/TW', `18-NQ/${'Ủ'.repeat(80)}`, 'x'.repeat(1200)],
);

export const sentence = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

const glued = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const examples = RULES.flatMap(({ examples }) =>
  examples.map((one) => ('on' in one ? one.example[0] : one[0]).replace(/[⟦⟧]/g, '')),
);

/** One change of a text: so many code units taken out at a place, a piece put there. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(12),
  in: fc.oneof(fc.constant(''), fc.constant(' '), piece, fc.string({ maxLength: 3 })),
});

/** Citations as the press writes them, several in a row, with slips. */
const altered = fc
  .tuple(
    fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(' ', '\n', '\n\n'),
    fc.array(edit, { maxLength: 5 }),
  )
  .map(([texts, between, edits]) =>
    edits.reduce((text, { at, out, in: put }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + put + text.slice(place + out);
    }, texts.join(between)),
  );

/** Texts that cite something, more or less. */
export const citing = fc.oneof(sentence, glued, altered);

/** Texts of any sort. */
export const anyText = fc.oneof(citing, fc.string({ unit: 'binary', maxLength: 300 }));

/** A day as a page tells it, or what is none. */
export const published = fc.option(
  fc
    .date({ min: new Date('1920-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
