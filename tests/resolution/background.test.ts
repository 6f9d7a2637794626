import { describe, expect, test } from 'vitest';
import { cited } from './bundled.ts';

/** Ten of each, so that every look-alike is seen in ten shapes. Places and people are invented. */
const NUMBERS = ['01', '5', '08', '12', '18', '29', '35', '57', '68', '105'];
const PLACES = [
  ...['Suối Mây', 'Đồi Sim', 'Bến Lau', 'Cồn Gió', 'Nậm Lanh'],
  ...['Thác Bạc', 'Hồ Sen', 'Rừng Thông', 'Vạn Chài', 'Pá Khôm'],
];
const DATES = [
  ...['ngày 05/3/2019', 'ngày 12-8-2020', 'ngày 1.7.2021', 'ngày 9 tháng 5 năm 2022', 'năm 2023'],
  ...['ngày 30/11/2018', 'tháng 6/2017', 'ngày 15 tháng 10 năm 2016', 'ngày 22/4/2024', ''],
];
const SUBJECTS = [
  ...[
    'về phát triển du lịch',
    'về chuyển đổi số',
    'về giáo dục và đào tạo',
    'về xây dựng nông thôn mới',
  ],
  ...['về tinh gọn bộ máy', 'về kinh tế tư nhân', 'về khoa học, công nghệ', 'về công tác dân số'],
  ...['về bảo vệ môi trường', 'về công tác cán bộ'],
];
const VERBS = [
  ...['thực hiện', 'triển khai', 'quán triệt', 'học tập', 'sơ kết', 'tổng kết', 'cụ thể hóa'],
  ...['phổ biến', 'nhắc lại', 'căn cứ'],
];

interface Filling {
  readonly n: string;
  readonly place: string;
  readonly date: string;
  readonly subject: string;
}

