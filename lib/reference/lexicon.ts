/**
 * The words of central Party documents: kinds, issuers and their symbols' codes.
 *
 * One table for the grammar, the pages' labels and the catalogue tools. Sources: Quy định số
 * 66-QĐ/TW (2017) on kinds, authority and form of Party documents, Hướng dẫn số 36-HD/VPTW (2018)
 * on how they are written; spellings beyond those are forms printed by news pages.
 */

/** One kind of document (thể loại). */
export interface KindEntry {
  /** What the kind is called, as a label. */
  readonly label: { readonly vi: string; readonly en: string };
  /** Codes that stand for it in a symbol, the usual one first: `18-NQ/TW` has `NQ`. */
  readonly codes: readonly string[];
}

export const KINDS = {
  'nghi-quyet': { label: { vi: 'Nghị quyết', en: 'Resolution' }, codes: ['NQ', 'QN'] },
  'chi-thi': { label: { vi: 'Chỉ thị', en: 'Directive' }, codes: ['CT'] },
  'ket-luan': { label: { vi: 'Kết luận', en: 'Conclusion' }, codes: ['KL'] },
  'quy-dinh': { label: { vi: 'Quy định', en: 'Regulation' }, codes: ['QĐ', 'QĐi'] },
  'quyet-dinh': { label: { vi: 'Quyết định', en: 'Decision' }, codes: ['QĐ'] },
  'quy-che': { label: { vi: 'Quy chế', en: 'Statute' }, codes: ['QC'] },
  'huong-dan': { label: { vi: 'Hướng dẫn', en: 'Guidance' }, codes: ['HD'] },
  'thong-bao': { label: { vi: 'Thông báo', en: 'Notice' }, codes: ['TB'] },
  'thong-tri': { label: { vi: 'Thông tri', en: 'Circular' }, codes: ['TT'] },
  'ke-hoach': { label: { vi: 'Kế hoạch', en: 'Plan' }, codes: ['KH'] },
  'chuong-trinh': { label: { vi: 'Chương trình', en: 'Programme' }, codes: ['CTr'] },
  'de-an': { label: { vi: 'Đề án', en: 'Scheme' }, codes: ['ĐA'] },
  'bao-cao': { label: { vi: 'Báo cáo', en: 'Report' }, codes: ['BC'] },
  'to-trinh': { label: { vi: 'Tờ trình', en: 'Submission' }, codes: ['TTr'] },
  'cong-van': { label: { vi: 'Công văn', en: 'Official letter' }, codes: ['CV'] },
  'cuong-linh': { label: { vi: 'Cương lĩnh', en: 'Political programme' }, codes: [] },
  'dieu-le': { label: { vi: 'Điều lệ', en: 'Statutes of the Party' }, codes: [] },
  'chien-luoc': { label: { vi: 'Chiến lược', en: 'Strategy' }, codes: [] },
  'tuyen-bo': { label: { vi: 'Tuyên bố', en: 'Statement' }, codes: [] },
  'loi-keu-goi': { label: { vi: 'Lời kêu gọi', en: 'Appeal' }, codes: [] },
} as const satisfies Record<string, KindEntry>;

export type Kind = keyof typeof KINDS;

/** One central body that issues documents. */
export interface IssuerEntry {
  readonly label: { readonly vi: string; readonly en: string };
  /** What stands after the slash of its symbols; `TW` is shared by Central Committee, Politburo and Secretariat. */
  readonly levels: readonly string[];
}

export const ISSUERS = {
  'dai-hoi': { label: { vi: 'Đại hội đại biểu toàn quốc', en: 'National Congress' }, levels: [] },
  'ban-chap-hanh-trung-uong': {
    label: { vi: 'Ban Chấp hành Trung ương', en: 'Central Committee' },
    levels: ['TW', 'HNTW'],
  },
  'bo-chinh-tri': { label: { vi: 'Bộ Chính trị', en: 'Politburo' }, levels: ['TW'] },
  'ban-bi-thu': { label: { vi: 'Ban Bí thư', en: 'Secretariat' }, levels: ['TW'] },
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
  'ban-chi-dao': {
    label: { vi: 'Ban Chỉ đạo Trung ương', en: 'Central Steering Committee' },
    levels: ['BCĐTW'],
  },
} as const satisfies Record<string, IssuerEntry>;

export type Issuer = keyof typeof ISSUERS;
