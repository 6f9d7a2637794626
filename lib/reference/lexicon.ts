/**
 * The words of central Party documents: kinds, issuers and their symbols' codes.
 *
 * One table for the grammar, the pages' labels and the catalogue tools. Sources: Quy định số
 * 66-QĐ/TW (2017) on kinds, authority and form of Party documents, Hướng dẫn số 36-HD/VPTW (2018)
 * on how they are written; spellings beyond those are forms printed by news pages.
 */

/** One kind of document (thể loại). */
export interface KindEntry {
  /** What the kind is called, as a label; the first spelling of it in running text, too. */
  readonly label: { readonly vi: string; readonly en: string };
  /** Codes that stand for it in a symbol, the usual one first: `18-NQ/TW` has `NQ`. */
  readonly codes: readonly string[];
  /** Other spellings in running text, Vietnamese and English. */
  readonly words: readonly string[];
  /**
   * Where the press abbreviates it before a number: anywhere (`NQ 18`), or only where its issuer is said
   * too (`HD 26 của BTCTW`), for the letters mean other things as well.
   */
  readonly abbreviated: 'anywhere' | 'issued';
  /** Whether a number alone is enough (`Nghị quyết 18`), or `số` must stand before it. */
  readonly bareNumber: boolean;
}

type Extra = Partial<Pick<KindEntry, 'words' | 'abbreviated' | 'bareNumber'>>;

const kind = (vi: string, en: string, codes: readonly string[], extra: Extra = {}): KindEntry => ({
  label: { vi, en },
  codes,
  words: [],
  abbreviated: 'issued',
  bareNumber: false,
  ...extra,
});

const often = { abbreviated: 'anywhere', bareNumber: true } as const;

export const KINDS = {
  'nghi-quyet': kind('Nghị quyết', 'Resolution', ['NQ', 'QN', 'NQNS'], {
    ...often,
    words: ['quyết nghị', 'resolution', 'resolutions'],
  }),
  'chi-thi': kind('Chỉ thị', 'Directive', ['CT'], {
    ...often,
    words: ['directive', 'directives', 'instruction', 'instructions', 'decree'],
  }),
  'ket-luan': kind('Kết luận', 'Conclusion', ['KL'], {
    ...often,
    words: ['conclusion', 'conclusions'],
  }),
  'quy-dinh': kind('Quy định', 'Regulation', ['QĐ', 'QĐi'], {
    ...often,
    words: ['qui định', 'regulation', 'regulations', 'rule'],
  }),
  // `QĐNS` is on persons (nhân sự): '355-QĐNS/TW' of 2016.
  'quyet-dinh': kind('Quyết định', 'Decision', ['QĐ', 'QĐNS'], {
    bareNumber: true,
    words: ['decision', 'decisions'],
  }),
  // A quy chế is often issued by a decision and cited by its number: 'Quy chế 190' is 190-QĐ/TW.
  'quy-che': kind('Quy chế', 'Statute', ['QC', 'QĐ'], { bareNumber: true, words: ['qui chế'] }),
  'huong-dan': kind('Hướng dẫn', 'Guidance', ['HD'], {
    bareNumber: true,
    words: ['guidance', 'guideline', 'guidelines', 'guiding document'],
  }),
  'thong-bao': kind('Thông báo', 'Notice', ['TB'], {
    bareNumber: true,
    words: [
      ...['thông báo kết luận', 'conclusion notice', 'notice', 'announcement'],
      ...['conclusion announcement', 'notice of conclusion', 'announcement of conclusion'],
    ],
  }),
  'thong-tri': kind('Thông tri', 'Circular', ['TT'], { bareNumber: true, words: ['circular'] }),
  'ke-hoach': kind('Kế hoạch', 'Plan', ['KH'], { words: ['plan'] }),
  'chuong-trinh': kind('Chương trình', 'Programme', ['CTr'], {
    words: ['chương trình hành động', 'programme', 'program'],
  }),
  'de-an': kind('Đề án', 'Scheme', ['ĐA'], { words: ['scheme'] }),
  'bao-cao': kind('Báo cáo', 'Report', ['BC'], { words: ['report'] }),
  'to-trinh': kind('Tờ trình', 'Submission', ['TTr']),
  'cong-van': kind('Công văn', 'Official letter', ['CV']),
  'cuong-linh': kind('Cương lĩnh', 'Political programme', []),
  'dieu-le': kind('Điều lệ', 'Statutes of the Party', []),
  'chien-luoc': kind('Chiến lược', 'Strategy', []),
  'tuyen-bo': kind('Tuyên bố', 'Statement', []),
  'loi-keu-goi': kind('Lời kêu gọi', 'Appeal', []),
} as const satisfies Record<string, KindEntry>;

export type Kind = keyof typeof KINDS;

/**
 * The code under which numbers of a term run: quy định and quyết định share `QĐ`, which some print
 * `QĐi` for quy định; `QN` is a resolution's of 1950.
 */
export function numberedAs(code: string): string {
  const upper = code.toUpperCase();
  if (upper === 'QĐI') return 'QĐ';
  return upper === 'QN' ? 'NQ' : upper;
}