/** What looks like a central document and is none, by whose it is. */
const LOOK_ALIKES: Record<string, readonly ((filling: Filling) => string)[]> = {
  'the Government and ministries': [
    ({ n, date, subject }) => `Nghị quyết số ${n}/NQ-CP ${date} của Chính phủ ${subject}`,
    ({ n, date }) => `Chỉ thị số ${n}/CT-TTg ${date} của Thủ tướng Chính phủ`,
    ({ n, subject }) => `Chỉ thị ${n} của Thủ tướng ${subject}`,
    ({ n, date }) => `Quyết định số ${n}/QĐ-TTg ${date}`,
    ({ n, subject }) => `Quyết định ${n} của Thủ tướng Chính phủ ${subject}`,
    ({ n }) => `Nghị định số ${n}/2022/NĐ-CP của Chính phủ`,
    ({ n, date }) => `Quyết định số ${n}/QĐ-BGDĐT ${date} của Bộ Giáo dục và Đào tạo`,
    ({ n, subject }) => `Kế hoạch số ${n}/KH-BNV của Bộ Nội vụ ${subject}`,
    ({ n }) => `Thông báo số ${n}/TB-VPCP của Văn phòng Chính phủ`,
    ({ n }) => `Công văn số ${n}/BTC-NSNN của Bộ Tài chính`,
  ],
  'the National Assembly and people’s councils': [
    ({ n, subject }) => `Nghị quyết số ${n}/2023/QH15 của Quốc hội ${subject}`,
    ({ n }) => `Nghị quyết ${n} của Quốc hội khóa XIII`,
    ({ n, subject }) => `Nghị quyết số ${n} mà Quốc hội vừa thông qua ${subject}`,
    ({ n }) => `Nghị quyết số ${n}/UBTVQH14 của Ủy ban Thường vụ Quốc hội`,
    ({ n, place, date }) => `Nghị quyết số ${n}/NQ-HĐND ${date} của HĐND tỉnh ${place}`,
    ({ n, place }) => `Nghị quyết số ${n} của Hội đồng nhân dân huyện ${place} khóa XII`,
    ({ n, place }) => `Quyết định số ${n}/QĐ-UBND của UBND xã ${place}`,
    ({ n, place }) => `Chỉ thị số ${n} của Chủ tịch UBND tỉnh ${place}`,
  ],
  'courts and inspectorates': [
    ({ n }) => `Nghị quyết số ${n}/2020/NQ-HĐTP của Hội đồng Thẩm phán`,
    ({ n }) => `Chỉ thị số ${n}/CT-VKSTC của Viện Kiểm sát nhân dân tối cao`,
    ({ n }) => `Kết luận số ${n}/KL-TTCP của Thanh tra Chính phủ`,
  ],
  'local party bodies': [
    ({ n, date, subject }) => `Nghị quyết số ${n}-NQ/TU ${date} của Tỉnh ủy ${subject}`,
    ({ n, place }) => `Nghị quyết số ${n} của Tỉnh ủy ${place}`,
    ({ n, place }) => `Nghị quyết ${n} của Ban Thường vụ Thành ủy ${place}`,
    ({ n, date }) => `Chỉ thị số ${n}-CT/TU ${date}`,
    ({ n, place }) => `Kế hoạch số ${n}-KH/HU của Huyện ủy ${place}`,
    ({ n, place }) => `Nghị quyết số ${n}-NQ/ĐU của Đảng ủy xã ${place}`,
    ({ n }) => `Quy định số ${n}-QĐ/ĐUK của Đảng ủy Khối`,
    ({ n, place }) => `Nghị quyết ${n} của Ban Chấp hành Đảng bộ huyện ${place} khóa XIII`,
    ({ n, place, subject }) =>
      `Ban Thường vụ Huyện ủy ${place} ban hành Nghị quyết số ${n} ${subject}`,
    ({ n, place }) => `Chương trình hành động số ${n}-CTr/TU của Tỉnh ủy ${place}`,
  ],
  'local congresses': [
    ({ place }) => `Nghị quyết Đại hội Đảng bộ tỉnh ${place} lần thứ XIII`,
    ({ place }) => `Nghị quyết Đại hội XII Đảng bộ huyện ${place}`,
    ({ place }) => `Nghị quyết Đại hội đại biểu Đảng bộ xã ${place} lần thứ X, nhiệm kỳ 2020-2025`,
    ({ place }) => `Nghị quyết Đại hội đại biểu lần thứ XIV Đảng bộ thành phố ${place}`,
    () => 'Nghị quyết Đại hội Đảng các cấp',
  ],
  'the army and the police': [
    ({ n, subject }) => `Nghị quyết số ${n}-NQ/QUTW của Quân ủy Trung ương ${subject}`,
    ({ n }) => `Nghị quyết ${n} của Quân ủy Trung ương`,
    ({ n }) => `Chỉ thị số ${n}/CT-BQP của Bộ Quốc phòng`,
    ({ n }) => `Nghị quyết số ${n}-NQ/ĐUCA của Đảng ủy Công an Trung ương`,
  ],
  'unions, the youth union, associations': [
    ({ n }) => `Nghị quyết số ${n}/NQ-BCH của Tổng Liên đoàn Lao động Việt Nam`,
    () => 'Nghị quyết Đại hội XIII Công đoàn Việt Nam',
    () => 'Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII',
    ({ n }) => `Quyết định số ${n}-QĐ/TWĐTN của Ban Bí thư Trung ương Đoàn`,
    ({ n, place }) => `Kế hoạch số ${n}-KH/HND của Hội Nông dân huyện ${place}`,
  ],
  'foreign parties, the UN, companies': [
    () => 'Nghị quyết Đại hội XI Đảng Nhân dân Cách mạng Lào',
    () => 'Nghị quyết Đại hội XX của Đảng Cộng sản Trung Quốc',
    ({ n }) => `Nghị quyết ${n} của Hội đồng Bảo an Liên hợp quốc`,
    ({ n, place }) => `Nghị quyết số ${n} của Đại hội đồng cổ đông Công ty Du lịch ${place}`,
    ({ n }) => `Quyết định số ${n} của Hội đồng quản trị`,
  ],
  'what names no document': [
    () => 'các nghị quyết của Đảng',
    () => 'nhiều nghị quyết, chỉ thị của Trung ương',
    ({ n }) => `${n} nghị quyết của Bộ Chính trị`,
    () => 'Hội nghị Trung ương 8 khóa XIII',
    () => 'Đại hội XIII của Đảng',
    () => 'Văn kiện Đại hội XIII của Đảng',
    () => 'dự thảo Báo cáo chính trị trình Đại hội XIV của Đảng',
    () => 'Điều lệ Đảng',
    ({ n }) => `quy định ${n} việc phải làm`,
    ({ n, place }) => `nhà số ${n} phố ${place}`,
    ({ n }) => `kết luận ${n}/200 vụ việc`,
    ({ n }) => `kế hoạch ${n} năm`,
  ],
};

/** Ten sentences around one look-alike. */
function variations(lookAlike: (filling: Filling) => string): string[] {
  return NUMBERS.map((n, index) => {
    const place = PLACES[index] ?? '';
    const filling = { n, place, date: DATES[index] ?? '', subject: SUBJECTS[index] ?? '' };
    const form = lookAlike(filling).replace(/ {2,}/g, ' ').trim();
    return index % 2 === 0
      ? `Sáng nay, xã ${place} ${VERBS[index]} ${form}, với hơn 200 hộ dân tham gia.`
      : `${form.charAt(0).toUpperCase()}${form.slice(1)} được bà con ${place} bàn kỹ.`;
  });
}

describe('ordinary news is left alone', () => {
  describe.each(Object.entries(LOOK_ALIKES))('%s', (_, forms) => {
    test.each(forms.flatMap(variations))('%s', async (sentence) => {
      expect(await cited(sentence)).toEqual([]);
      expect(await cited(sentence, '2024-05-06')).toEqual([]);
    });
  });

  test('a page of all of them together', async () => {
    const page = Object.values(LOOK_ALIKES).flat().flatMap(variations).join('\n\n');
    const found = await cited(page, '2024-05-06');
    expect(found.map(({ reference }) => page.slice(reference.start, reference.end))).toEqual([]);
  });
});
