import { describe, expect, test } from 'vitest';
import { writtenIn } from '#lib/reference/written.ts';

describe('when a text seems to be written', () => {
  test.each([
    ['the latest year that it speaks of', 'Năm 2016 và 2018 đều tăng.', { horizon: 2018 }],
    ['… with a day, though it is a round one', 'Từ 14/6/2020 xã mới.', { horizon: 2020 }],
    ['no round year: goals are set for those', 'Đến năm 2030, tầm nhìn 2045.', {}],
    ['no year of a symbol', 'Luật số 59/2024/QH15 và Nghị quyết 18.', {}],
    [
      'the tenure of who holds an office',
      'Thủ tướng Chính phủ Nguyễn Xuân Phúc đến thăm.',
      { since: 2016, horizon: 2021 },
    ],
    [
      'a year within it',
      'Năm 2018, Thủ tướng Nguyễn Xuân Phúc đến thăm.',
      { since: 2016, horizon: 2018 },
    ],
    [
      'the shorter of two tenures that overlap',
      'Tổng Bí thư Nguyễn Phú Trọng và Chủ tịch Quốc hội Nguyễn Thị Kim Ngân dự.',
      { since: 2016, horizon: 2021 },
    ],
    [
      'none that began long before',
      'Tổng Bí thư Nguyễn Phú Trọng nói về năm 2014.',
      { horizon: 2014 },
    ],
    ['an office still held', 'Tổng Bí thư Tô Lâm đến thăm.', { since: 2024 }],
    [
      '… whatever year before that is spoken of',
      'Năm 2022 đã qua, Tổng Bí thư Tô Lâm nói.',
      { since: 2024 },
    ],
    ['the end of a tenure', 'Cấp ủy nhiệm kỳ 2015-2020 họp.', { horizon: 2020 }],
    ['… but not of one that is prepared', 'Năm 2019 bàn nhiệm kỳ 2020 - 2025.', { horizon: 2019 }],
    [
      "the Secretariat's standing member",
      'Thường trực Ban Bí thư Trần Quốc Vượng kết luận.',
      { since: 2018, horizon: 2021 },
    ],
    [
      'who holds an office that stands after the name',
      'Ông Trần Quốc Vượng, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, vừa ký.',
      { since: 2018, horizon: 2021 },
    ],
    [
      '… and no one named next in a list',
      'Ông Trần Quốc Vượng - Thường trực Ban Bí thư, ông Võ Văn Thưởng dự.',
      { since: 2018, horizon: 2021 },
    ],
    [
      '… whose office it may be',
      'Có Tổng Bí thư Nguyễn Phú Trọng, Chủ tịch nước Trương Tấn Sang.',
      { since: 2011, horizon: 2016 },
    ],
    ['the years of an epidemic', 'Lùi lịch vì dịch Covid-19.', { since: 2020, horizon: 2022 }],
    ['… but not what followed it', 'Phục hồi sau đại dịch Covid-19.', {}],
    ['names in English', 'Prime Minister Pham Minh Chinh spoke.', { since: 2021, horizon: 2026 }],
    ['nobody who held it once', 'Nguyên Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng dự.', {}],
    ['… nor at a time', 'Thời Thủ tướng Nguyễn Tấn Dũng, đường được mở.', {}],
    ['nobody of a lower office', 'Phó Thủ tướng Nguyễn Xuân Phúc dự.', {}],
    ['nobody whom the holder only speaks to', 'Thủ tướng giao ông Phạm Minh Chính.', {}],
  ])('tells %s', (_, text, written) => {
    expect(writtenIn(text)).toEqual(written);
  });
});
