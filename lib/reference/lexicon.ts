/**
 * Central Party documents' kinds, issuers and their symbols' codes; how running text spells them is in
 * `spellings.ts`.
 *
 * One table for the grammar, the pages' labels and the catalogue tools. Sources: Quy định số
 * 66-QĐ/TW (2017) on kinds, authority and form of Party documents, Hướng dẫn số 36-HD/VPTW (2018)
 * on how they are written.
 */

/** One kind of document (thể loại). */
export interface KindEntry {
  /** What the kind is called, as a label; the first spelling of it in running text, too. */
  readonly label: { readonly vi: string; readonly en: string };
  /** Codes that stand for it in a symbol, the usual one first: `18-NQ/TW` has `NQ`. */
  readonly codes: readonly string[];
  /**
   * Where the press abbreviates it before a number: anywhere (`NQ 18`), or only where its issuer is said
   * too (`HD 26 của BTCTW`), for the letters mean other things as well.
   */
  readonly abbreviated: 'anywhere' | 'issued';
  /** Whether a number alone is enough (`Nghị quyết 18`), or `số` must stand before it. */
  readonly bareNumber: boolean;
}

type Extra = Partial<Pick<KindEntry, 'abbreviated' | 'bareNumber'>>;

const kind = (vi: string, en: string, codes: readonly string[], extra: Extra = {}): KindEntry => ({
  label: { vi, en },
  codes,
  abbreviated: 'issued',
  bareNumber: false,
  ...extra,
});

const often = { abbreviated: 'anywhere', bareNumber: true } as const;

export const KINDS = {
  'nghi-quyet': kind('Nghị quyết', 'Resolution', ['NQ', 'QN', 'NQNS'], often),
  'chi-thi': kind('Chỉ thị', 'Directive', ['CT'], often),
  'ket-luan': kind('Kết luận', 'Conclusion', ['KL'], often),
  'quy-dinh': kind('Quy định', 'Regulation', ['QĐ', 'QĐi'], often),
  // `QĐNS` is on persons (nhân sự): '355-QĐNS/TW' of 2016.
  'quyet-dinh': kind('Quyết định', 'Decision', ['QĐ', 'QĐNS'], { bareNumber: true }),
  // A quy chế is often issued by a decision and cited by its number: 'Quy chế 190' is 190-QĐ/TW.
  'quy-che': kind('Quy chế', 'Statute', ['QC', 'QĐ'], { bareNumber: true }),
  'huong-dan': kind('Hướng dẫn', 'Guidance', ['HD'], { bareNumber: true }),
  'thong-bao': kind('Thông báo', 'Notice', ['TB'], { bareNumber: true }),
  'thong-tri': kind('Thông tri', 'Circular', ['TT'], { bareNumber: true }),
  'ke-hoach': kind('Kế hoạch', 'Plan', ['KH']),
  'chuong-trinh': kind('Chương trình', 'Programme', ['CTr']),
  'de-an': kind('Đề án', 'Scheme', ['ĐA']),
  'bao-cao': kind('Báo cáo', 'Report', ['BC']),
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
}

export const ISSUERS = {
  'dai-hoi': {
    label: { vi: 'Đại hội đại biểu toàn quốc', en: 'National Congress' },
    levels: [],
  },
  'ban-chap-hanh-trung-uong': {
    label: { vi: 'Ban Chấp hành Trung ương', en: 'Central Committee' },
    levels: ['TW', 'HNTW'],
  },
  'bo-chinh-tri': {
    label: { vi: 'Bộ Chính trị', en: 'Politburo' },
    levels: ['TW'],
  },
  'ban-bi-thu': {
    label: { vi: 'Ban Bí thư', en: 'Secretariat' },
    levels: ['TW'],
  },
  'ban-to-chuc-trung-uong': {
    label: { vi: 'Ban Tổ chức Trung ương', en: 'Central Organisation Commission' },
    levels: ['BTCTW', 'TCTW'],
  },
  'ban-tuyen-giao-trung-uong': {
    label: { vi: 'Ban Tuyên giáo Trung ương', en: 'Central Propaganda Commission' },
    levels: ['BTGTW', 'BTGTW-BCSĐBYT'],
  },
  'ban-tuyen-giao-va-dan-van-trung-uong': {
    label: {
      vi: 'Ban Tuyên giáo và Dân vận Trung ương',
      en: 'Central Propaganda and Mass Mobilisation Commission',
    },
    levels: ['BTGDVTW'],
  },
  'ban-dan-van-trung-uong': {
    label: { vi: 'Ban Dân vận Trung ương', en: 'Central Mass Mobilisation Commission' },
    levels: ['BDVTW'],
  },
  'ban-noi-chinh-trung-uong': {
    label: { vi: 'Ban Nội chính Trung ương', en: 'Central Internal Affairs Commission' },
    levels: ['BNCTW'],
  },
  'uy-ban-kiem-tra-trung-uong': {
    label: { vi: 'Ủy ban Kiểm tra Trung ương', en: 'Central Inspection Commission' },
    levels: ['UBKTTW'],
  },
  'van-phong-trung-uong': {
    label: { vi: 'Văn phòng Trung ương Đảng', en: 'Central Committee Office' },
    levels: ['VPTW'],
  },
  'hoi-dong-ly-luan-trung-uong': {
    label: { vi: 'Hội đồng Lý luận Trung ương', en: 'Central Theoretical Council' },
    levels: ['HĐLLTW'],
  },
  'ban-chi-dao': {
    label: { vi: 'Ban Chỉ đạo Trung ương', en: 'Central Steering Committee' },
    levels: ['BCĐTW'],
  },
} as const satisfies Record<string, IssuerEntry>;

export type Issuer = keyof typeof ISSUERS;

/** Levels of the symbols that a body numbers. */
export const levelsOf = (issuer: Issuer): readonly string[] => ISSUERS[issuer].levels;
