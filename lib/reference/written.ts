import { foldText, unaccented } from './fold.ts';

// When a text seems to be written, by the years and the holders of office that it speaks of.

/** From which year to which someone held an office; null: holds it. */
type Tenure = readonly [name: string, from: number, until: number | null];

interface Office {
  readonly office: string;
  readonly holders: readonly Tenure[];
}

/**
 * Some who have held the highest offices since 2006: by them the press dates itself, and of those before
 * today's pages speak as of history. After
 * dangcongsan.vn/tu-lieu-van-kien/lanh-dao-dang-nha-nuoc/chu-tich-nuoc.html, holuongduclaocai.blogspot.com
 * (2024-12), thcsso1namly.edu.vn (General Secretaries), vi.wikipedia.org (Prime Ministers, Chairmen of
 * the National Assembly), danviet.vn/print-20240520230706831.htm, locquang.dongnai.gov.vn (2026-04); for
 * the Secretariat vneconomy.vn (2018-03-05), theleader.vn (2021-02-07), vi.wikipedia.org and
 * baohatinh.vn (post276147).
 */
const OFFICES: readonly Office[] = [
  {
    office: 'tổng bí thư|general secretary|party (?:chief|leader)',
    holders: [
      ['Nguyễn Phú Trọng', 2011, 2024],
      ['Tô Lâm', 2024, null],
    ],
  },
  {
    office: 'thường trực ban bí thư',
    holders: [
      ['Lê Hồng Anh', 2011, 2016],
      ['Đinh Thế Huynh', 2016, 2018],
      ['Trần Quốc Vượng', 2018, 2021],
      ['Võ Văn Thưởng', 2021, 2023],
      ['Trương Thị Mai', 2023, 2024],
      ['Lương Cường', 2024, 2024],
      ['Trần Cẩm Tú', 2024, null],
    ],
  },
  {
    office: 'thủ tướng|prime minister|PM',
    holders: [
      ['Nguyễn Tấn Dũng', 2006, 2016],
      ['Nguyễn Xuân Phúc', 2016, 2021],
      ['Phạm Minh Chính', 2021, 2026],
      ['Lê Minh Hưng', 2026, null],
    ],
  },
  {
    office: 'chủ tịch nước|(?:state )?president',
    holders: [
      ['Nguyễn Minh Triết', 2006, 2011],
      ['Trương Tấn Sang', 2011, 2016],
      ['Trần Đại Quang', 2016, 2018],
      ['Nguyễn Phú Trọng', 2018, 2021],
      ['Nguyễn Xuân Phúc', 2021, 2023],
      ['Võ Văn Thưởng', 2023, 2024],
      ['Lương Cường', 2024, 2026],
    ],
  },
  {
    office: 'chủ tịch quốc hội|national assembly (?:chair(?:man|woman|person)?|president)',
    holders: [
      ['Nguyễn Sinh Hùng', 2011, 2016],
      ['Nguyễn Thị Kim Ngân', 2016, 2021],
      ['Vương Đình Huệ', 2021, 2024],
      ['Trần Thanh Mẫn', 2024, null],
    ],
  },
];

/** What may stand between an office and its holder. */
const OF =
  '(?:[ ,]+(?:chính phủ|nước|chxhcn|cộng hòa xã hội chủ nghĩa|việt nam|đảng|cộng sản|ban chấp hành ' +
  'trung ương|trung ương đảng|chủ tịch nước)){0,4}(?: +(?:đồng chí|ông|bà))? +';

/** Folded: `Phó Thủ tướng Nguyễn Xuân Phúc`, `nguyên Tổng Bí thư, Chủ tịch nước …`: not the holder, or no more. */
const NOT =
  '(?<!(?:nguyên|cưu|cô|pho|thơi|former|late|deputy|vice|ex)[ -](?:la |party |state |tông bi thư, )?)(?<!\\p{L})';

/** Folded: `Trần Quốc Vượng, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư`: what may stand between a holder and the office. */
const HOLDS =
  '(?: ?,? ?(?:uy viên|bi thư) (?:bô chinh tri|trung ương đang|bch trung ương đang)){0,2} ?[,–(-] ?';

/** Folded: in "Nguyễn Phú Trọng, Chủ tịch nước Trương Tấn Sang" the office is the next one's. */
const HELD_BY_NONE_ELSE =
  '(?=\\s?[,.;:)–-]|\\s(?:đa|vưa|ky|thay mặt|dư|chu tri|phat biêu|kêt luân|yêu câu|cho) )';

