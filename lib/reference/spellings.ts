import { ISSUERS, type Issuer, KINDS, type Kind } from './lexicon.ts';

// How running text spells the words of the lexicon: the forms that news pages print. Labels need none of it.

/** What a kind is called besides its label, in Vietnamese and English. */
const KIND_WORDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  'nghi-quyet': ['quyết nghị', 'resolution', 'resolutions'],
  'chi-thi': ['directive', 'directives', 'instruction', 'instructions', 'decree'],
  'ket-luan': ['conclusion', 'conclusions'],
  'quy-dinh': ['qui định', 'regulation', 'regulations', 'rule'],
  'quyet-dinh': ['decision', 'decisions'],
  'quy-che': ['qui chế'],
  'huong-dan': ['guidance', 'guideline', 'guidelines', 'guiding document'],
  'thong-bao': [
    ...['thông báo kết luận', 'conclusion notice', 'notice', 'announcement'],
    ...['conclusion announcement', 'notice of conclusion', 'announcement of conclusion'],
  ],
  'thong-tri': ['circular'],
  'ke-hoach': ['plan'],
  'chuong-trinh': ['chương trình hành động', 'programme', 'program'],
  'de-an': ['scheme'],
  'bao-cao': ['report'],
};

/**
 * What a body that issues documents is called besides its labels. `~` stands for the Central Committee's name in
 * any spelling (Trung ương, TW, TƯ, T.Ư).
 */
const ISSUER_WORDS: Readonly<Record<Issuer, readonly string[]>> = {
  'dai-hoi': [],
  'ban-chap-hanh-trung-uong': [
    'ban chấp hành ~',
    'ban chấp hành ~ đảng',
    'hội nghị ~',
    'hội nghị ban chấp hành ~',
    'bch ~',
    'bch ~ đảng',
    ...[
      'bch~',
      'bch~ đảng',
      'bch~đ',
      'bch.~',
      'bch.~ đảng',
      'bch-~',
      'bch-~ đảng',
      'bch/~',
      'bch/~ đảng',
    ],
    ...['ban ch ~', 'ban ch ~ đảng', 'ban ch~', 'ban ch~ đảng', '~đ'],
    '~ đảng',
    'party central committee',
    'central committee',
    'central party committee',
  ],
  'bo-chinh-tri': [
    'bct',
    'bộ chính tị',
    'bộ chính trị ~',
    'bộ chính trị ~ đảng',
    'political bureau',
  ],
  'ban-bi-thu': [
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
  'ban-to-chuc-trung-uong': [
    ...['ban tổ chức ~', 'ban tổ chức ~ đảng', 'btctw', 'btctư', 'btc trung ương'],
    ...['central organization commission', 'central organizing commission'],
    'central organizing committee',
    ...["party central committee's organisation commission"],
    ...["party central committee's organization commission"],
  ],
  'ban-tuyen-giao-trung-uong': [
    ...['ban tuyên giáo ~', 'ban tuyên giáo ~ đảng', 'btgtw', 'btgtư'],
    'central propaganda and education commission',
  ],
  'ban-tuyen-giao-va-dan-van-trung-uong': ['ban tuyên giáo và dân vận ~', 'ban tg&dv ~', 'btgdvtw'],
  'ban-dan-van-trung-uong': [
    ...['ban dân vận ~', 'ban dân vận ~ đảng', 'bdvtw', 'bdvtư'],
    'central mass mobilization commission',
  ],
  'ban-noi-chinh-trung-uong': ['ban nội chính ~', 'bnctw', 'bnctư'],
  'uy-ban-kiem-tra-trung-uong': [
    ...['ủy ban kiểm tra ~', 'ub kiểm tra ~', 'ubkt ~', 'ubkttw'],
    'central inspection committee',
  ],
  'van-phong-trung-uong': ['văn phòng ~', 'văn phòng ~ đảng', 'vptw', 'vptư'],
  'hoi-dong-ly-luan-trung-uong': ['hội đồng lý luận ~'],
  'ban-chi-dao': [],
};

/** What running text calls a kind, its label first. */
export const namesOfKind = (kind: Kind): readonly string[] => [
  KINDS[kind].label.vi,
  ...(KIND_WORDS[kind] ?? []),
];

/** What running text calls a body, its labels first; `~` as above. */
export const namesOfIssuer = (issuer: Issuer): readonly string[] => [
  ISSUERS[issuer].label.vi,
  ISSUERS[issuer].label.en,
  ...ISSUER_WORDS[issuer],
];

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

/** Whose body it is that is named before: `Bộ Chính trị Trung Quốc`, `Ban Bí thư Trung ương Đảng Cộng sản Cuba`. */
export const FOREIGN_PARTIES: readonly string[] = [
  ...['Nhân dân Cách mạng Lào', 'Nhân dân Cách mạng', 'Nhân dân Campuchia', 'Lao động Triều Tiên'],
  ...['Trung Quốc', 'Triều Tiên', 'Lào', 'Cuba', 'Cu Ba', 'Liên Xô'].flatMap((country) => [
    country,
    `Cộng sản ${country}`,
  ]),
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
  ...['bch.', 'bch-', 'bch/', 'bch', 'ban ch '].flatMap((of) => [`${of}~ hội`, `${of}~ đoàn`]),
  ...[
    'trung ương cục',
    '~ cục',
    '~ đoàn',
    '~ hội',
    '~ giáo hội',
    'ban chấp hành ~ đoàn',
    'ban bí thư ~ đoàn',
  ],
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
  ...['china', 'cuba', 'laos'].map((country) => `${country}'s communist party`),
  ...["lao people's revolutionary party", 'state bank'],
];