/** One central body that issues documents. */
export interface IssuerEntry {
  readonly label: { readonly vi: string; readonly en: string };
  /** What stands after the slash of its symbols; `TW` is shared by Central Committee, Politburo and Secretariat. */
  readonly levels: readonly string[];
  /**
   * What running text calls it, besides its label. `~` stands for the Central Committee's name in any
   * spelling (Trung ương, TW, TƯ, T.Ư).
   */
  readonly words: readonly string[];
}

export const ISSUERS = {
  'dai-hoi': {
    label: { vi: 'Đại hội đại biểu toàn quốc', en: 'National Congress' },
    levels: [],
    words: [],
  },
  'ban-chap-hanh-trung-uong': {
    label: { vi: 'Ban Chấp hành Trung ương', en: 'Central Committee' },
    levels: ['TW', 'HNTW'],
    words: [
      'ban chấp hành ~',
      'ban chấp hành ~ đảng',
      'hội nghị ~',
      'hội nghị ban chấp hành ~',
      'bch ~',
      'bch ~ đảng',
      'bchtw',
      'bchtw đảng',
      '~ đảng',
      'party central committee',
      'central committee',
      'central party committee',
    ],
  },
  'bo-chinh-tri': {
    label: { vi: 'Bộ Chính trị', en: 'Politburo' },
    levels: ['TW'],
    words: ['bct', 'bộ chính tị', 'bộ chính trị ~', 'bộ chính trị ~ đảng', 'political bureau'],
  },
  'ban-bi-thu': {
    label: { vi: 'Ban Bí thư', en: 'Secretariat' },
    levels: ['TW'],
    words: [
      'bbt',
      'ban bí thư ~',
      'ban bí thư ~ đảng',
      'bbt ~',
      'bbt ~ đảng',
      'thường trực ban bí thư',
      'party secretariat',
      'party central secretariat',
      'central secretariat',
      'central party secretariat',
    ],
  },
  'ban-to-chuc-trung-uong': {
    label: { vi: 'Ban Tổ chức Trung ương', en: 'Central Organisation Commission' },
    levels: ['BTCTW', 'TCTW'],
    words: [
      ...['ban tổ chức ~', 'ban tổ chức ~ đảng', 'btctw', 'btctư', 'btc trung ương'],
      ...['central organization commission', 'central organizing commission'],
      'central organizing committee',
      ...["party central committee's organisation commission"],
      ...["party central committee's organization commission"],
    ],
  },
  'ban-tuyen-giao-trung-uong': {
    label: { vi: 'Ban Tuyên giáo Trung ương', en: 'Central Propaganda Commission' },
    levels: ['BTGTW', 'BTGTW-BCSĐBYT'],
    words: [
      ...['ban tuyên giáo ~', 'ban tuyên giáo ~ đảng', 'btgtw', 'btgtư'],
      'central propaganda and education commission',
    ],
  },
  'ban-tuyen-giao-va-dan-van-trung-uong': {
    label: {
      vi: 'Ban Tuyên giáo và Dân vận Trung ương',
      en: 'Central Propaganda and Mass Mobilisation Commission',
    },
    levels: ['BTGDVTW'],
    words: ['ban tuyên giáo và dân vận ~', 'ban tg&dv ~', 'btgdvtw'],
  },
  'ban-dan-van-trung-uong': {
    label: { vi: 'Ban Dân vận Trung ương', en: 'Central Mass Mobilisation Commission' },
    levels: ['BDVTW'],
    words: [
      ...['ban dân vận ~', 'ban dân vận ~ đảng', 'bdvtw', 'bdvtư'],
      'central mass mobilization commission',
    ],
  },
  'ban-noi-chinh-trung-uong': {
    label: { vi: 'Ban Nội chính Trung ương', en: 'Central Internal Affairs Commission' },
    levels: ['BNCTW'],
    words: ['ban nội chính ~', 'bnctw', 'bnctư'],
  },
  'uy-ban-kiem-tra-trung-uong': {
    label: { vi: 'Ủy ban Kiểm tra Trung ương', en: 'Central Inspection Commission' },
    levels: ['UBKTTW'],
    words: [
      ...['ủy ban kiểm tra ~', 'ub kiểm tra ~', 'ubkt ~', 'ubkttw'],
      'central inspection committee',
    ],
  },
  'van-phong-trung-uong': {
    label: { vi: 'Văn phòng Trung ương Đảng', en: 'Central Committee Office' },
    levels: ['VPTW'],
    words: ['văn phòng ~', 'văn phòng ~ đảng', 'vptw', 'vptư'],
  },
  'hoi-dong-ly-luan-trung-uong': {
    label: { vi: 'Hội đồng Lý luận Trung ương', en: 'Central Theoretical Council' },
    levels: ['HĐLLTW'],
    words: ['hội đồng lý luận ~'],
  },
  'ban-chi-dao': {
    label: { vi: 'Ban Chỉ đạo Trung ương', en: 'Central Steering Committee' },
    levels: ['BCĐTW'],
    words: [],
  },
} as const satisfies Record<string, IssuerEntry>;