const HELD = OFFICES.map(({ office, holders }) => ({
  patterns: [
    `${NOT}(?:${foldText(office)})${foldText(OF)}(${namesOf(holders).join('|')})(?!\\p{L})`,
    `(?<!\\p{L})(${namesOf(holders).join('|')})${HOLDS}(?:${foldText(office)})${HELD_BY_NONE_ELSE}`,
  ].map((pattern) => new RegExp(pattern, 'gu')),
  tenureOf: new Map(
    holders.flatMap((holder) => namesOf([holder]).map((name) => [name, holder] as const)),
  ),
}));

/** With and without Vietnamese letters, folded. */
function namesOf(holders: readonly Tenure[]): string[] {
  return holders.flatMap(([name]) => [foldText(name), unaccented(name)]);
}

/** A year, with the day and month before it where there are any; not within a symbol (`88/2014/QH13`), nor the end of a tenure. */
const YEAR =
  /(?<![\d/.-]|\d\s?[-–]\s?)((?:\d{1,2} ?[/.-] ?){1,2}|thang \d{1,2} (?:năm )?)?((?:19|20)\d\d)(?![\d/])/g;

/** `nhiệm kỳ 2015-2020`, folded. */
const TENURE = /nhiêm ky (?:đai hôi )?((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)/g;

/** Years before a tenure in which it is spoken of, for who may be elected to it. */
const PREPARED = 3;

/** The first year that a text of the web's time may look forward to. */
const FIRST_GOAL = 2000;

/** Years that a text looks forward to are round ones: `đến năm 2030, tầm nhìn 2045`. */
const isGoal = (year: number): boolean => year % 5 === 0 && year >= FIRST_GOAL;

/** The years between which a text seems to be written, as far as it tells. */
export interface Written {
  /** Someone holds an office who came to it then. */
  readonly since?: number;
  /** The latest year that it speaks of, or the last of those who hold office in it. */
  readonly horizon?: number;
}

/** "Trong dịch Covid-19" is said of these years, "sau đại dịch" of those that follow. */
const EPIDEMIC: Tenure = ['covid', 2020, 2022];
const IN_EPIDEMIC = /(?<!(?:hâu|sau)(?: đai)?(?: dich)?(?: bênh)? ?[–-]?)(?<!\p{L})covid/u;

/** Years of a tenure that date a text: one of thirteen years says little. */
const SHORT = 6;

/**
 * When a text seems to be written.
 *
 * @param source what is parsed at a time: an article, or of a page a block that has references
 */
export function writtenIn(source: string): Written {
  const text = foldText(source);
  const years = [...text.replace(TENURE, '').matchAll(YEAR)].flatMap(([, day, year]) =>
    day === undefined && isGoal(Number(year)) ? [] : Number(year),
  );
  const said = years.reduce((a, b) => Math.max(a, b), 0);
  const terms = [...text.matchAll(TENURE)].flatMap(([, first, last]) =>
    Number(first) > said + PREPARED ? Number(last) : [],
  );
  const latest = terms.reduce((a, b) => Math.max(a, b), said);
  const tenures = tenuresIn(text);
  const since = tenures.reduce((newest, [, from]) => Math.max(newest, from), 0);
  const ends = tenures.flatMap(([, , until]) => (until !== null && until >= since ? until : []));
  const end = ends.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const horizon = latest >= since ? latest : ends.length > 0 ? end : 0;
  const isShort = end - since <= SHORT || ends.length === 0;
  return { ...(since > 0 && isShort && { since }), ...(horizon > 0 && { horizon }) };
}

/** Any holder of any office: most texts name none. */
const HOLDER = new RegExp(OFFICES.flatMap(({ holders }) => namesOf(holders)).join('|'), 'u');

function tenuresIn(text: string): Tenure[] {
  const tenures: Tenure[] = IN_EPIDEMIC.test(text) ? [EPIDEMIC] : [];
  if (!HOLDER.test(text)) return tenures;
  for (const { patterns, tenureOf } of HELD) {
    for (const [, name = ''] of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const tenure = tenureOf.get(name);
      if (tenure) tenures.push(tenure);
    }
  }
  return tenures;
}
