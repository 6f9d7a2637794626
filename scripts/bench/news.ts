import { documents, random } from './records.ts';

/** What the frames' places are filled with. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  place: [
    'Hà Nội',
    'Đà Nẵng',
    'Cần Thơ',
    'huyện Ba Vì',
    'phường Tân Định',
    'xã Vĩnh Hải',
    'Quảng Trị',
  ],
  who: [
    'ông Nguyễn Văn Hòa',
    'bà Trần Thị Lan',
    'chủ tịch xã',
    'người dân',
    'đại diện công ty',
    'các bác sĩ',
    'thầy giáo Lê Minh',
    'nhà nghiên cứu',
  ],
  thing: [
    'tuyến đường mới',
    'vụ lúa hè thu',
    'giá cà phê xuất khẩu',
    'giải bóng đá thiếu niên',
    'triển lãm tranh',
    'công trình thủy lợi',
    'lễ hội mùa xuân',
    'dự án nhà ở xã hội',
    'chuyến tàu cao tốc',
  ],
  verb: ['khởi công', 'tổ chức', 'hoàn thành', 'kiểm tra', 'giới thiệu', 'mở rộng', 'tạm dừng'],
  time: [
    'sáng nay',
    'cuối tuần qua',
    'trong tháng 5',
    'từ đầu năm',
    'ngày 12/3',
    'năm 2024',
    'chiều 7/9',
  ],
  number: ['3', '12', '45', '120', '2.500', '7,5', '68'],
  unit: ['tỷ đồng', 'hộ dân', 'ki lô mét', 'phần trăm', 'học sinh', 'héc ta', 'lượt khách'],
  reason: [
    'do mưa lớn kéo dài',
    'vì thiếu vốn',
    'nhờ thời tiết thuận lợi',
    'theo kế hoạch của thành phố',
  ],
};

/** How news is told. Of the words that can begin a citation there are as many as in any paper. */
const FRAMES = [
  '<time>, tại <place>, <who> cho biết <thing> đã được <verb> với tổng số <number> <unit>.',
  'Theo <who>, <thing> ở <place> bị chậm <number> ngày <reason>.',
  '<who> chia sẻ: “Chúng tôi mong <thing> sớm xong để bà con đỡ vất vả”.',
  'So với cùng kỳ, con số này tăng <number> <unit>, cao nhất trong nhiều năm.',
  'Trước đó, <time>, <place> cũng <verb> <thing> và đón hơn <number> <unit>.',
  'Không khí ở <place> rộn ràng từ sớm, trẻ em theo cha mẹ ra xem <thing>.',
  'Cơ quan chức năng đã thông báo cho <who> và đề nghị <verb> <thing> <reason>.',
  'Ban tổ chức quyết định trao <number> giải thưởng cho những người có đóng góp nổi bật.',
  'Nhiều ý kiến cho rằng quy định hiện nay chưa rõ, khiến <who> lúng túng khi <verb> <thing>.',
  'Hội nghị bàn về <thing> kéo dài hai ngày, có <number> tham luận của <who>.',
  'Chương trình hướng dẫn kỹ thuật cho <number> <unit> được <who> đánh giá cao.',
  '<who> nói thêm rằng <thing> sẽ tiếp tục được <verb> <time>.',
];

/** How a document is cited. */
const CITING = [
  'Hội nghị quán triệt <symbol> và bàn cách <verb> <thing> ở <place>.',
  'Thực hiện <symbol>, <who> đã <verb> <thing> <time>.',
  '<who> nhấn mạnh vai trò của <symbol> đối với <thing>.',
];

const KIND_WORDS: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết số',
  CT: 'Chỉ thị số',
  KL: 'Kết luận số',
  QĐ: 'Quy định số',
};

/** `Nghị quyết số 18-NQ/TW ngày 25/10/2017`, of documents that the catalogue has. */
const CITATIONS = documents.flatMap(({ symbol, date }) => {
  const words = KIND_WORDS[/-(\p{L}+)\//u.exec(symbol ?? '')?.[1] ?? ''];
  if (!words || !symbol?.endsWith('/TW') || date?.length !== 10) return [];
  return [`${words} ${symbol} ngày ${date.split('-').reverse().join('/')}`];
});

/** A text's paragraphs. */
export interface News {
  readonly paragraphs: readonly string[];
  /** How many documents it cites, each mention counted. */
  readonly citations: number;
}

/**
 * News of our own making, the same each time.
 *
 * @param length UTF-16 code units, about
 * @param density of all sentences, how many cite a document: 0 to 1
 */
export function news(length: number, density: number): News {
  const next = random(20_261_125);
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const filled = (frame = ''): string =>
    frame.replace(/<(\w+)>/g, (_, slot: string) =>
      slot === 'symbol' ? (oneOf(CITATIONS) ?? '') : (oneOf(WORDS[slot] ?? []) ?? ''),
    );
  const paragraphs: string[] = [];
  let citations = 0;
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: 4 }, () => {
      const isCiting = next() < density;
      if (isCiting) citations++;
      const sentence = filled(oneOf(isCiting ? CITING : FRAMES));
      return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  return { paragraphs, citations };
}