export type Issuer = keyof typeof ISSUERS;

/** How `Trung ương` is spelled. Short forms are capitals: `tư` is a word of its own. */
export const CENTRAL_WORDS = ['trung ương', 'tw', 'tư', 't.ư', 't. ư', 't.w', 't. w'] as const;

/** The Party, and who speaks for it: what they issue is central, whichever body it is. */
export const PARTY_WORDS: readonly string[] = [
  ...['đảng', 'đảng ta', 'đảng cộng sản việt nam', 'đcsvn', 'đcs vn', 'đảng csvn'],
  // So the Politburo was called before 1951.
  ...['ban thường vụ ~', 'ban thường vụ ~ đảng', 'thường vụ ~', 'thường vụ ~ đảng'],
  ...['tổng bí thư', 'the party', 'cpv', 'vcp'],
  ...['vietnamese communist party', 'communist party of vietnam'],
  ...['communist party of viet nam', 'party general secretary', 'party chief'],
];

/**
 * Bodies that are not the central Party's: what they issue is never marked, whatever its number. Local
 * and foreign party bodies, the State, mass organisations, companies. Longest match wins, so that
 * `Bộ Chính trị` is not one of the ministries.
 */
export const OTHER_BODIES: readonly string[] = [
  ...['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'khu ủy', 'xứ ủy'],
  ...['liên khu ủy', 'quân ủy', 'chi ủy', 'chi bộ', 'đảng bộ', 'đảng đoàn', 'ban cán sự'],
  ...['đoàn', 'hội', 'cục'].map((of) => `ban thường vụ ~ ${of}`),
  ...['ban thường vụ', 'btv', 'btv tỉnh ủy', 'thường trực tỉnh ủy', 'thường trực thành ủy'],
  ...['ubkt', 'ban tổ chức', 'ban tuyên giáo', 'ban dân vận', 'ban nội chính'].flatMap((body) =>
    ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'đảng ủy'].map((of) => `${body} ${of}`),
  ),
  ...['tu', 'đuk', 'ban chấp hành đảng bộ', 'bch đảng bộ', 'ban chỉ đạo'],
  ...['trung ương cục', '~ cục', '~ đoàn', '~ hội', 'ban chấp hành ~ đoàn', 'ban bí thư ~ đoàn'],
  ...[
    '~ hnd',
    '~ hội nông dân',
    'ban chấp hành ~ hội',
    'bch ~ đoàn',
    'bch ~ hội',
    'tổng liên đoàn',
    'liên đoàn lao động',
  ],
  ...['công đoàn', 'cđ', 'đoàn thanh niên', 'đoàn tncs', 'thành đoàn', 'tỉnh đoàn', 'hội nông dân'],
  ...['hội liên hiệp phụ nữ', 'hội phụ nữ', 'hội cựu chiến binh', 'mặt trận tổ quốc', 'ubmttq'],
  ...['quốc hội', 'ủy ban thường vụ quốc hội', 'ubtvqh', 'thường vụ quốc hội', 'hội đồng nhân dân'],
  ...['hđnd', 'ủy ban nhân dân', 'ubnd', 'chính phủ', 'thủ tướng', 'phó thủ tướng', 'nhà nước'],
  ...[
    'thủ tướng chính phủ',
    'chủ tịch nước',
    'bộ trưởng',
    'bộ',
    'liên bộ',
    'sở',
    'tổng cục',
    'cục',
  ],
  ...['văn phòng chính phủ', 'tòa án', 'tand', 'viện kiểm sát', 'hội đồng thẩm phán', 'thanh tra'],
  ...['hội đồng bộ trưởng', 'hội đồng chính phủ', 'ủy ban', 'ubnd tỉnh', 'chủ tịch ubnd'],
  ...['đại hội đồng', 'hội đồng quản trị', 'hđqt', 'hội đồng thành viên', 'công ty', 'tập đoàn'],
  ...[
    'ngân hàng',
    'học viện',
    'trường',
    'nhà trường',
    'hội đồng trường',
    'tổng công ty',
    'liên đoàn',
    'hiệp hội',
  ],
  ...['liên hợp quốc', 'liên hiệp quốc', 'hội đồng bảo an', 'lhq', 'hđba', 'nghị viện'],
  ...['đảng cộng sản trung quốc', 'đảng nhân dân cách mạng lào', 'đảng cộng sản cuba'],
  ...[
    'quốc tế cộng sản',
    'đảng nhân dân campuchia',
    'đảng cộng sản liên xô',
    'quốc vụ viện',
    'đảng dân chủ',
    'đảng cộng hòa',
  ],
  ...[
    'national assembly',
    'government',
    'prime minister',
    'ministry',
    'minister',
    'security council',
    'un',
    'lawmakers',
    'legislature',
  ],
  ...['united nations', 'un security council', "people's council", "people's committee"],
  ...['provincial party committee', 'municipal party committee', 'board of directors'],
  ...['communist party of china', 'chinese communist party', 'communist party of cuba'],
  ...["lao people's revolutionary party", 'state bank'],
];
