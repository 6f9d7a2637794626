/**
 * How the press cites documents, rule by rule: the grammar's documentation.
 *
 * An example is a text of our own with its references in ⟦ ⟧, then for each of them what the parser
 * reads (kind, number, code, level or meeting; cues), and after the arrow what it names: status, and
 * the documents as symbol/term. A text without ⟦ ⟧ cites nothing central.
 */
export type Example = readonly [text: string, ...mentions: string[]];

export interface Rule {
  readonly rule: string;
  readonly examples: readonly (Example | Dated)[];
}

/** An example on a page that tells its day. */
export interface Dated {
  /** yyyy-mm-dd */
  readonly on: string;
  readonly example: Example;
}

export const RULES: readonly Rule[] = [
  {
    rule: 'kind words, in full, in capitals, with i for y',
    examples: [
      [
        'Xã học ⟦Nghị quyết số 18-NQ/TW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Chi bộ bàn ⟦nghị quyết số 26-NQ/TW ngày 05/8/2008⟧.',
        'nghi-quyet 26 NQ TW date=2008-08-05 → exact 26-NQ/TW/10',
      ],
      [
        'HỌC TẬP ⟦NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024⟧.',
        'nghi-quyet 57 NQ TW date=2024-12-22 → exact 57-NQ/TW/13',
      ],
      [
        'Phổ biến ⟦Chỉ thị số 05-CT/TW ngày 15/5/2016⟧.',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        'Thực hiện ⟦CHỈ THỊ SỐ 35-CT/TW NGÀY 14/6/2024⟧.',
        'chi-thi 35 CT TW date=2024-06-14 → exact 35-CT/TW/13',
      ],
      [
        'Quán triệt ⟦Kết luận số 21-KL/TW ngày 25/10/2021⟧.',
        'ket-luan 21 KL TW date=2021-10-25 → exact 21-KL/TW/13',
      ],
      [
        'Quán triệt ⟦kết luận số 01-KL/TW ngày 18/5/2021⟧.',
        'ket-luan 1 KL TW date=2021-05-18 → exact 01-KL/TW/13',
      ],
      [
        'Ban hành ⟦Quy định số 37-QĐ/TW ngày 25/10/2021⟧.',
        'quy-dinh 37 QĐ TW date=2021-10-25 → exact 37-QĐ/TW/13',
      ],
      [
        'Theo ⟦Qui định số 37-QĐ/TW ngày 25/10/2021⟧.',
        'quy-dinh 37 QĐ TW date=2021-10-25 → exact 37-QĐ/TW/13',
      ],
      [
        'Theo ⟦Quy định số 08-QĐi/TW ngày 25/10/2018⟧.',
        'quy-dinh 8 QĐ TW date=2018-10-25 → exact 08-QĐi/TW/12',
      ],
      [
        'Theo ⟦Quyết định số 99-QĐ/TW ngày 03/10/2017⟧.',
        'quyet-dinh 99 QĐ TW date=2017-10-03 → exact 99-QĐ/TW/12',
      ],
      [
        'Theo ⟦Quyết định số 217-QĐ/TW ngày 12/12/2013⟧.',
        'quyet-dinh 217 QĐ TW date=2013-12-12 → exact 217-QĐ/TW/11',
      ],
      [
        'Theo ⟦Hướng dẫn số 26-HD/BTCTW ngày 18/10/2019⟧.',
        'huong-dan 26 HD BTCTW date=2019-10-18 → exact 26-HD/BTCTW/12',
      ],
      [
        'Theo ⟦Thông báo số 165-TB/TW ngày 27/6/2008⟧.',
        'thong-bao 165 TB TW date=2008-06-27 → exact 165-TB/TW/10',
      ],
      [
        'Theo ⟦Kế hoạch số 08-KH/TW ngày 12/3/2012⟧.',
        'ke-hoach 8 KH TW date=2012-03-12 → exact 08-KH/TW/11',
      ],
      [
        'Theo ⟦Công văn số 17193-CV/VPTW ngày 29/8/2025⟧.',
        'cong-van 17193 CV VPTW date=2025-08-29 → exact 17193-CV/VPTW/13',
      ],
      [
        'Theo ⟦Thông báo kết luận số 165-TB/TW ngày 27/6/2008⟧.',
        'thong-bao 165 TB TW date=2008-06-27 → exact 165-TB/TW/10',
      ],
      [
        'Theo ⟦thông báo Kết luận số 264-TB/TW ngày 31/7/2009 của Bộ Chính trị⟧.',
        'thong-bao 264 TB TW date=2009-07-31 issuer=bo-chinh-tri → exact 264-TB/TW/10',
      ],
      [
        'Cac bac cho hoi dang vien vi pham ⟦quy dinh 37-QD/TW⟧ ve nhung dieu dang vien khong duoc lam thi sao.',
        'quy-dinh 37 QĐ TW → inferred 37-QĐ/TW/13',
      ],
    ],
  },
  {
    rule: 'abbreviated kinds',
    examples: [
      ['Theo ⟦HD 01-HD/TW⟧, mỗi chi bộ họp.', 'huong-dan 1 HD TW → inferred 01-HD/TW/13'],
      ['Đọc ⟦TB số 20-TB/TW⟧ trước.', 'thong-bao 20 TB TW → unknown'],
      [
        'Triển khai ⟦NQ 18-NQ/TW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Triển khai ⟦NQ số 57-NQ/TW của Bộ Chính trị⟧.',
        'nghi-quyet 57 NQ TW issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        'Triển khai ⟦CT 05-CT/TW của Bộ Chính trị khóa XII⟧.',
        'chi-thi 5 CT TW term=12 issuer=bo-chinh-tri → exact 05-CT/TW/12',
      ],
      [
        'Triển khai ⟦KL 01-KL/TW của Bộ Chính trị khóa XIII⟧.',
        'ket-luan 1 KL TW term=13 issuer=bo-chinh-tri → exact 01-KL/TW/13',
      ],
      [
        'Triển khai ⟦QĐ 37-QĐ/TW của Trung ương khóa XIII⟧.',
        'quy-dinh 37 QĐ TW term=13 → exact 37-QĐ/TW/13',
      ],
      [
        'Triển khai ⟦NQ57 của Bộ Chính trị⟧.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        'Triển khai ⟦NQ 68 của Bộ Chính trị⟧.',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Triển khai ⟦CT 05 của Bộ Chính trị⟧.',
        'chi-thi 5 issuer=bo-chinh-tri → inferred 05-CT/TW/12',
      ],
      ['Triển khai ⟦KL 21 của Trung ương khóa XIII⟧.', 'ket-luan 21 term=13 → exact 21-KL/TW/13'],
      [
        '⟦Quyết định số 355-QĐNS/TW ngày 9/9/2016 của Ban Bí thư⟧ về nhân sự.',
        'quyet-dinh 355 QĐNS TW date=2016-09-09 issuer=ban-bi-thu → unknown',
      ],
      [
        'Ngành kiểm tra có từ ⟦Quyết nghị số 29-QN/TW, ngày 16-10-1948 của Trung ương Đảng⟧.',
        'nghi-quyet 29 NQ TW date=1948-10-16 issuer=ban-chap-hanh-trung-uong → unknown',
      ],
      [
        'Chi bộ quán triệt ⟦NQ-57 của Bộ Chính trị⟧.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        'Bộ Chính trị ra ⟦NQ-68/TW⟧ về phát triển kinh tế tư nhân.',
        'nghi-quyet 68 TW → inferred 68-NQ/TW/13',
      ],
      [
        'Theo ⟦NQ.18-NQ/TW⟧ và ⟦NQ.19-NQ/TW của BCHTW Đảng (khóa XII)⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 19-NQ/TW/12',
      ],
      [
        'Thực hiện ⟦HD số 26 của BTCTW⟧ về đại hội đảng bộ các cấp.',
        'huong-dan 26 issuer=ban-to-chuc-trung-uong → inferred 26-HD/BTCTW/12',
      ],
      {
        on: '2012-05-05',
        example: [
          'Theo ⟦TB 213 của BBT⟧, ⟦TB số 26 của Ban Bí thư⟧, và ⟦HD 03-HD/TW⟧.',
          'thong-bao 213 issuer=ban-bi-thu → inferred 213-TB/TW/10',
          'thong-bao 26 issuer=ban-bi-thu → inferred 26-TB/TW/11',
          'huong-dan 3 HD TW → unknown',
        ],
      },
      ['Công ty gửi TB 213 của Bộ Xây dựng, HD 26 của ngân hàng.'],
      ['Đội lắp TT 20 và BC 58 cho tàu KH 15.'],
      [
        '⟦Hướng dẫn số 28 của Ban TG&DVTW⟧ về tuyên truyền.',
        'huong-dan 28 issuer=ban-tuyen-giao-va-dan-van-trung-uong → inferred 28-HD/BTGDVTW/13',
      ],
      [
        'Đoàn trường tuyên truyền ⟦NQĐại hội 12⟧ và ⟦NQTrung ương 4 (Khóa XI)⟧.',
        'nghi-quyet congress term=12 → inferred nghi-quyet/12',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        'Thị xã quán triệt ⟦Nghị quyết số 21-BCHTW khóa XII⟧ về công tác dân số trong tình hình mới.',
        'nghi-quyet 21 TW term=12 → exact 21-NQ/TW/12',
      ],
    ],
  },
  {
    rule: "a symbol's typography",
    examples: [
      [
        'Học ⟦Quy định số 144-QĐ/TU của Bộ Chính trị⟧ ở chi bộ.',
        'quy-dinh 144 QĐ TW issuer=bo-chinh-tri → inferred 144-QĐ/TW/13',
      ],
      ['Học Quy định số 144-QĐ/TU của Tỉnh ủy ở chi bộ.'],
      ['⟦Nghị quyết số 08-NQ/T W⟧ về thể thao', 'nghi-quyet 8 NQ TW → inferred 08-NQ/TW/11'],
      [
        '⟦Nghị quyết số 09/2007/NQ-TW⟧ về Chiến lược biển',
        'nghi-quyet 9 NQ TW date=2007 → exact 09-NQ/TW/10',
      ],
      [
        '⟦nghị quyết 18/2017 của Trung ương⟧ về tổ chức bộ máy',
        'nghi-quyet 18 date=2017 → exact 18-NQ/TW/12',
      ],
      ['Nghị quyết 18/2017 của Chính phủ về cải thiện môi trường kinh doanh.'],
      [
        '⟦Nghị quyết (NQ) số 22-NQ/TW⟧ về hội nhập quốc tế',
        'nghi-quyet 22 NQ TW → exact 22-NQ/TW/11',
      ],
      ['⟦Nghị quyết số 05-NQ/HNTW⟧ về nông thôn', 'nghi-quyet 5 NQ HNTW → inferred 05-NQ/HNTW/7'],
      [
        'Theo ⟦Nghị quyết số 18 -NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18- NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18 - NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18–NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18 — NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18\u2212NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18\u2011NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ / TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18/NQ-TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18/NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ-TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18 NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết 18 NQ TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết 18 NQTW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-nq/tw, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ/Tw, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ/TƯ, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Tỉnh bàn ⟦Nghị quyết số 18-NQ/T.Ư. ngày 25/10/2017⟧ về bộ máy.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Tỉnh bàn ⟦Nghị quyết số 18-NQ/T.Ư⟧. Ngày 25/10/2019, tỉnh họp.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ/T.Ư, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ/T.W, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ/Trung ương, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số18-NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số: 18-NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số : 18-NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số ký hiệu 18-NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết 18-NQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết (số 18-NQ/TW), ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-NQ/TWngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghịquyết số 18-NQ/TW ngày25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số \n18-NQ/TW, ngày\n25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị\u00a0quyết\u00a0số\u00a018-NQ/TW,\u00a0ngày\u00a025/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số １８－ＮＱ／ＴＷ, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18-N\u00adQ/TW, ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Chỉ thị số 5-CT/TW, ngày 15/5/2016⟧.',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        'Theo ⟦Chỉ thị số 005-CT/TW, ngày 15/5/2016⟧.',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        'Theo ⟦Quy định số 37-Q\u00d0/TW, ngày 25/10/2021⟧.',
        'quy-dinh 37 QĐ TW date=2021-10-25 → exact 37-QĐ/TW/13',
      ],
      [
        'Theo ⟦Quy định số 37-QD/TW, ngày 25/10/2021⟧.',
        'quy-dinh 37 QĐ TW date=2021-10-25 → exact 37-QĐ/TW/13',
      ],
      [
        'Theo ⟦Nghị quyết số 08B-NQ/HNTW, ngày 27/3/1990⟧.',
        'nghi-quyet 8B NQ HNTW date=1990-03-27 → exact 08B-NQ/HNTW/6',
      ],
      [
        'Theo ⟦Nghị quyết số 04-NQ/HNTW, ngày 14/01/1993⟧.',
        'nghi-quyet 4 NQ HNTW date=1993-01-14 → exact 04-NQ/HNTW/7',
      ],
      [
        'Theo ⟦Nghị quyết số 04-NQ/TW, ngày 14/01/1993⟧.',
        'nghi-quyet 4 NQ TW date=1993-01-14 → exact 04-NQ/HNTW/7',
      ],
      [
        'Theo ⟦Thông báo số 165-TB của Bộ Chính trị khóa X⟧.',
        'thong-bao 165 TB term=10 issuer=bo-chinh-tri → exact 165-TB/TW/10',
      ],
      [
        'Chi bộ học ⟦Chỉ thị 0 3 của Bộ Chính trị khóa XI⟧.',
        'chi-thi 3 term=11 issuer=bo-chinh-tri → exact 03-CT/TW/11',
      ],
      [
        'Căn cứ ⟦Nghị quyếtsố 57-NQ/TWngày 22/12/2024 củaBộ Chính trị⟧.',
        'nghi-quyet 57 NQ TW date=2024-12-22 issuer=bo-chinh-tri → exact 57-NQ/TW/13',
      ],
      ['Số hiệu:⟦59-NQ/TW⟧Ngày đăng: đang cập nhật', 'nghi-quyet 59 NQ TW → inferred 59-NQ/TW/13'],
      [
        'Các ⟦Quy định: số 89-QĐ/TW, ngày 4/8/2017⟧; ⟦số 214-QĐ/TW, ngày 2/1/2020⟧ được sửa.',
        'quy-dinh 89 QĐ TW date=2017-08-04 → exact 89-QĐ/TW/12',
        'quy-dinh 214 QĐ TW date=2020-01-02 → exact 214-QĐ/TW/12',
      ],
      ['⟦Conclusion n°21-KL/TW⟧ du 25 octobre 2021', 'ket-luan 21 KL TW → inferred 21-KL/TW/13'],
      [
        'THEO ⟦KẾT LUẬN SỐ 60-KL/TWCỦA BỘ CHÍNH TRỊ NGÀY 16/4/2013⟧',
        'ket-luan 60 KL TW date=2013-04-16 issuer=bo-chinh-tri → unknown',
      ],
      [
        'Huyện dẫn ⟦Hướng dẫn 12-HD/BTCT.W⟧ về nghiệp vụ.',
        'huong-dan 12 HD BTCTW → inferred 12-HD/BTCTW/13',
      ],
      [
        'Teachers read ⟦No. 71-NQ/TW⟧, then ⟦No.72-NQ/TW⟧ on health.',
        'nghi-quyet 71 NQ TW → inferred 71-NQ/TW/13',
        'nghi-quyet 72 NQ TW → inferred 72-NQ/TW/13',
      ],
      ['Thư viện giữ bản ⟦35- CT.TƯ năm 1948⟧.', 'chi-thi 35 CT TW date=1948 → unknown'],
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦Nghị quyết số 35.NQ/TW, ngày 22/10/2018⟧.',
          'nghi-quyet 35 NQ TW date=2018-10-22 → exact 35-NQ/TW/12',
        ],
      },
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦Nghị quyết số 35-NQ/TW⟧Đ, ngày 22/10/2018.',
          'nghi-quyet 35 NQ TW → inferred 35-NQ/TW/12',
        ],
      },
      {
        on: '2026-03-01',
        example: [
          'Ấp Bàu Sen học ⟦Chỉ thị số 06-CT/T.Ưcủa Bộ Chính trị⟧.',
          'chi-thi 6 CT TW issuer=bo-chinh-tri → inferred 06-CT/TW/10',
        ],
      },
      {
        on: '2022-05-05',
        example: [
          'Ngày 13-4-2007, Bộ Chính trị ra ⟦Chỉ thị số 11-CT/BCT⟧ về khuyến học, khuyến tài.',
          'chi-thi 11 CT → exact 11-CT/TW/10',
        ],
      },
      [
        'Ngày 22/11/2014, Ban Bí thư ban hành ⟦Chỉ thị số 40-CT/TU⟧ về tín dụng chính sách xã hội.',
        'chi-thi 40 CT TW → exact 40-CT/TW/11',
      ],
      [
        'Thư viện còn bản in ⟦Nghị quyết số 27, NQ – TW, ngày 6/8/2008⟧ về đội ngũ trí thức.',
        'nghi-quyet 27 NQ TW date=2008-08-06 → exact 27-NQ/TW/10',
      ],
      {
        on: '2025-05-20',
        example: [
          'Ngày 14/4/2025, Bộ Chính trị khóa XIII đã ban hành ⟦Chỉ thị số 45-CT/TU⟧ về đại hội đảng bộ các cấp.',
          'chi-thi 45 CT TW term=13 → exact 45-CT/TW/13',
        ],
      },
      [
        'Tỉnh đoàn làm theo ⟦Quy chếsố 09-QC/TW ngày 5/1/2026 của Ban Bí thư⟧.',
        'quy-che 9 QC TW date=2026-01-05 issuer=ban-bi-thu → exact 09-QC/TW/13',
      ],
      [
        'Trường nêu ⟦Chỉ thị số 40/2004/CT-TW ngày 15/6/2004 của Ban Bí thư⟧ về đội ngũ nhà giáo.',
        'chi-thi 40 CT TW date=2004 issuer=ban-bi-thu → exact 40-CT/TW/9',
      ],
      [
        'Phó ban trình bày ⟦Hướng dẫn số 12-HD/BTC/TW ngày 6/7/2018 của Đảng⟧ về sinh hoạt chi bộ.',
        'huong-dan 12 HD BTCTW date=2018-07-06 → unknown',
      ],
      [
        '⟦Nghị quyết 26/2008/TW của Hội nghị lần thứ 7 khóa X Ban chấp hành Trung ương Đảng⟧ về tam nông.',
        'nghi-quyet 26 TW term=10 date=2008 issuer=ban-chap-hanh-trung-uong plenum=7 → exact 26-NQ/TW/10',
      ],
      [
        '⟦Kết luận số 1 4-KL/TW ngày 22/9/2021⟧.',
        'ket-luan 14 KL TW date=2021-09-22 → exact 14-KL/TW/13',
      ],
      [
        'Trường học ⟦Nghị quyết 57-TW⟧, ⟦Nghị quyết 18-TW⟧.',
        'nghi-quyet 57 TW → inferred 57-NQ/TW/13',
        'nghi-quyet 18 TW → inferred 18-NQ/TW/12',
      ],
    ],
  },
  {
    rule: 'no kind word, or one that disagrees with the code',
    examples: [
      [
        '⟦Kết luận 12-NQ/TW ngày 24/10/2011 của Bộ Chính trị⟧',
        'ket-luan 12 NQ TW date=2011-10-24 issuer=bo-chinh-tri → exact 12-KL/TW/11',
      ],
      [
        'Văn phòng Trung ương thông báo ⟦Kết luận số 44, ngày 14/11/2022 của Ban Bí thư⟧',
        'ket-luan 44 date=2022-11-14 issuer=ban-bi-thu → exact 44-KL/TW/13',
      ],
      [
        'Học tập theo ⟦05-CT/TW ngày 15/5/2016⟧.',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        'Học tập theo ⟦số 05-CT/TW ngày 15/5/2016⟧.',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        'Bo Chinh tri ban hanh ⟦Nghi quyet so 68-NQ/TW⟧.',
        'nghi-quyet 68 NQ TW → inferred 68-NQ/TW/13',
      ],
      [
        'Sắp xếp bộ máy (⟦18-NQ/TW ngày 25/10/2017⟧).',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Quyết định số 37-QĐ/TW ngày 25/10/2021⟧.',
        'quyet-dinh 37 QĐ TW date=2021-10-25 → exact 37-QĐ/TW/13',
      ],
      [
        'Theo ⟦Quy định số 217-QĐ/TW ngày 12/12/2013⟧.',
        'quy-dinh 217 QĐ TW date=2013-12-12 → exact 217-QĐ/TW/11',
      ],
      [
        'Theo ⟦Quy chế số 217-QĐ/TW ngày 12/12/2013⟧.',
        'quy-che 217 QĐ TW date=2013-12-12 → exact 217-QĐ/TW/11',
      ],
      [
        'Theo ⟦Nghị quyết số 21-KL/TW ngày 25/10/2021⟧.',
        'nghi-quyet 21 KL TW date=2021-10-25 → exact 21-KL/TW/13',
      ],
      [
        'Theo ⟦Thông báo số 21-KL/TW ngày 25/10/2021⟧.',
        'thong-bao 21 KL TW date=2021-10-25 → exact 21-KL/TW/13',
      ],
      [
        '⟦Số: 29-NQ/TW Hà Nội, ngày 4 tháng 11 năm 2013⟧ NGHỊ QUYẾT',
        'nghi-quyet 29 NQ TW date=2013-11-04 → exact 29-NQ/TW/11',
      ],
      [
        '⟦Số 23-QĐ/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 31 tháng 10 năm 2006⟧',
        'quy-dinh 23 QĐ TW date=2006-10-31 → exact 23-QĐ/TW/10',
      ],
      [
        'Ban hành ⟦Quy định số 37-QĐ/TW⟧ (nay.\n\n) của Bộ Chính trị.',
        'quy-dinh 37 QĐ TW → inferred 37-QĐ/TW/13',
      ],
      [
        'Số hiệu: | ⟦36-NQ/TW⟧ | Ngày ban hành: | 22/10/2018 |',
        'nghi-quyet 36 NQ TW → exact 36-NQ/TW/12',
      ],
      [
        'Quận ủy tiếp tục thực hiện ⟦số 30-CT/TW của Bộ Chính trị (khóa VIII)⟧.',
        'chi-thi 30 CT TW term=8 issuer=bo-chinh-tri → exact 30-CT/TW/8',
      ],
      [
        'Căn cứ ⟦Nghị định số 23-NQ/TW ngày 12/3/2003⟧.',
        'nghi-quyet 23 NQ TW date=2003-03-12 → exact 23-NQ/TW/9',
      ],
      [
        'Ban cho thi hành ⟦Nghị số 03NQ/TW ngày 06/5/1993⟧ về kinh tế biển.',
        'nghi-quyet 3 NQ TW date=1993-05-06 → unknown',
      ],
      [
        'Căn cứ ⟦Nghị qyết số 26-NQ/TW ngày 05/8/2008⟧ về nông thôn.',
        'nghi-quyet 26 NQ TW date=2008-08-05 → exact 26-NQ/TW/10',
      ],
      [
        'Chi bộ đọc ⟦Kết luân số 01-KL/TW ngày 18/5/2021⟧.',
        'ket-luan 1 KL TW date=2021-05-18 → exact 01-KL/TW/13',
      ],
      [
        '1 ⟦57-NQ/TW 22/12/2024 Bộ Chính trị⟧; 2 ⟦59-NQ/TW 24/01/2025 Bộ Chính trị⟧',
        'nghi-quyet 57 NQ TW date=2024-12-22 issuer=bo-chinh-tri → exact 57-NQ/TW/13',
        'nghi-quyet 59 NQ TW date=2025-01-24 issuer=bo-chinh-tri → exact 59-NQ/TW/13',
      ],
      ['1 ⟦05-CT/TW 15/5/2016⟧', 'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12'],
      [
        'Căn cứ ⟦Quy định thi hành Điều lệ Đảng số 23-QĐ/TW ngày 31-10-2006 của Bộ Chính trị khóa X⟧.',
        'quy-dinh 23 QĐ TW term=10 date=2006-10-31 issuer=bo-chinh-tri → exact 23-QĐ/TW/10',
      ],
    ],
  },
  {
    rule: 'central bodies',
    examples: [
      [
        '⟦Hướng dẫn số 05-HD/BTCTW ngày 01/7/2011 của Ban Tổ chức Trung ương⟧.',
        'huong-dan 5 HD BTCTW date=2011-07-01 issuer=ban-to-chuc-trung-uong → exact 05-HD/BTCTW/11',
      ],
      [
        '⟦Hướng dẫn số 09-HD/UBKTTW ngày 06/6/2013 của Ủy ban Kiểm tra Trung ương⟧.',
        'huong-dan 9 HD UBKTTW date=2013-06-06 issuer=uy-ban-kiem-tra-trung-uong → exact 09-HD/UBKTTW/11',
      ],
      [
        '⟦Hướng dẫn 09-HD/UBKTTW của UBKT Trung ương (khóa XI)⟧.',
        'huong-dan 9 HD UBKTTW term=11 issuer=uy-ban-kiem-tra-trung-uong → exact 09-HD/UBKTTW/11',
      ],
      [
        '⟦Hướng dẫn số 01-HD/VPTW ngày 02/02/1998 của Văn phòng Trung ương Đảng⟧.',
        'huong-dan 1 HD VPTW date=1998-02-02 issuer=van-phong-trung-uong → unknown',
      ],
      [
        '⟦Hướng dẫn 36-HD/VPTW năm 2018 của Văn phòng Trung ương⟧.',
        'huong-dan 36 HD VPTW date=2018 issuer=van-phong-trung-uong → exact 36-HD/VPTW/12',
      ],
      [
        '⟦Hướng dẫn số 151-HD/BTGTW của Ban Tuyên giáo Trung ương khóa XII⟧.',
        'huong-dan 151 HD BTGTW term=12 issuer=ban-tuyen-giao-trung-uong → exact 151-HD/BTGTW/12',
      ],
      ['⟦Hướng dẫn 32-HD/BTGDVTW năm 2025⟧.', 'huong-dan 32 HD BTGDVTW date=2025 → unknown'],
      [
        '⟦Tờ trình số 200-TTr/UBKTTW ngày 7/6/2019⟧.',
        'to-trinh 200 TTR UBKTTW date=2019-06-07 → unknown',
      ],
      [
        '⟦Kế hoạch số 900-KH/BNCTW của Ban Nội chính Trung ương⟧.',
        'ke-hoach 900 KH BNCTW issuer=ban-noi-chinh-trung-uong → unknown',
      ],
      [
        '⟦Báo cáo số 900-BC/BDVTW của Ban Dân vận Trung ương⟧.',
        'bao-cao 900 BC BDVTW issuer=ban-dan-van-trung-uong → unknown',
      ],
      [
        '⟦Kế hoạch số 900-KH/HĐLLTW của Hội đồng Lý luận Trung ương⟧.',
        'ke-hoach 900 KH HĐLLTW issuer=hoi-dong-ly-luan-trung-uong → unknown',
      ],
      [
        '⟦Hướng dẫn số 111-HD/BTGTW-BCSĐBYT năm 2014⟧.',
        'huong-dan 111 HD BTGTW-BCSĐBYT date=2014 → exact 111-HD/BTGTW-BCSĐBYT/11',
      ],
      [
        'Ban Bí thư tại ⟦Kết luận số 58-KL/TW⟧1, Hội Người cao tuổi được củng cố.',
        'ket-luan 58 KL TW → inferred 58-KL/TW/13',
      ],
      ['Thư ngỏ về ⟦chỉ thị 45/TƯ của Đảng⟧.', 'chi-thi 45 TW → ambiguous'],
      [
        'Cán bộ nghe ⟦Kết luận số 37/TW⟧ và ⟦Quy định số 08 /TW⟧ về nêu gương.',
        'ket-luan 37 TW → ambiguous',
        'quy-dinh 8 TW → inferred 08-QĐi/TW/12',
      ],
      ['Thành lập theo ⟦Chỉ thị số 35- CT.TƯ năm 1948⟧.', 'chi-thi 35 CT TW date=1948 → unknown'],
      [
        'Hơn 10 năm thực hiện ⟦Chỉ thị 09/-CT-TW, ngày 06/3/2002 của Ban Bí thư⟧.',
        'chi-thi 9 CT TW date=2002-03-06 issuer=ban-bi-thu → exact 09-CT/TW/9',
      ],
      [
        'Theo ⟦Hướng dẫn số 159-HDBTGTW của Ban Tuyên giáo Trung ương⟧, chi bộ học.',
        'huong-dan 159 HD BTGTW issuer=ban-tuyen-giao-trung-uong → unknown',
      ],
      [
        'Huyện căn cứ ⟦Hướng dẫn số 115- HD/BTGW, ngày 08 tháng 01 năm 2020 của Ban Tuyên giáo Trung ương⟧ về các ngày lễ.',
        'huong-dan 115 HD BTGTW date=2020-01-08 issuer=ban-tuyen-giao-trung-uong → unknown',
      ],
      [
        '⟦Hướng dẫn số 05-HD/UBKT TW ngày 22/11/2022⟧.',
        'huong-dan 5 HD UBKTTW date=2022-11-22 → exact 05-HD/UBKTTW/13',
      ],
      [
        '⟦Hướng dẫn số 12-HD/BTC Trung ương ngày 18/1/2022⟧.',
        'huong-dan 12 HD BTCTW date=2022-01-18 → exact 12-HD/BTCTW/13',
      ],
      [
        '⟦Nghị quyết số 18-NQ/BCHTW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Chỉ thị số 40-CT/BBT⟧ về tín dụng chính sách xã hội.',
        'chi-thi 40 CT TW → inferred 40-CT/TW/11',
      ],
      [
        '⟦Chỉ thị số 40/CT-BBT ngày 22/11/2014 của Ban Bí thư⟧.',
        'chi-thi 40 CT TW date=2014-11-22 issuer=ban-bi-thu → exact 40-CT/TW/11',
      ],
      [
        'Mặt trận làm theo ⟦Quyết định số 217/QĐ-BCT ngày 12/12/2013 của Bộ Chính trị⟧.',
        'quyet-dinh 217 QĐ TW date=2013-12-12 issuer=bo-chinh-tri → exact 217-QĐ/TW/11',
      ],
      [
        '⟦Nghị quyết số 18-NQ/BCHTW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        'Sau khi xem xét ⟦Tờ trình số 214-TTr/UBKTTW, ngày 12/7/2019 của Ủy ban Kiểm tra Trung ương⟧, Ban Bí thư nhận thấy vi phạm là nghiêm trọng.',
        'to-trinh 214 TTR UBKTTW date=2019-07-12 issuer=uy-ban-kiem-tra-trung-uong → unknown',
      ],
    ],
  },
  {
    rule: 'dates in all shapes',
    examples: [
      {
        on: '2026-06-01',
        example: [
          'Nhờ ⟦Nghị quyết 57-NQ/TW⟧, Viện Trí tuệ ra đời vào tháng 3/2026.',
          'nghi-quyet 57 NQ TW → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2024-01-16',
        example: [
          '⟦Nghị quyết 15 của Đảng⟧ ra đời vào đầu năm 1959, mở đường cho miền Nam.',
          'nghi-quyet 15 → exact nghi-quyet plenum 15/2',
        ],
      },
      [
        '⟦Nghị quyết số 18-NQ/TW ngày 25/10/2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW, ngày 25-10-2017⟧, được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW ngày 25.10.2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW ngày 25 tháng 10, 2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW (ngày 25/10/2017)⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW (25/10/2017)⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW tháng 10/2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW tháng 10 năm 2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW (10/2017)⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017-10 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW năm 2017⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW (2017)⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW (năm 2017)⟧ được sơ kết.',
        'nghi-quyet 18 NQ TW date=2017 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW⟧ được ban hành ngày 25/10/2017.',
        'nghi-quyet 18 NQ TW → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 21-NQ/TW⟧ về công tác dân số ban hành ngày 25/10/2017.',
        'nghi-quyet 21 NQ TW → exact 21-NQ/TW/12',
      ],
      [
        'Ngày 25/10/2017, Ban Chấp hành Trung ương ban hành ⟦Nghị quyết số 18-NQ/TW⟧.',
        'nghi-quyet 18 NQ TW → exact 18-NQ/TW/12',
      ],
      [
        'Ngày 25 tháng 10 năm 2017, Trung ương ra ⟦Nghị quyết số 18-NQ/TW⟧.',
        'nghi-quyet 18 NQ TW → exact 18-NQ/TW/12',
      ],
      {
        on: '2024-12-28',
        example: [
          '⟦Nghị quyết số 57-NQ/TW ngày 22.12⟧ đã được phổ biến.',
          'nghi-quyet 57 NQ TW date=--12-22 → exact 57-NQ/TW/13',
        ],
      },
      [
        'Theo ⟦Nghị quyết 06-NQ/TW của Bộ Chính trị⟧, năm 2045 đô thị nước ta văn minh.',
        'nghi-quyet 6 NQ TW issuer=bo-chinh-tri → inferred 06-NQ/TW/13',
      ],
      [
        '⟦Chỉ thị số 32-CT/TW⟧\nNgày 07/01/1998, Thủ tướng ra văn bản đầu tiên.',
        'chi-thi 32 CT TW → ambiguous',
      ],
      [
        '⟦Nghị quyết 09-NQ/TW 2007⟧ và chuyện làm giàu từ biển',
        'nghi-quyet 9 NQ TW date=2007 → exact 09-NQ/TW/10',
      ],
      [
        'BAN BÍ THƯ\n⟦Số 100-CT/TW | Hà Nội, Ngày 13 tháng 1 năm 1981⟧',
        'chi-thi 100 CT TW date=1981-01-13 → exact 100-CT/TW/4',
      ],
      [
        '⟦Nghị quyết 10-NQ/TW 1988⟧ và khoán hộ',
        'nghi-quyet 10 NQ TW date=1988 → exact 10-NQ/TW/6',
      ],
      [
        '⟦Nghị quyết 09-NQ/TW 2007 ngày 9/2/2007⟧',
        'nghi-quyet 9 NQ TW date=2007-02-09 → exact 09-NQ/TW/10',
      ],
      [
        'Ngày 10/12, Thường trực Ban Bí thư đã ký ban hành ⟦Chỉ thị số 40-CT/TW của Ban Bí thư⟧ về Tết.',
        'chi-thi 40 CT TW issuer=ban-bi-thu → exact 40-CT/TW/12',
      ],
      {
        on: '2025-12-10',
        example: [
          'Ngày 10/12, ông nói Ban Bí thư đã ban hành ⟦Chỉ thị số 40-CT/TW⟧ về tín dụng chính sách xã hội.',
          'chi-thi 40 CT TW → inferred 40-CT/TW/11',
        ],
      },
      {
        on: '2025-03-23',
        example: [
          'Ngày 22/3, phát biểu ở Huế, ông nói Bộ Chính trị đã ban hành ⟦Chỉ thị số 01-CT/TW⟧ về nghiên cứu, học tập Nghị quyết.',
          'chi-thi 1 CT TW → inferred 01-CT/TW/13',
        ],
      },
      [
        'Ngày 10/3, ông cho biết Trung ương đã ra ⟦Nghị quyết 18⟧ về tinh gọn bộ máy.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      [
        'On March 10 the minister told Hanoi firms that since the Party adopted ⟦Resolution 57⟧ science and technology has grown.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'Hướng dẫn ⟦Quy định 69-QĐ/TW ngày 6 tháng Bảy năm 2022⟧.',
        'quy-dinh 69 QĐ TW date=2022-07-06 → exact 69-QĐ/TW/13',
      ],
      [
        'Hướng dẫn ⟦Quy định 69-QĐ/TW ngày 6/7/22 của BCT⟧.',
        'quy-dinh 69 QĐ TW date=2022-07-06 issuer=bo-chinh-tri → exact 69-QĐ/TW/13',
      ],
      {
        on: '2022-12-20',
        example: [
          'Báo cáo kết quả thực hiện ⟦Nghị quyết số 28-NQ/TW năm 2022⟧ về cải cách chính sách bảo hiểm xã hội.',
          'nghi-quyet 28 NQ TW date=2022 → exact 28-NQ/TW/12',
        ],
      },
      {
        on: '2019-12-28',
        example: [
          'Kết quả thực hiện ⟦Chỉ thị 35-CT/TW năm 2019⟧: tỉnh tiếp hàng nghìn lượt công dân, giải quyết đơn khiếu nại, tố cáo.',
          'chi-thi 35 CT TW date=2019 → inferred 35-CT/TW/11',
        ],
      },
      {
        on: '2023-12-20',
        example: [
          'Kiểm tra việc thực hiện ⟦Nghị quyết 43-NQ/TW năm 2023⟧ của Thành ủy Đà Nẵng.',
          'nghi-quyet 43 NQ TW date=2023 → inferred 43-NQ/TW/12',
        ],
      },
      {
        on: '2024-03-01',
        example: [
          'Tỉnh triển khai ⟦Chỉ thị số 28-CT/TW của Bộ Chính trị (29/02/2024)⟧',
          'chi-thi 28 CT TW date=2024-02-29 issuer=bo-chinh-tri → inferred 28-CT/TW/13',
        ],
      },
      [
        'Thực hiện ⟦Nghị quyết 19-NQ/TW⟧, năm 2022 toàn tỉnh giảm nhiều đơn vị sự nghiệp công lập.',
        'nghi-quyet 19 NQ TW → inferred 19-NQ/TW/12',
      ],
      [
        'Thực hiện ⟦Chỉ thị số 05-CT/TW⟧, ngày 12/3/2019 Đảng ủy xã tổ chức hội nghị biểu dương.',
        'chi-thi 5 CT TW → inferred 05-CT/TW/12',
      ],
      [
        'Năm 2004, Bộ Chính trị ban hành ⟦Nghị quyết 36-NQ/TW⟧, năm 2015 có ⟦Chỉ thị 45-CT/TW⟧ về kiều bào.',
        'nghi-quyet 36 NQ TW → inferred 36-NQ/TW/9',
        'chi-thi 45 CT TW → inferred 45-CT/TW/11',
      ],
      [
        'Theo ⟦Quy định 102-QĐ/TW⟧, tháng 6/2020 Ban Thường vụ cách chức một người.',
        'quy-dinh 102 QĐ TW → inferred 102-QĐ/TW/12',
      ],
      [
        'Học tập ⟦Nghị quyết 18-NQ/TW, năm 2017⟧.',
        'nghi-quyet 18 NQ TW date=2017 → exact 18-NQ/TW/12',
      ],
      [
        'Căn cứ ⟦Nghị quyết 18-NQ/TW, tháng 10/2017 của Ban Chấp hành Trung ương⟧.',
        'nghi-quyet 18 NQ TW date=2017-10 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Chỉ thị 05-CT/TW (15/5/16)⟧ về học tập và làm theo',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        '⟦Nghị quyết 08-NQ/TW (1-2-07)⟧ về kinh tế biển',
        'nghi-quyet 8 NQ TW date=2007-02-01 → conflict 08-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết 09-NQ/TW (9.2.07) của Trung ương⟧ về biển',
        'nghi-quyet 9 NQ TW date=2007-02-09 → exact 09-NQ/TW/10',
      ],
      [
        '⟦Chỉ thị 30-CT/TW (18-2-98) của Bộ Chính trị⟧',
        'chi-thi 30 CT TW date=1998-02-18 issuer=bo-chinh-tri → exact 30-CT/TW/8',
      ],
      [
        '⟦Chỉ thị 30-CT/TW (18-2-35) của Bộ Chính trị⟧',
        'chi-thi 30 CT TW issuer=bo-chinh-tri → inferred 30-CT/TW/8',
      ],
      [
        'Ngày 19-1-2006, Bộ Chính trị có ⟦Kết luận số 41-KL/TW⟧ về dầu khí.',
        'ket-luan 41 KL TW → unknown',
      ],
      [
        'Ngày 5/8/2020, Bộ Chính trị đã có ⟦Nghị quyết số 58-NQ/TW⟧ cho tỉnh.',
        'nghi-quyet 58 NQ TW → exact 58-NQ/TW/12',
      ],
      [
        'Theo ⟦Quy định số 37-QD/TW, ngày 25/10/21⟧.',
        'quy-dinh 37 QĐ TW date=2021-10-25 → exact 37-QĐ/TW/13',
      ],
      [
        'Ban nhắc lại ⟦Chỉ thị số 51 ban hành ngày 12/4/1989 của Ban Bí thư T.Ư Đảng⟧.',
        'chi-thi 51 date=1989-04-12 issuer=ban-bi-thu → unknown',
      ],
      [
        'Sở đọc ⟦Nghị quyết số 12, ngày 16-3, 2022 của Bộ Chính trị⟧.',
        'nghi-quyet 12 date=2022-03-16 issuer=bo-chinh-tri → exact 12-NQ/TW/13',
      ],
      [
        'Hội nhớ ⟦Chỉ thị số 36 hồi tháng 8/2019 của Bộ Chính trị⟧.',
        'chi-thi 36 date=2019-08 issuer=bo-chinh-tri → exact 36-CT/TW/12',
      ],
      [
        'Về cán bộ nữ, ⟦Chỉ thị số 37-CT/TW của Ban Bí thư⟧ cũng được ban hành vào ngày 16/5/1994.',
        'chi-thi 37 CT TW issuer=ban-bi-thu → unknown',
      ],
      {
        on: '2024-05-02',
        example: [
          'Huyện làm ⟦Chỉ thị số 20-CT/TW⟧ ra cuối năm 2022 về đưa lao động đi làm việc ở nước ngoài.',
          'chi-thi 20 CT TW → unknown',
        ],
      },
      {
        on: '2026-03-01',
        example: [
          'Ấp Bàu Sen học ⟦Nghị quyết 79 / 2026⟧ về phát triển kinh tế nhà nước.',
          'nghi-quyet 79 date=2026 → inferred 79-NQ/TW/13',
        ],
      },
      {
        on: '2025-07-02',
        example: [
          'Phường sơ kết thực hiện ⟦Nghị quyết số 68-NQ/TW ngày 4/5/2025 của Bộ Chính trị⟧.',
          'nghi-quyet 68 NQ TW date=2025-05-04 issuer=bo-chinh-tri → exact 68-NQ/TW/13',
        ],
      },
      [
        '⟦Chỉ thị số 40-CT/TW\nNgày 22/11/2014⟧',
        'chi-thi 40 CT TW date=2014-11-22 → exact 40-CT/TW/11',
      ],
      [
        '⟦Chỉ thị số 40-CT/TW⟧\n  Ngày 5/6/2020, xã họp.',
        'chi-thi 40 CT TW → inferred 40-CT/TW/11',
      ],
      [
        'Sự vận dụng trong ⟦NGHỊ QUYẾT 20 NQTW 25102017⟧.',
        'nghi-quyet 20 NQ TW date=2017-10-25 → exact 20-NQ/TW/12',
      ],
    ],
  },
  {
    rule: 'issuers and their abbreviations',
    examples: [
      ['Bà con bàn về ⟦nghị quyết 36 của ĐCS VN⟧.', 'nghi-quyet 36 → inferred 36-NQ/TW/13'],
      [
        '⟦Nghị quyết số 35-NQ/TW của Bộ Chính trị khóa XII⟧.',
        'nghi-quyet 35 NQ TW term=12 issuer=bo-chinh-tri → exact 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 35-NQ/TW của BCT khóa XII⟧.',
        'nghi-quyet 35 NQ TW term=12 issuer=bo-chinh-tri → exact 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 35-NQ/TW của Bộ Chínhtrị khóa XII⟧.',
        'nghi-quyet 35 NQ TW term=12 issuer=bo-chinh-tri → exact 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 35-NQ/TW của Bộ chính trị (khoá XII)⟧.',
        'nghi-quyet 35 NQ TW term=12 issuer=bo-chinh-tri → exact 35-NQ/TW/12',
      ],
      [
        '⟦Chỉ thị số 40-CT/TW của Ban Bí thư khóa XI⟧.',
        'chi-thi 40 CT TW term=11 issuer=ban-bi-thu → exact 40-CT/TW/11',
      ],
      [
        '⟦Chỉ thị số 40-CT/TW của BBT khóa XI⟧.',
        'chi-thi 40 CT TW term=11 issuer=ban-bi-thu → exact 40-CT/TW/11',
      ],
      [
        '⟦Chỉ thị số 40-CT/TW của Ban Bí thư Trung ương Đảng khóa XI⟧.',
        'chi-thi 40 CT TW term=11 issuer=ban-bi-thu → exact 40-CT/TW/11',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII⟧.',
        'nghi-quyet 18 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của BCH Trung ương khóa XII⟧.',
        'nghi-quyet 18 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của BCH TW Đảng khóa XII⟧.',
        'nghi-quyet 18 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của BCHTW khóa XII⟧.',
        'nghi-quyet 18 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của Trung ương khóa XII⟧.',
        'nghi-quyet 18 NQ TW term=12 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của T.Ư (khóa XII)⟧.',
        'nghi-quyet 18 NQ TW term=12 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW của Đảng (khóa XII)⟧.',
        'nghi-quyet 18 NQ TW term=12 → exact 18-NQ/TW/12',
      ],
      [
        '⟦Kết luận số 126-KL/TW ngày 14/2/2025 của Bộ Chính trị, Ban Bí thư⟧.',
        'ket-luan 126 KL TW date=2025-02-14 issuer=bo-chinh-tri → exact 126-KL/TW/13',
      ],
      [
        '⟦Nghị quyết của Bộ Chính trị số 09-NQ/TW khóa IX⟧.',
        'nghi-quyet 9 NQ TW term=9 issuer=bo-chinh-tri → exact 09-NQ/TW/9',
      ],
      [
        '⟦Quyết định của Bộ Chính trị số31-QĐ/TW, ngày 01-10-1997⟧.',
        'quyet-dinh 31 QĐ TW date=1997-10-01 issuer=bo-chinh-tri → exact 31-QĐ/TW/8',
      ],
      [
        '⟦Kết luận 62-KL/TW của Bộ Chính trị⟧ tại Đảng đoàn Mặt trận.',
        'ket-luan 62 KL TW issuer=bo-chinh-tri → inferred 62-KL/TW/10',
      ],
      [
        'Theo ⟦Nghị quyết số 35-NQ/TW của Bộ Chính trị⟧, Ban Bí thư đã có chỉ đạo.',
        'nghi-quyet 35 NQ TW issuer=bo-chinh-tri → inferred 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Bộ Chính trị số 57-NQ/TW năm 2024⟧.',
        'nghi-quyet 57 NQ TW date=2024 issuer=bo-chinh-tri → exact 57-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương số 18-NQ/TW năm 2017⟧.',
        'nghi-quyet 18 NQ TW date=2017 → exact 18-NQ/TW/12',
      ],
      [
        'Theo ⟦Quy định số 30, ngày 26/7/2016 của Ban Chấp hành Trung ương⟧, Bộ Chính trị, Ban Bí thư sẽ xem xét thêm.',
        'quy-dinh 30 date=2016-07-26 issuer=ban-chap-hanh-trung-uong → exact 30-QĐ/TW/12',
      ],
      [
        'Theo ⟦Kết luận 127 ngày 28/2/2025 của Bộ Chính trị, Ban Bí thư⟧, các tỉnh sẽ xem xét thêm.',
        'ket-luan 127 date=2025-02-28 issuer=bo-chinh-tri → exact 127-KL/TW/13',
      ],
      {
        on: '2025-10-01',
        example: [
          '⟦Hướng dẫn số 28 của Ban Tuyên giáo và Dân vận Trung ương⟧ về tuyên truyền bảo vệ môi trường.',
          'huong-dan 28 issuer=ban-tuyen-giao-va-dan-van-trung-uong → exact 28-HD/BTGDVTW/13',
        ],
      },
      {
        on: '2025-10-01',
        example: [
          '⟦Hướng dẫn số 28-HD/BTGDVTW của Ban Tuyên giáo và Dân vận Trung ương⟧.',
          'huong-dan 28 HD BTGDVTW issuer=ban-tuyen-giao-va-dan-van-trung-uong → inferred 28-HD/BTGDVTW/13',
        ],
      },
      {
        on: '2018-11-06',
        example: [
          'Ngày 7/11/1948, Ban Thường vụ Trung ương đã ban hành ⟦Chỉ thị số 35-CT/TW⟧ về việc thành lập Liên chi cơ quan Trung ương.',
          'chi-thi 35 CT TW → unknown',
        ],
      },
      ['Ban Thường vụ Trung ương Đoàn ban hành Nghị quyết 05 về công tác thiếu nhi.'],
      ['Nghị quyết 05 của Ban Thường vụ Tỉnh ủy'],
      [
        '⟦Chỉ thị số 44 của Ban Thường vụ Trung ương Đảng năm 1948⟧',
        'chi-thi 44 date=1948 → unknown',
      ],
      [
        'Thực hiện ⟦Nghị quyết số 35⟧ được Bộ Chính trị ban hành, chi bộ phân công từng người.',
        'nghi-quyet 35 issuer=bo-chinh-tri → inferred 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết 60 của Ban Chấp hành Trung ương Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII⟧.',
        'nghi-quyet 60 term=13 issuer=ban-chap-hanh-trung-uong plenum=11 → exact 60-NQ/TW/13',
      ],
      [
        'Xã đọc lại ⟦Chỉ thị năm 2002 của Ban Bí thư (số 06)⟧.',
        'chi-thi 6 date=2002 issuer=ban-bi-thu → exact 06-CT/TW/9',
      ],
      ['Nghị quyết 60 của Ban Chấp hành Trung ương Hội Nông dân khóa VIII.'],
      [
        'Hội đọc ⟦Nghị quyết 37, Bộ Chính trị khóa IX⟧, về vùng trung du.',
        'nghi-quyet 37 term=9 issuer=bo-chinh-tri → exact 37-NQ/TW/9',
      ],
      [
        'Hội đọc ⟦Nghị quyết 37, Bộ Chính trị (khóa IX)⟧.',
        'nghi-quyet 37 term=9 issuer=bo-chinh-tri → exact 37-NQ/TW/9',
      ],
      [
        'Liên đoàn lao động tỉnh quán triệt ⟦Nghị quyết số 35 – Bộ Chính trị⟧',
        'nghi-quyet 35 issuer=bo-chinh-tri → inferred 35-NQ/TW/12',
      ],
      [
        'Theo ⟦Kết luận 127⟧ - Bộ Chính trị yêu cầu làm ngay.',
        'ket-luan 127 → inferred 127-KL/TW/13',
      ],
      [
        'Cán bộ bệnh viện vừa học ⟦Nghị quyết Trung ương 6, Ban Chấp hành Trung ương Đảng khóa XII⟧ trong hai buổi.',
        'nghi-quyet plenum 6 term=12 issuer=ban-chap-hanh-trung-uong → inferred 20-NQ/TW/12',
      ],
      {
        on: '2026-03-01',
        example: [
          'Ấp Bàu Sen học ⟦Chỉ thị 05 - Bộ Chính trị⟧ về học Bác.',
          'chi-thi 5 issuer=bo-chinh-tri → inferred 05-CT/TW/12',
        ],
      },
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Kết luận số 21-KL/TW của BCH Trung ương Đảng CSVN khóa XI⟧, tỉnh làm.',
        'ket-luan 21 KL TW term=11 issuer=ban-chap-hanh-trung-uong → exact 21-KL/TW/11',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW[1] của BCH Trung ương khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW¹ (khóa XII)⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết 29[1] của Ban Chấp hành Trung ương khóa XI⟧, trường làm.',
        'nghi-quyet 29 term=11 issuer=ban-chap-hanh-trung-uong → exact 29-NQ/TW/11',
      ],
      [
        'Theo ⟦Nghị quyết Hội nghị Trung ương 4[3] khóa XII⟧, tỉnh làm.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của BCHTƯ khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của BCHTWĐ khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của Ban CHTW khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của BCH-TW Đảng khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Bộ Chính trị (2013). ⟦Nghị quyết 26-NQ/TW⟧. Hà Nội.',
        'nghi-quyet 26 NQ TW → exact 26-NQ/TW/11',
      ],
      [
        'Đảng Cộng sản Việt Nam (2018). ⟦Nghị quyết số 26-NQ/TW⟧. Hà Nội.',
        'nghi-quyet 26 NQ TW → exact 26-NQ/TW/12',
      ],
      ['Ban Bí thư (2014). ⟦Chỉ thị số 40-CT/TW⟧. Hà Nội.', 'chi-thi 40 CT TW → exact 40-CT/TW/11'],
    ],
  },
  {
    rule: 'terms',
    examples: [
      ['Theo ⟦Kết luận số 21-KL/TW⟧ (II).', 'ket-luan 21 KL TW → inferred 21-KL/TW/13'],
      [
        '⟦Nghi quyết Trung ương 5 (khoá VIII- ngày 16.7.1998)⟧ nói về văn hóa',
        'nghi-quyet plenum 5 term=8 date=1998-07-16 → exact 03-NQ/TW/8',
      ],
      ['Theo ⟦Kết luận số 21-KL/TW⟧ (XIII).', 'ket-luan 21 KL TW → inferred 21-KL/TW/13'],
      ['⟦Nghị quyết số 26-NQ/TW khóa X⟧.', 'nghi-quyet 26 NQ TW term=10 → exact 26-NQ/TW/10'],
      ['⟦Nghị quyết số 26-NQ/TW khoá X⟧.', 'nghi-quyet 26 NQ TW term=10 → exact 26-NQ/TW/10'],
      ['⟦Nghị quyết số 26-NQ/TW (khóa X)⟧.', 'nghi-quyet 26 NQ TW term=10 → exact 26-NQ/TW/10'],
      ['⟦Nghị quyết số 26-NQ/TW, khóa X⟧.', 'nghi-quyet 26 NQ TW term=10 → exact 26-NQ/TW/10'],
      ['⟦Nghị quyết số 26-NQ/TW khóa 10⟧.', 'nghi-quyet 26 NQ TW term=10 → exact 26-NQ/TW/10'],
      ['⟦Nghị quyết số 26-NQ/TW (Khóa XII)⟧.', 'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12'],
      ['⟦Nghị quyết số 26-NQ/TW K.XII⟧.', 'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12'],
      ['⟦Nghị quyết số 26-NQ/TW (K12)⟧.', 'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12'],
      [
        '⟦Nghị quyết số 26-NQ/TW nhiệm kỳ 2021-2026⟧.',
        'nghi-quyet 26 NQ TW term=13 → exact 26-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết số 26-NQ/TW nhiệm kỳ 2015-2020⟧.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      ['⟦Nghị quyết số 26-NQ/TW khóa thứ XII⟧.', 'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12'],
      [
        '⟦Nghị quyết số 26-NQ/TW của Đại hội XII⟧.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      [
        'Kế thừa ⟦Nghị quyết 28-NQ/TW⟧, Hội nghị Trung ương 8 khóa XIII ban hành ⟦Nghị quyết 44-NQ/TW⟧ về Chiến lược bảo vệ Tổ quốc.',
        'nghi-quyet 28 NQ TW → inferred 28-NQ/TW/11',
        'nghi-quyet 44 NQ TW term=13 → exact 44-NQ/TW/13',
      ],
      [
        'Trên cơ sở ⟦Nghị quyết 23-NQ/TW⟧, khóa XIII ban hành ⟦Nghị quyết 43-NQ/TW⟧ về đại đoàn kết toàn dân tộc.',
        'nghi-quyet 23 NQ TW → inferred 23-NQ/TW/9',
        'nghi-quyet 43 NQ TW term=13 → exact 43-NQ/TW/13',
      ],
      [
        'Tiếp nối ⟦Nghị quyết 26-NQ/TW⟧, nhiệm kỳ 2020-2025 Trung ương ban hành ⟦Nghị quyết 19-NQ/TW⟧ về nông nghiệp, nông dân, nông thôn.',
        'nghi-quyet 26 NQ TW → inferred 26-NQ/TW/10',
        'nghi-quyet 19 NQ TW → exact 19-NQ/TW/13',
      ],
      [
        'Tổ công tác rà soát ⟦Chỉ thị số 35-CT/TW (khóa XII)⟧ và các kế hoạch của huyện về tiếp công dân, giải quyết khiếu nại, tố cáo.',
        'chi-thi 35 CT TW term=12 → inferred 35-CT/TW/12',
      ],
      {
        on: '2023-06-01',
        example: [
          '⟦Chỉ thị số 05-CT/TW, khóa XII⟧ cũng dặn cán bộ nêu gương.',
          'chi-thi 5 CT TW term=12 → exact 05-CT/TW/12',
        ],
      },
      {
        on: '2025-05-05',
        example: [
          'Thực hiện ⟦Nghị quyết 18 khóa XII⟧, kỳ họp bất thường lần thứ 9 Quốc hội bàn sắp xếp bộ máy.',
          'nghi-quyet 18 term=12 → exact 18-NQ/TW/12',
        ],
      },
      [
        'Theo “⟦Nghị quyết số 26-NQ/TW” (khóa XII)⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      [
        'Theo "⟦Nghị quyết Trung ương 4" khóa XII⟧ về xây dựng Đảng.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Theo **⟦Nghị quyết 26-NQ/TW** khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa Xll⟧ về xây dựng Đảng.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      ['⟦Nghị quyết số 26-NQ/TW khóa X II⟧.', 'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12'],
      ['⟦Nghị quyết Đại hội Xlll của Đảng⟧.', 'nghi-quyet congress term=13 → exact nghi-quyet/13'],
      [
        '⟦Nghị quyết Đại hội lần thứ X III của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Kết luận số 21-KL/TW - Hội nghị Trung ương 5 khóa XI⟧.',
        'ket-luan 21 KL TW term=11 issuer=ban-chap-hanh-trung-uong plenum=5 → exact 21-KL/TW/11',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW nhiệm kỳ khóa XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW [khóa XII]⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của Ban Chấp hành Trung ương XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết 18-NQ/TW XIII của Trung ương⟧, tỉnh làm.',
        'nghi-quyet 18 NQ TW term=13 → exact 18-NQ/TW/13',
      ],
      [
        'Theo ⟦Nghị quyết số 26-NQ/TW của Ban Chấp hành Trung ương XII⟧, tỉnh làm.',
        'nghi-quyet 26 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/12',
      ],
      [
        '⟦Kết luận 21, khóa XIII⟧, Bộ Chính trị yêu cầu xử lý nghiêm cán bộ suy thoái.',
        'ket-luan 21 term=13 → exact 21-KL/TW/13',
      ],
    ],
  },
  {
    rule: 'bare numbers with a cue of their own',
    examples: [
      [
        'Tỉnh ủy vừa ban hành kế hoạch triển khai thực hiện ⟦Nghị quyết 24⟧ và ⟦Nghị quyết 31 của Bộ Chính trị⟧.',
        'nghi-quyet 24 → inferred 24-NQ/TW/13',
        'nghi-quyet 31 issuer=bo-chinh-tri → inferred 31-NQ/TW/13',
      ],
      [
        'Bộ Chính trị (khóa II) đã ban hành ⟦Nghị quyết số 58⟧ về lực lượng cảnh vệ.',
        'nghi-quyet 58 term=2 → unknown',
      ],
      [
        '⟦Nghị quyết NQ 32 của Bộ Chính trị⟧ về Hải Phòng',
        'nghi-quyet 32 issuer=bo-chinh-tri → inferred 32-NQ/TW/9',
      ],
      {
        on: '2024-05-21',
        example: [
          '⟦Quy định 144⟧ gửi thông điệp tới mọi đảng viên.',
          'quy-dinh 144 → inferred 144-QĐ/TW/13',
        ],
      },
      {
        on: '2023-05-21',
        example: [
          '⟦Chỉ thị 35-CT/TW của Bộ Chính trị⟧ về đại hội đảng bộ các cấp tiến tới Đại hội XIII',
          'chi-thi 35 CT TW issuer=bo-chinh-tri → inferred 35-CT/TW/12',
        ],
      },
      [
        '⟦Nghị quyết 57⟧ ban hành ngày 22/12/2024 gỡ nút thắt.',
        'nghi-quyet 57 → exact 57-NQ/TW/13',
      ],
      {
        on: '2025-05-26',
        example: [
          'Thay mặt Bộ Chính trị, Thường trực Ban Bí thư Trần Cẩm Tú ký ⟦Kết luận 157⟧.',
          'ket-luan 157 → inferred 157-KL/TW/13',
        ],
      },
      {
        on: '2023-06-16',
        example: [
          'Thường trực Ban Bí thư Trương Thị Mai ký ban hành ⟦Kết luận 57⟧.',
          'ket-luan 57 → inferred 57-KL/TW/13',
        ],
      },
      {
        on: '2025-09-10',
        example: [
          'Thay mặt Bộ Chính trị, Chủ tịch nước ký ban hành ⟦Nghị quyết 72⟧.',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2025-05-26',
        example: [
          'On behalf of the Politburo, Standing Member of the Secretariat Tran Cam Tu signed ⟦Conclusion No. 157⟧.',
          'ket-luan 157 → inferred 157-KL/TW/13',
        ],
      },
      ['Thay mặt Thường vụ Tỉnh ủy, đồng chí Trần Văn Tú ký Kết luận 157.'],
      [
        '⟦Nghị quyết 57 của Bộ Chính trị⟧ mở đường cho khoa học.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết số 57 của Bộ Chính trị⟧ mở đường cho khoa học.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        '⟦Chỉ thị số 05 của Bộ Chính trị⟧ đi vào nền nếp.',
        'chi-thi 5 issuer=bo-chinh-tri → inferred 05-CT/TW/12',
      ],
      [
        '⟦Chỉ thị 40 của Ban Bí thư⟧ về tín dụng chính sách.',
        'chi-thi 40 issuer=ban-bi-thu → inferred 40-CT/TW/11',
      ],
      ['⟦Kết luận 21 khóa XIII⟧ đã rõ.', 'ket-luan 21 term=13 → exact 21-KL/TW/13'],
      ['⟦Quy định 37 của Trung ương⟧.', 'quy-dinh 37 → inferred 37-QĐ/TW/13'],
      [
        '⟦Quy định số 144 của Bộ Chính trị⟧.',
        'quy-dinh 144 issuer=bo-chinh-tri → inferred 144-QĐ/TW/13',
      ],
      ['⟦Quy định 41 của Bộ Chính trị⟧.', 'quy-dinh 41 issuer=bo-chinh-tri → inferred 41-QĐ/TW/13'],
      ['⟦QUY ĐỊNH 41 CỦA BỘ CHÍNH TRỊ⟧', 'quy-dinh 41 issuer=bo-chinh-tri → inferred 41-QĐ/TW/13'],
      [
        '⟦Quyết định 217 của Bộ Chính trị⟧.',
        'quyet-dinh 217 issuer=bo-chinh-tri → inferred 217-QĐ/TW/11',
      ],
      [
        '⟦Hướng dẫn 26 của Ban Tổ chức Trung ương⟧.',
        'huong-dan 26 issuer=ban-to-chuc-trung-uong → inferred 26-HD/BTCTW/12',
      ],
      [
        '⟦Nghị quyết 35 ngày 22/10/2018 của Bộ Chính trị⟧.',
        'nghi-quyet 35 date=2018-10-22 issuer=bo-chinh-tri → exact 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết 26 của Trung ương khóa X⟧ về nông nghiệp.',
        'nghi-quyet 26 term=10 → exact 26-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết 18 của Ban Chấp hành Trung ương khóa XII⟧.',
        'nghi-quyet 18 term=12 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết 29 của Đảng⟧ về đổi mới căn bản, toàn diện giáo dục và đào tạo.',
        'nghi-quyet 29 → exact 29-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết 10 của Bộ Chính trị năm 1988⟧.',
        'nghi-quyet 10 date=1988 issuer=bo-chinh-tri → exact 10-NQ/TW/6',
      ],
      [
        '⟦Nghị quyết 15 của Trung ương khóa II⟧.',
        'nghi-quyet 15 term=2 → exact nghi-quyet plenum 15/2',
      ],
      [
        '⟦Nghị quyết 15 (1959)⟧ mở đường cho miền Nam.',
        'nghi-quyet 15 date=1959 → exact nghi-quyet plenum 15/2',
      ],
      [
        '⟦Nghị quyết số 24 năm 2013 của Trung ương⟧.',
        'nghi-quyet 24 date=2013 → exact 24-NQ/TW/11',
      ],
      [
        '⟦Kết luận số 29 của Ban Bí thư khóa XI⟧.',
        'ket-luan 29 term=11 issuer=ban-bi-thu → exact 29-KL/TW/11',
      ],
      [
        'Theo ⟦Nghị quyết số 8 của Bộ Chính trị khóa IX⟧.',
        'nghi-quyet 8 term=9 issuer=bo-chinh-tri → exact 08-NQ/TW/9',
      ],
      [
        'Từ năm 2026 người dân được khám miễn phí, theo ⟦Nghị quyết 72 Bộ Chính trị⟧ vừa ban hành.',
        'nghi-quyet 72 issuer=bo-chinh-tri → inferred 72-NQ/TW/13',
      ],
      [
        'Bộ thực hiện ⟦Nghị quyết trung ương 29⟧ về đổi mới căn bản, toàn diện giáo dục và đào tạo.',
        'nghi-quyet 29 → exact 29-NQ/TW/11',
      ],
      [
        'Sau 2 năm thực hiện ⟦Nghị quyết Trung ương 10-NQ/TW⟧, kinh tế tư nhân đã lớn.',
        'nghi-quyet 10 NQ TW → inferred 10-NQ/TW/12',
      ],
      [
        'Lương theo ⟦Nghị quyết trung ương 27 năm 2018⟧ sẽ cải cách.',
        'nghi-quyet 27 date=2018 → inferred 27-NQ/TW/12',
      ],
      {
        on: '2017-07-27',
        example: [
          'Chuyện người đầu tiên làm theo ⟦Chỉ thị 100 của Ban Bí thư⟧',
          'chi-thi 100 issuer=ban-bi-thu → inferred 100-CT/TW/4',
        ],
      },
      [
        'Ban Bí thư dựa vào ⟦Quy định số 181của Bộ Chính trị (khóa XI)⟧.',
        'quy-dinh 181 term=11 issuer=bo-chinh-tri → exact 181-QĐ/TW/11',
      ],
      [
        'Tỉnh triển khai ⟦Chỉ thị số số 34/CT-TW ngày 7/4/2014 của Bộ Chính trị⟧.',
        'chi-thi 34 CT TW date=2014-04-07 issuer=bo-chinh-tri → exact 34-CT/TW/11',
      ],
      [
        'Tỉnh làm theo ⟦Nghị quyết 11 TW⟧ về vùng núi phía Bắc.',
        'nghi-quyet 11 → inferred 11-NQ/TW/13',
      ],
      [
        'Khoa học ⟦Nghị quyết 4 Trung ương khóa XII⟧ về chỉnh đốn Đảng.',
        'nghi-quyet 4 term=12 → exact 04-NQ/TW/12',
      ],
      [
        'Kể lại ⟦Nghị quyết 8b của Trung ương khóa VI⟧ về công tác quần chúng.',
        'nghi-quyet 8B term=6 → exact 08B-NQ/HNTW/6',
      ],
      [
        'Hai năm thực hiện ⟦Chỉ thị số 42-CT/TW⟧ về hoạt động của LHH Việt Nam.',
        'chi-thi 42 CT TW → inferred 42-CT/TW/10',
      ],
      [
        'QUẬN TRIỂN KHAI ⟦QUY ĐỊNH 41 CỦABỘ CHÍNH TRỊ⟧.',
        'quy-dinh 41 issuer=bo-chinh-tri → inferred 41-QĐ/TW/13',
      ],
      [
        'Xã đọc lại ⟦Quy định số 37năm 2021 của Trung ương⟧.',
        'quy-dinh 37 date=2021 → exact 37-QĐ/TW/13',
      ],
      [
        'Lớp học về ⟦Nghị quyết 3 Ban Chấp hành Trung ương khóa VIII⟧.',
        'nghi-quyet 3 term=8 issuer=ban-chap-hanh-trung-uong → inferred 03-NQ/TW/8',
      ],
      [
        'Sở làm theo ⟦Công văn 7876 của Văn phòng Trung ương Đảng⟧, rồi ⟦Công văn số 17193 của Văn phòng Trung ương Đảng⟧.',
        'cong-van 7876 issuer=van-phong-trung-uong → inferred 7876-CV/VPTW/12',
        'cong-van 17193 issuer=van-phong-trung-uong → inferred 17193-CV/VPTW/13',
      ],
      {
        on: '1987-09-02',
        example: [
          'Ngày 30/7/1987, Bộ Chính trị ra ⟦Nghị quyết số 02/NQ-BCT⟧ về nhiệm vụ quốc phòng.',
          'nghi-quyet 2 NQ TW → exact 02-NQ/TW/6',
        ],
      },
      {
        on: '2018-03-02',
        example: [
          'Bến thuyền đông khách từ khi có ⟦Nghị quyết TƯ 08/BCT⟧ về du lịch.',
          'nghi-quyet 8 TW → inferred 08-NQ/TW/12',
        ],
      },
      {
        on: '2025-05-20',
        example: [
          '⟦Nghị quyết 68 của Bộ Chính trị⟧ Đảng Cộng sản được các chủ tiệm trông đợi.',
          'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2020-09-21',
        example: [
          'Tỉnh ủy chuẩn bị nhân sự đại hội theo yêu cầu ⟦Chỉ thị 35⟧ và các văn bản hướng dẫn của Trung ương.',
          'chi-thi 35 → inferred 35-CT/TW/12',
        ],
      },
      [
        'UBND tỉnh họp với Chính phủ về việc thực hiện ⟦Nghị quyết 7 khóa X⟧ về nông nghiệp, nông dân và nông thôn.',
        'nghi-quyet 7 term=10 → exact 26-NQ/TW/10',
      ],
      {
        on: '2018-05-05',
        example: [
          '⟦Nghị quyết 4 của Trung ương khóa XII⟧ là nhiệm vụ then chốt.',
          'nghi-quyet 4 term=12 → exact 04-NQ/TW/12',
        ],
      },
      [
        '⟦Nghị quyết 4 của Trung ương khóa XI⟧ về xây dựng Đảng.',
        'nghi-quyet 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        'Theo ⟦Nghị quyết 71 của Bộ Chính trị⟧\nII. GIẢI PHÁP',
        'nghi-quyet 71 issuer=bo-chinh-tri → inferred 71-NQ/TW/13',
      ],
      [
        'Hà Nội có ⟦Nghị quyết 15 của Bộ Chính trị⟧ làm chỗ dựa.',
        'nghi-quyet 15 issuer=bo-chinh-tri → inferred 15-NQ/TW/13',
      ],
      [
        'Tại ⟦Kết luận 12⟧, Bộ Chính trị giao việc cho các tỉnh.',
        'ket-luan 12 → inferred 12-KL/TW/13',
      ],
    ],
  },
  {
    rule: 'bare numbers that their subject or the news places',
    examples: [
      {
        on: '2026-02-26',
        example: [
          '⟦Nghị quyết 79⟧ dựng chỗ đứng; ⟦Nghị quyết 80⟧ hướng tới nền văn hóa tiên tiến của dân tộc Việt Nam.',
          'nghi-quyet 79 → inferred 79-NQ/TW/13',
          'nghi-quyet 80 → inferred 80-NQ/TW/13',
        ],
      },
      {
        on: '2026-02-19',
        example: [
          'Điều đó có trong hai nghị quyết là ⟦Nghị quyết 68⟧ và ⟦Nghị quyết 57⟧.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2024-02-10',
        example: ['Theo Nghị quyết 42 và Nghị quyết 43, Quốc hội cho giảm thuế.'],
      },
      {
        on: '2026-02-09',
        example: [
          'Nhờ ⟦Nghị quyết số 68-NQ/TW⟧, kinh tế thị trường đã có bước tiến, đúng như ⟦Nghị quyết 68⟧ nêu.',
          'nghi-quyet 68 NQ TW → inferred 68-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-10-01',
        example: [
          'Cán bộ xã học tập theo chỉ đạo của Bộ Chính trị: ⟦Nghị quyết 72⟧ phải đến từng nhà.',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2025-10-01',
        example: [
          'Bộ Chính trị vừa có nghị quyết về y tế.\nTheo ⟦Nghị quyết 72⟧, ai cũng được khám bệnh mỗi năm.',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2024-06-01',
        example: ['Ban Bí thư họp phiên thường kỳ.\nDoanh nghiệp mong Nghị quyết 43 được kéo dài.'],
      },
      {
        on: '2021-11-06',
        example: ['⟦Quy định 22⟧, chỗ dựa cho người dám làm', 'quy-dinh 22 → inferred 22-QĐ/TW/13'],
      },
      { on: '2021-11-06', example: ['Tỉnh ủy phổ biến Quy định 22 cho cán bộ.'] },
      {
        on: '2025-09-17',
        example: [
          'Hội nghị triển khai bốn nghị quyết mới của Bộ Chính trị. Trong đó, ⟦Nghị quyết 71⟧ được chờ đợi nhất.',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-17',
        example: [
          '⟦Nghị quyết 71⟧ về giáo dục được kỳ vọng lớn.',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
        ],
      },
      [
        'Trong ⟦nghị quyết 01 do Tổng Bí thư⟧ ký năm 1982 về thành phố',
        'nghi-quyet 1 → exact 01-NQ/TW/5',
      ],
      [
        'Trung ương ban hành ⟦Nghị quyết 18⟧ cuối năm 2017.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      {
        on: '2025-03-02',
        example: [
          'Tại ⟦Kết luận 127⟧ vừa ban hành, Bộ Chính trị yêu cầu nghiên cứu sáp nhập.',
          'ket-luan 127 → inferred 127-KL/TW/13',
        ],
      },
      {
        on: '2025-05-19',
        example: [
          '⟦Bộ tứ trụ cột⟧ đã rõ; ⟦Nghị quyết 59⟧ là một.',
          'name bộ tứ trụ cột → set 57-NQ/TW/13, 59-NQ/TW/13, 66-NQ/TW/13, 68-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
        ],
      },
      {
        on: '2019-10-01',
        example: [
          'Sơ kết 15 năm thực hiện ⟦Nghị quyết số 36-NQ/TW của Bộ Chính trị⟧',
          'nghi-quyet 36 NQ TW issuer=bo-chinh-tri → inferred 36-NQ/TW/9',
        ],
      },
      {
        on: '2025-11-26',
        example: [
          '⟦Kết luận 14⟧ về bảo vệ cán bộ dám nghĩ, dám làm',
          'ket-luan 14 → inferred 14-KL/TW/13',
        ],
      },
      [
        '⟦Nghị quyết 10⟧ về khoán sản phẩm của Bộ Chính trị ra đời năm 1988.',
        'nghi-quyet 10 → inferred 10-NQ/TW/6',
      ],
      [
        '⟦Nghị quyết số 29⟧ được Ban Chấp hành Trung ương Đảng khóa XI ban hành đã nêu rõ.',
        'nghi-quyet 29 term=11 issuer=ban-chap-hanh-trung-uong → exact 29-NQ/TW/11',
      ],
      [
        '⟦Chỉ thị 05⟧ vừa được Bộ Chính trị khóa XII ban hành là bước tiếp theo.',
        'chi-thi 5 term=12 issuer=bo-chinh-tri → exact 05-CT/TW/12',
      ],
      [
        '⟦Nghị quyết số 29⟧ vừa được Hội nghị Trung ương 8 khóa XI thông qua đã nêu rõ.',
        'nghi-quyet 29 term=11 issuer=ban-chap-hanh-trung-uong plenum=8 → exact 29-NQ/TW/11',
      ],
      ['Nghị quyết số 29 được Hội đồng nhân dân tỉnh khóa XI thông qua đã nêu rõ.'],
      ['Nghị quyết 10 về khoán sản phẩm của Tỉnh ủy ra đời năm 1988.'],
      ['Nghị quyết 10 về việc thực hiện chủ trương của Bộ Chính trị và của Tỉnh ủy.'],
      ['Nghị quyết 10 về việc thực hiện kết luận của Bộ Chính trị ở huyện.'],
      [
        '⟦Resolution 49⟧ on judicial reform by the Politburo in 2005',
        'nghi-quyet 49 → inferred 49-NQ/TW/9',
      ],
      [
        '⟦Chỉ thị 05⟧ về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh.',
        'chi-thi 5 → exact 05-CT/TW/12',
      ],
      ['⟦Quy định 37⟧ về những điều đảng viên không được làm.', 'quy-dinh 37 → exact 37-QĐ/TW/13'],
      [
        '⟦Nghị quyết 36⟧ về chiến lược phát triển bền vững kinh tế biển.',
        'nghi-quyet 36 → inferred 36-NQ/TW/12',
      ],
      {
        on: '2023-10-15',
        example: ['⟦Nghị quyết 41⟧ về đội ngũ doanh nhân', 'nghi-quyet 41 → inferred 41-NQ/TW/13'],
      },
      {
        on: '2023-10-15',
        example: [
          '⟦Nghị quyết 41⟧: kỳ vọng của cộng đồng doanh nhân',
          'nghi-quyet 41 → inferred 41-NQ/TW/13',
        ],
      },
      [
        '⟦Nghị quyết 57⟧ về đột phá phát triển khoa học, công nghệ.',
        'nghi-quyet 57 → exact 57-NQ/TW/13',
      ],
      [
        'Bộ Chính trị ban hành ⟦Nghị quyết 71⟧ với nhiều chính sách cho trường học.',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
      ],
      [
        'Góp ý cho ⟦Kế hoạch 59 của Bộ Chính trị⟧ trước tháng 5.',
        'ke-hoach 59 issuer=bo-chinh-tri → unknown',
      ],
      ['Kế hoạch 5 của Đảng bộ xã, kế hoạch 3 của Đảng.'],
      ['Ban Bí thư ký ⟦Chỉ thị 40⟧ từ năm 2014.', 'chi-thi 40 → inferred 40-CT/TW/11'],
      ['Thủ tướng yêu cầu làm theo Chỉ thị 05, Chỉ thị 16.'],
      ['Theo Nghị quyết 98, thành phố được thí điểm.'],
      ['Nghị quyết 88 và Nghị quyết 51 về chương trình phổ thông.'],
      ['⟦Nghị quyết số 57⟧ đã đi vào cuộc sống.', 'nghi-quyet 57 → inferred 57-NQ/TW/13'],
      ['⟦Nghị quyết 29⟧ về giáo dục', 'nghi-quyet 29 → inferred 29-NQ/TW/11'],
      ['⟦Nghị quyết 18⟧ về đất đai', 'nghi-quyet 18 → inferred 18-NQ/TW/13'],
      ['⟦Nghị quyết 72⟧ về y tế', 'nghi-quyet 72 → inferred 72-NQ/TW/13'],
      ['⟦Chỉ thị 13⟧ về quản lý rừng', 'chi-thi 13 → inferred 13-CT/TW/12'],
      ['⟦Nghị quyết 31⟧ về TP.HCM', 'nghi-quyet 31 → inferred 31-NQ/TW/13'],
      [
        'Hình thức cao nhất theo ⟦Quy định 102⟧ là khai trừ khỏi Đảng.',
        'quy-dinh 102 → inferred 102-QĐ/TW/12',
      ],
      ['Xã tổng kết ⟦Nghị quyết 09⟧ về công tác CCB.', 'nghi-quyet 9 → inferred 09-NQ/TW/9'],
      [
        '⟦Nghị quyết 68⟧ coi khu vực tư nhân là động lực quan trọng nhất; ⟦Nghị quyết 10 năm 2017⟧ mới coi đó là một động lực.',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
        'nghi-quyet 10 date=2017 → inferred 10-NQ/TW/12',
      ],
      [
        'Cán bộ Bến Tre nghe ⟦Nghị quyết 15⟧ cuối năm 1959.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      {
        on: '2018-10-09',
        example: [
          'Giáo dục mầm non 5 năm sau ⟦Nghị quyết 29⟧',
          'nghi-quyet 29 → inferred 29-NQ/TW/11',
        ],
      },
      ['⟦Quy định 80/2022⟧ bị thay thế.', 'quy-dinh 80 date=2022 → inferred 80-QĐ/TW/13'],
      {
        on: '2020-12-14',
        example: [
          'Hội nghị tổng kết 10 năm thực hiện ⟦Kết luận 61⟧',
          'ket-luan 61 → inferred 61-KL/TW/10',
        ],
      },
      [
        'Quốc hội sẽ thông qua nghị quyết riêng để ⟦Nghị quyết 68⟧ về kinh tế tư nhân đi vào cuộc sống.',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      [
        'Sử gia viết rằng ⟦Nghị quyết 13⟧ cho thấy đảng chọn cách đánh mới năm 1967.',
        'nghi-quyet 13 → inferred 155-NQ/TW/3',
      ],
      [
        'Bộ trưởng nhấn mạnh, theo mục tiêu nêu tại ⟦Nghị quyết số 27⟧, tiền lương của cán bộ, công chức được cải cách.',
        'nghi-quyet 27 → inferred 27-NQ/TW/12',
      ],
      ['Nông dân nhớ ⟦Chỉ thị 100⟧ trong nông nghiệp.', 'chi-thi 100 → inferred 100-CT/TW/4'],
      [
        'Bộ đã xây dựng đề án sắp xếp bộ máy từ khi ⟦Nghị quyết 18⟧ có hiệu lực.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      [
        'Hội nghị về ⟦Kết luận số 12-KL/TW của Bộ Chính trị⟧ về công tác NVNONN.',
        'ket-luan 12 KL TW issuer=bo-chinh-tri → inferred 12-KL/TW/13',
      ],
      [
        'Đem ⟦Nghị quyết 15 của Trung ương⟧ áp dụng mới có Đồng khởi năm 1960.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      [
        'Theo ⟦Quy định 377 của Bộ Chính trị⟧ về công tác cán bộ, nhân sự được chuẩn bị để bầu các chức danh.',
        'quy-dinh 377 issuer=bo-chinh-tri → inferred 377-QĐ/TW/13',
      ],
      [
        'Mục tiêu BHYT toàn dân của ⟦Nghị quyết số 21⟧ đã đạt, theo báo cáo về bảo hiểm y tế.',
        'nghi-quyet 21 → inferred 21-NQ/TW/11',
      ],
      [
        'Kể về Đồng khởi, ông nói lúc khó khăn ấy thì có ⟦Nghị quyết 15⟧ ra đời.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      [
        'Vai trò của Chính phủ trong ⟦Nghị quyết 57⟧ về khoa học, công nghệ rất lớn.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'Đoàn triển khai ⟦Chỉ thị 05⟧ trong đoàn viên nhân 128 năm ngày sinh chủ tịch Hồ Chí Minh.',
        'chi-thi 5 → inferred 05-CT/TW/12',
      ],
      [
        'Nhìn lại việc thực hiện ⟦Nghị quyết 33⟧, Đà Nẵng đã đổi thay nhiều.',
        'nghi-quyet 33 → inferred 33-NQ/TW/9',
      ],
      [
        'Khu ủy họp đêm 24-9-1959 để triển khai ⟦Nghị quyết 15⟧.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      {
        on: '2026-02-25',
        example: [
          'Chương trình hành động của Chính phủ thực hiện ⟦Nghị quyết số 79⟧ và ⟦Nghị quyết số 80⟧ nêu ba mục tiêu.',
          'nghi-quyet 79 → inferred 79-NQ/TW/13',
          'nghi-quyet 80 → inferred 80-NQ/TW/13',
        ],
      },
      {
        on: '2022-11-14',
        example: [
          'Việc cụ thể hóa ⟦Nghị quyết số 12⟧ được tổ chức đảng trong lực lượng CAND làm bài bản.',
          'nghi-quyet 12 → inferred 12-NQ/TW/13',
        ],
      },
      [
        'Sau khi ⟦Nghị quyết 36⟧ được ban hành, Việt kiều ở nhiều nước về thăm quê.',
        'nghi-quyet 36 → inferred 36-NQ/TW/9',
      ],
      {
        on: '2026-08-10',
        example: [
          'Kiều bào hoan nghênh ⟦Nghị quyết 23 của Bộ Chính trị⟧. Hơn 20 năm trước là ⟦Nghị quyết 36⟧.',
          'nghi-quyet 23 issuer=bo-chinh-tri → inferred 23-NQ/TW/14',
          'nghi-quyet 36 → inferred 36-NQ/TW/9',
        ],
      },
      ['⟦Chỉ thị 100⟧ ra đời làm nông thôn đổi thay.', 'chi-thi 100 → inferred 100-CT/TW/4'],
      [
        'Chi bộ học ⟦Nghị quyết 68⟧ nghiêm túc. Ai cũng mong kinh tế tư nhân ở quê phát triển.',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      ['Ý nghĩa của ⟦Nghị quyết 58⟧ đối với Thanh Hóa', 'nghi-quyet 58 → inferred 58-NQ/TW/12'],
      [
        '10 năm ⟦Chỉ thị 34⟧ đi vào cuộc sống: thúc đẩy sáng tạo trong thi đua yêu nước',
        'chi-thi 34 → inferred 34-CT/TW/11',
      ],
      {
        on: '2025-09-15',
        example: [
          '⟦Nghị quyết 71⟧ đặt mục tiêu mới cho bậc trung học. Nhiều thầy cô đã đọc kỹ.',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
        ],
      },
      {
        on: '2023-11-16',
        example: [
          'Kiên trì đổi mới theo tinh thần ⟦NQ 29⟧, nâng cao chất lượng nền giáo dục',
          'nghi-quyet 29 → inferred 29-NQ/TW/11',
        ],
      },
      {
        on: '2025-09-05',
        example: [
          'Bộ trưởng nói ngành giáo dục sẽ làm ngay những gì ⟦Nghị quyết 71⟧ nêu và trình Quốc hội ba luật.',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
        ],
      },
      {
        on: '2026-01-09',
        example: [
          '⟦Nghị quyết 79⟧ muốn có ba ngân hàng lớn; văn bản này Tổng bí thư thay mặt Bộ Chính trị vừa ký.',
          'nghi-quyet 79 → inferred 79-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-05',
        example: [
          'Nếu ⟦Nghị quyết 29 năm 2013⟧ nói “đổi mới” thì ⟦Nghị quyết 71⟧ năm nay chọn chữ “đột phá”.',
          'nghi-quyet 29 date=2013 → inferred 29-NQ/TW/11',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
        ],
      },
      {
        on: '2025-12-20',
        example: [
          'Hạt gạo có hai mốc: ⟦Chỉ thị 100 (1981)⟧ giao ruộng và ⟦Nghị quyết 10 (1988)⟧ coi hộ nông dân là chủ.',
          'chi-thi 100 date=1981 → inferred 100-CT/TW/4',
          'nghi-quyet 10 date=1988 → inferred 10-NQ/TW/6',
        ],
      },
      {
        on: '2025-05-18',
        example: [
          'Thủ tướng nói chuyện tại Nhà Quốc hội về ⟦Nghị quyết 68⟧; hôm trước Quốc hội đã gỡ vướng cho kinh tế tư nhân.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-15',
        example: [
          'Hiệu trưởng Trường THPT chuyên nói: “⟦Nghị quyết 71⟧ mở đường, nhưng tuyển dụng còn vướng”.',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-03',
        example: [
          'Phó Chủ tịch UBND xã nói từ ngày có ⟦Chỉ thị 40⟧ và ⟦Chỉ thị số 39 của Ban Bí thư⟧, vốn tín dụng chính sách về tận bản.',
          'chi-thi 40 → inferred 40-CT/TW/11',
          'chi-thi 39 issuer=ban-bi-thu → inferred 39-CT/TW/13',
        ],
      },
      {
        on: '2024-10-14',
        example: [
          'Chào cờ sáng thứ Hai, đọc một điều trong ⟦Quy định 144⟧ rồi mới vào việc: cách làm ở Sở Tư pháp.',
          'quy-dinh 144 → inferred 144-QĐ/TW/13',
        ],
      },
      {
        on: '2025-06-02',
        example: [
          'Chủ tịch Hiệp hội Doanh nghiệp tỉnh nói: “⟦Nghị quyết 68⟧ mở cửa rồi”.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Bộ Chính trị đã họp. UBND tỉnh rà soát ⟦Nghị quyết 68⟧ lần nữa.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Tỉnh ủy kỷ niệm một năm ⟦Nghị quyết 68⟧ về kinh tế tư nhân.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'UBND tỉnh kỳ vọng ⟦Nghị quyết 68⟧ về kinh tế tư nhân sẽ giúp nhiều hộ.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'UBND tỉnh bám sát mục tiêu đề ra trong ⟦Nghị quyết 68⟧ về kinh tế tư nhân.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Với sự ra đời của ⟦Nghị quyết 68⟧ về kinh tế tư nhân, UBND tỉnh họp ngay.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'UBND tỉnh làm tiếp các nhiệm vụ được giao tại ⟦Nghị quyết 68⟧ về kinh tế tư nhân.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'UBND tỉnh có thể lấy ⟦Nghị quyết 68⟧ về kinh tế tư nhân làm gốc.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-07-14',
        example: [
          'Ông chủ quán kể, từ khi có ⟦Nghị quyết 68⟧, ngân hàng gọi điện chào vay tín chấp.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Xưởng in bàn việc triển khai ⟦Nghị quyết 57⟧ tại Tổng công ty Chè: khoa học công nghệ, chuyển đổi số.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2018-05-02',
        example: [
          'Phường học ⟦Nghị quyết 10 năm 2017⟧ về phát triển KTTN vào thứ Năm.',
          'nghi-quyet 10 date=2017 → inferred 10-NQ/TW/12',
        ],
      },
      [
        'Có ⟦Quy định 117⟧ và Nghị định 73, cán bộ khỏi lo; còn ⟦Kết luận 14⟧ che chở người dám nghĩ, dám làm.',
        'quy-dinh 117 → inferred 117-QĐ/TW/13',
        'ket-luan 14 → inferred 14-KL/TW/13',
      ],
      {
        on: '2025-01-20',
        example: [
          'Văn bản số 06 của Ban Chỉ đạo Chính phủ về tổng kết ⟦Nghị quyết 18⟧ giục các sở tinh gọn bộ máy.',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
        ],
      },
      [
        '⟦Nghị quyết 57⟧: trụ cột nâng giấc mơ của xóm Chài',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      {
        on: '2025-06-02',
        example: [
          'Ảnh: BCĐ ⟦Nghị quyết 57⟧ tỉnh về khoa học, công nghệ và chuyển đổi số họp phiên đầu năm.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2018-11-21',
        example: [
          'Bản kiểm điểm của đảng viên phải nêu kết quả thực hiện ⟦Chỉ thị 05/BCT⟧ về “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.',
          'chi-thi 5 → exact 05-CT/TW/12',
        ],
      },
      [
        'Nhờ ⟦Chỉ thị 100⟧, nhà nào ở xã cũng đủ thóc ăn quanh năm.',
        'chi-thi 100 → inferred 100-CT/TW/4',
      ],
      [
        'Xã vẫn chờ hỗ trợ nạn nhân chất độc da cam theo ⟦Chỉ thị 43⟧.',
        'chi-thi 43 → inferred 43-CT/TW/11',
      ],
      {
        on: '2022-07-21',
        example: [
          'Làm cho văn hóa, con người xứ Huế phát triển theo tinh thần ⟦Nghị quyết 54⟧',
          'nghi-quyet 54 → inferred 54-NQ/TW/12',
        ],
      },
      {
        on: '2025-07-30',
        example: [
          'Tỉnh ủy Nghệ An sơ kết 6 tháng thực hiện ⟦Nghị quyết 57⟧.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-07-30',
        example: [
          'Thành ủy Đà Nẵng tổ chức hội nghị học tập, quán triệt ⟦Nghị quyết 66⟧, ⟦Nghị quyết 68⟧.',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-07-30',
        example: [
          'UBND thành phố ban hành Kế hoạch số 120 thực hiện ⟦Nghị quyết 57⟧.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-08-02',
        example: [
          'HĐND tỉnh thông qua chính sách hỗ trợ doanh nghiệp nhằm cụ thể hóa ⟦Nghị quyết 68⟧.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-08-02',
        example: [
          'Quốc hội thông qua nghị quyết thể chế hóa ⟦Nghị quyết 57⟧ về khoa học, công nghệ.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-07-30',
        example: [
          'Kế hoạch thực hiện ⟦Nghị quyết 57⟧ về khoa học, công nghệ của Tỉnh ủy có năm phần.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      [
        'Doanh nghiệp trong ngành năng lượng quan tâm ⟦Nghị quyết số 55-NQ/TW⟧. Đại diện Tập đoàn An Phú nhấn mạnh, với việc ban hành ⟦Nghị quyết 55⟧, Đảng đã mở cửa cho tư nhân.',
        'nghi-quyet 55 NQ TW → inferred 55-NQ/TW/12',
        'nghi-quyet 55 → inferred 55-NQ/TW/12',
      ],
      {
        on: '2025-06-02',
        example: [
          '⟦Nghị quyết 57⟧: Trường đại học và doanh nghiệp ngồi chung một bàn',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2026-02-10',
        example: [
          'Mỗi tháng cả tỉnh có thêm trăm doanh nghiệp thành lập mới sau ⟦Nghị quyết 68⟧.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-10-02',
        example: ['Chỉ thị 45: xã thống kê lại tiệm tạp hóa trên mọi tuyến đường.'],
      },
      {
        on: '2023-03-08',
        example: [
          '⟦Quy định 41⟧ và chuyện văn hóa từ chức: người làm quan nghĩ gì về lòng tự trọng',
          'quy-dinh 41 → inferred 41-QĐ/TW/13',
        ],
      },
      {
        on: '2025-06-12',
        example: [
          'Bỏ thuế khoán: hộ kinh doanh chờ gì ở ⟦Nghị quyết 68⟧ và Nghị quyết 198 của Quốc hội?',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-07-02',
        example: [
          "“⟦Resolution 57⟧ lets us fail,” said a founder in Hanoi, who still waits for the funds promised in the Government's Resolution 71/NQ-CP.",
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-10',
        example: [
          'Tỉnh ủy đã ban hành Nghị quyết 05 về chuyển đổi số, ⟦Nghị quyết 57⟧ là kim chỉ nam.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-08-01',
        example: [
          '⟦Nghị quyết 57⟧ về đột phá phát triển khoa học, công nghệ được Thành ủy quán triệt và ban hành 12 nhiệm vụ.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2018-06-01',
        example: [
          'Thực hiện ⟦Nghị quyết 07⟧ về chính sách tài khóa, cơ cấu lại ngân sách nhà nước, quản lý nợ công của Bộ Chính trị, tỉnh cắt giảm chi.',
          'nghi-quyet 7 → exact 07-NQ/TW/12',
        ],
      },
      {
        on: '2025-07-05',
        example: [
          '⟦Nghị quyết 57⟧ tạo sóng cho cổ phiếu công nghệ.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-12-08',
        example: [
          'Tây Ninh xem ⟦Nghị quyết số 57⟧ là cơ hội và đã có Kế hoạch số 10-KH/TU ngày 18/8/2025 để làm.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2022-06-06',
        example: [
          'Rừng tràm năm năm thực hiện ⟦Chỉ thị 13⟧: rừng bớt cháy, đất vẫn bị lấn',
          'chi-thi 13 → inferred 13-CT/TW/12',
        ],
      },
      {
        on: '2015-06-10',
        example: [
          'Nhờ ⟦Chỉ thị 40⟧, vốn chính sách về tới bản Rục',
          'chi-thi 40 → inferred 40-CT/TW/11',
        ],
      },
      {
        on: '2024-05-24',
        example: [
          'Biên phòng phát tờ rơi về ⟦Chỉ thị 32⟧, vận động ngư dân không vi phạm vùng biển nước ngoài',
          'chi-thi 32 → inferred 32-CT/TW/13',
        ],
      },
      {
        on: '2017-05-22',
        example: [
          'Quảng Ninh bốn tháng sau ⟦Nghị quyết 08⟧ về du lịch: khách đông, lo bến bãi',
          'nghi-quyet 8 → inferred 08-NQ/TW/12',
        ],
      },
      {
        on: '2025-03-31',
        example: [
          'Từ ⟦Kết luận 127⟧ đến ⟦Kết luận 130⟧: Tiền Giang rà trụ sở, đếm biên chế',
          'ket-luan 127 → inferred 127-KL/TW/13',
          'ket-luan 130 → inferred 130-KL/TW/13',
        ],
      },
      {
        on: '2022-06-23',
        example: [
          'Trưởng Ban Chỉ đạo xây dựng Đề án Tổng kết ⟦Nghị quyết số 39⟧ về phát triển vùng Bắc Trung Bộ và Duyên hải Trung Bộ dự họp.',
          'nghi-quyet 39 → exact 39-NQ/TW/9',
        ],
      },
      [
        'Báo cáo 10 năm thực hiện ⟦Nghị quyết 33⟧ về xây dựng thành phố, Bí thư Đà Nẵng nêu mức tăng GDP.',
        'nghi-quyet 33 → inferred 33-NQ/TW/9',
      ],
      {
        on: '2025-06-28',
        example: [
          'Bí thư Tỉnh ủy Lê Minh Ngân: ⟦Nghị quyết 57⟧ là chìa khóa',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2025-10-20',
        example: [
          'Phó Thủ tướng Lê Thành Long: ⟦Nghị quyết 72⟧ đặt người dân vào trung tâm',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-28',
        example: [
          'Thủ tướng: ⟦Nghị quyết 57⟧ phải ra sản phẩm',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2024-07-28',
        example: [
          'Bí thư Tỉnh ủy: ⟦Quy định 144⟧ phải thành nếp',
          'quy-dinh 144 → inferred 144-QĐ/TW/13',
        ],
      },
      {
        on: '2024-06-02',
        example: [
          'Đảng bộ Bệnh viện Chợ Rẫy sinh hoạt chuyên đề ⟦Quy định 144⟧',
          'quy-dinh 144 → inferred 144-QĐ/TW/13',
        ],
      },
      {
        on: '2022-09-28',
        example: [
          'UBKT Huyện ủy tập huấn ⟦Quy định 22⟧, ⟦Quy định 69⟧',
          'quy-dinh 22 → inferred 22-QĐ/TW/13',
          'quy-dinh 69 → inferred 69-QĐ/TW/13',
        ],
      },
      {
        on: '2023-08-28',
        example: [
          'Tỉnh ủy Bến Tre quán triệt ⟦Quy định 114⟧',
          'quy-dinh 114 → inferred 114-QĐ/TW/13',
        ],
      },
      {
        on: '2022-02-16',
        example: [
          'Đảng bộ huyện Vân Hồ tổ chức học tập ⟦Kết luận 21⟧, ⟦Quy định 37⟧ gắn với chuyên đề năm 2022.',
          'ket-luan 21 → inferred 21-KL/TW/13',
          'quy-dinh 37 → inferred 37-QĐ/TW/13',
        ],
      },
      {
        on: '2023-10-22',
        example: [
          'Sóc Trăng tổng kết 10 năm thực hiện ⟦Nghị quyết 29⟧',
          'nghi-quyet 29 → inferred 29-NQ/TW/11',
        ],
      },
      {
        on: '2024-10-09',
        example: [
          'Thành ủy chỉ đạo đại hội chi bộ theo ⟦Chỉ thị 35⟧, xong trước 31/1/2025.',
          'chi-thi 35 → inferred 35-CT/TW/13',
        ],
      },
      {
        on: '2019-11-22',
        example: ['Quảng Nam: Đại hội điểm theo ⟦Chỉ thị 35⟧', 'chi-thi 35 → inferred 35-CT/TW/12'],
      },
      {
        on: '2020-02-28',
        example: [
          'Hội LHPN xã Nghĩa An làm chị em vay vốn thoát nghèo nhờ ⟦Chỉ thị 40⟧',
          'chi-thi 40 → inferred 40-CT/TW/11',
        ],
      },
      [
        'Tháng 1/1960, Bến Tre đồng khởi; bà Nguyễn Thị Định vừa từ Khu ủy về với ⟦Nghị quyết 15⟧ trong đầu.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      {
        on: '2024-06-06',
        example: [
          'Hội thi “Tìm hiểu ⟦Chỉ thị 05-CT/TW⟧” năm 2024',
          'chi-thi 5 CT TW → inferred 05-CT/TW/12',
        ],
      },
      {
        on: '2025-10-06',
        example: [
          'Diễn đàn "Sống với ⟦Nghị quyết 72⟧" ngày 5/10',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2025-10-06',
        example: [
          'Diễn đàn “⟦Nghị quyết 57⟧” của Bộ Khoa học và Công nghệ',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      {
        on: '2019-05-17',
        example: [
          'Điểm sáng làm theo ⟦Chỉ thị 05⟧ ở Đảng bộ xã Tân Hưng',
          'chi-thi 5 → inferred 05-CT/TW/12',
        ],
      },
      {
        on: '2017-08-30',
        example: [
          'Trường THCS Lê Lợi: mỗi thầy cô một việc tốt theo ⟦Chỉ thị 05⟧.',
          'chi-thi 5 → inferred 05-CT/TW/12',
        ],
      },
      {
        on: '2018-05-17',
        example: ['Điện Biên: 2 năm thực hiện ⟦Chỉ thị 05⟧', 'chi-thi 5 → inferred 05-CT/TW/12'],
      },
      {
        on: '2018-09-26',
        example: [
          'Phó Bí thư Thường trực Tỉnh ủy yêu cầu gắn ⟦Chỉ thị 05⟧ với ⟦Nghị quyết Trung ương 4⟧.',
          'chi-thi 5 → inferred 05-CT/TW/12',
          'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
        ],
      },
      {
        on: '2013-05-19',
        example: ['Điển hình học tập ⟦Chỉ thị 03⟧ ở xã', 'chi-thi 3 → inferred 03-CT/TW/11'],
      },
      {
        on: '2022-08-02',
        example: [
          'Sinh hoạt chi bộ theo ⟦Kết luận 01⟧ ở phường',
          'ket-luan 1 → inferred 01-KL/TW/13',
        ],
      },
      [
        'Bản Mòng gắn ⟦Nghị quyết 29⟧ với việc dựng lại lớp học.',
        'nghi-quyet 29 → inferred 29-NQ/TW/11',
      ],
      [
        'Đảng ủy khối vận làm nhân sự khóa mới theo ⟦Chỉ thị 35⟧.',
        'chi-thi 35 → inferred 35-CT/TW/12',
      ],
      ['Thủ tướng nhắc các bộ Chỉ thị 05.'],
      [
        'Phường Tân Lập học ⟦Kết luận 21⟧ trong hai buổi tối.',
        'ket-luan 21 → inferred 21-KL/TW/13',
      ],
      ['Nhà máy trả lại tiền theo Kết luận 21 vì vi phạm.'],
      ['Ban Thường vụ Thị ủy họp bàn Nghị quyết 36.'],
      ['Chính phủ có Nghị quyết 68 lo cho người bán hàng rong.'],
      [
        'Chủ tịch Quốc hội hỏi các tỉnh về ⟦Nghị quyết 18⟧.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      ['Nghị quyết 28 (XII) của hội nông dân được in lại.'],
      {
        on: '2026-08-20',
        example: [
          'Sơ kết một năm ⟦Nghị quyết 18⟧ và ⟦Nghị quyết 19⟧ ở cơ quan tỉnh.',
          'nghi-quyet 18 → inferred 18-NQ/TW/14',
          'nghi-quyet 19 → inferred 19-NQ/TW/14',
        ],
      },
      ['Tại Kết luận 12, Tỉnh ủy giao việc cho các huyện.'],
      [
        'Thị đoàn được nghe về ⟦Nghị quyết 29⟧ và ⟦Chỉ thị 40⟧ trong giờ nghỉ.',
        'nghi-quyet 29 → inferred 29-NQ/TW/11',
        'chi-thi 40 → inferred 40-CT/TW/11',
      ],
      {
        on: '2025-02-10',
        example: [
          'Đài dừng một kênh sóng để thực hiện ⟦Nghị quyết 18⟧.',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2025-03-01',
        example: [
          'Under ⟦Resolution 18⟧, Vietnam cuts five ministries.',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2024-02-01',
        example: [
          'Bỏ khung giá đất theo tinh thần ⟦Nghị quyết 18⟧.',
          'nghi-quyet 18 → inferred 18-NQ/TW/13',
        ],
      },
      {
        on: '2022-09-01',
        example: ['Bà con hỏi nhau về ⟦Nghị quyết 18⟧.', 'nghi-quyet 18 → inferred 18-NQ/TW/13'],
      },
      {
        on: '2024-06-25',
        example: ['Cô giáo mong chờ ⟦Nghị quyết 27⟧.', 'nghi-quyet 27 → ambiguous'],
      },
      {
        on: '2023-10-20',
        example: ['⟦Nghị quyết 28⟧ mở rộng lưới an sinh.', 'nghi-quyet 28 → inferred 28-NQ/TW/12'],
      },
      {
        on: '2022-02-01',
        example: ['⟦Chỉ thị 40⟧ giúp bản làng đổi khác.', 'chi-thi 40 → inferred 40-CT/TW/11'],
      },
      {
        on: '2020-01-05',
        example: [
          '⟦Chỉ thị 40⟧ nhắc cán bộ không đi lễ trong giờ làm.',
          'chi-thi 40 → inferred 40-CT/TW/12',
        ],
      },
      {
        on: '2024-12-01',
        example: [
          'Đòn bẩy từ ⟦Chỉ thị 40⟧\nNăm 2020, chị Mai mở xưởng may.',
          'chi-thi 40 → inferred 40-CT/TW/11',
        ],
      },
      [
        'Từ khi thành phố có ⟦Nghị quyết 45⟧ về xây dựng và phát triển thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2045, cảng mở rộng.',
        'nghi-quyet 45 → inferred 45-NQ/TW/12',
      ],
      {
        on: '2025-06-01',
        example: [
          'Khi tỉnh có ⟦Nghị quyết 57⟧ soi đường, xưởng nhỏ yên tâm.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      [
        'Cuối năm 2024, Trung Ương ban hành ⟦Nghị quyết 57⟧.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      {
        on: '2022-09-27',
        example: [
          'Quán triệt ⟦Nghị quyết 8⟧ về Chiến lược bảo vệ Tổ quốc trong tình hình mới, Đảng ủy tổ chức học tập.',
          'nghi-quyet 8 → inferred 28-NQ/TW/11',
        ],
      },
      [
        'Ông Tuấn, Ủy viên Bộ Chính trị, Trưởng Ban Chỉ đạo tổng kết ⟦Nghị quyết 26⟧ đồng chủ trì tọa đàm ở Vinh.',
        'nghi-quyet 26 → inferred 26-NQ/TW/10',
      ],
      {
        on: '2022-11-10',
        example: [
          'Sau ba năm thực hiện ⟦Nghị quyết 43⟧, Đà Nẵng đã phục hồi tăng trưởng.',
          'nghi-quyet 43 → inferred 43-NQ/TW/12',
        ],
      },
      [
        'Phong trào cách mạng miền Nam bùng lên theo ⟦Nghị quyết 15⟧.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      {
        on: '2026-01-18',
        example: [
          'Theo ⟦Quyết định số 190⟧, phiếu kín được dùng ở mọi cấp; tổng bí thư, Bộ Chính trị và Ban Bí thư cũng được bầu như vậy.',
          'quyet-dinh 190 → inferred 190-QĐ/TW/13',
        ],
      },
      [
        'Cơ hội của ⟦Nghị quyết 43⟧ Đà Nẵng vẫn còn, theo Bộ Chính trị.',
        'nghi-quyet 43 → inferred 43-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 13⟧ đã đổi cách nghĩ về HTX kiểu mới ở làng.',
        'nghi-quyet 13 → inferred 13-NQ/TW/9',
      ],
    ],
  },
  {
    rule: "bare numbers where none but the Party's central bodies are spoken of",
    examples: [
      {
        on: '2025-06-10',
        example: [
          'Ông gọi ⟦Nghị quyết 68⟧ là lời tự phê bình. Trong nghị quyết này, Bộ Chính trị nêu rõ các rào cản.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2024-12-05',
        example: [
          'Ban Chấp hành Trung ương họp bàn việc tổng kết ⟦Nghị quyết 18⟧ về bộ máy tinh gọn.',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2024-05-21',
        example: [
          'Đảng viên đọc ⟦Quy định 144⟧ từng câu. ⟦Quy định 144⟧ quy định năm điều.',
          'quy-dinh 144 → inferred 144-QĐ/TW/13',
          'quy-dinh 144 → inferred 144-QĐ/TW/13',
        ],
      },
      ['Quốc hội bàn về Nghị quyết 43, Bộ Chính trị đã cho ý kiến.'],
      ['Đảng bộ tỉnh sửa Nghị quyết 18, dù Bộ Chính trị chưa có ý kiến.'],
      ['Nghị quyết 10 về triển khai kết luận của Bộ Chính trị.'],
      {
        on: '2026-07-01',
        example: [
          'Tổng Bí thư, Chủ tịch nước nêu bốn yêu cầu lớn để ⟦Nghị quyết 57⟧ tạo kết quả.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
        ],
      },
      [
        'Thành phố lo nhân sự theo ⟦Chỉ thị số 35⟧ và các hướng dẫn của Trung ương.',
        'chi-thi 35 → inferred 35-CT/TW/12',
      ],
      {
        on: '2025-06-01',
        example: [
          'Bộ Chính trị kỳ vọng ⟦Nghị quyết 68⟧ hỗ trợ và bảo vệ người kinh doanh.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Bộ Chính trị đã họp: ⟦Nghị quyết 68⟧ bổ sung, gọi tên, phân định; ⟦Nghị quyết 66⟧ điều chỉnh; ⟦Nghị quyết 59⟧ đồng thời mở đường.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
        ],
      },
      {
        on: '2025-10-30',
        example: [
          '⟦Quy định số 377-QĐ/TW⟧ gom cả việc từ chức vốn nằm ở ⟦Quy định 41⟧ lẫn tạm đình chỉ ở ⟦Quy định 148⟧.',
          'quy-dinh 377 QĐ TW → inferred 377-QĐ/TW/13',
          'quy-dinh 41 → inferred 41-QĐ/TW/13',
          'quy-dinh 148 → inferred 148-QĐ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Bộ Chính trị đã họp; các nơi đang bổ sung vốn, ⟦Nghị quyết 68⟧ cần thêm thời gian.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Bộ Chính trị họp. Ông đang ủy quyền cho phó giám đốc làm ⟦Nghị quyết 68⟧.',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      [
        'Bí thư mà né tiếp dân thì cứ lấy ⟦Quy định 11⟧ ra hỏi, đừng viện luật ra.',
        'quy-dinh 11 → inferred 11-QĐi/TW/12',
      ],
      {
        on: '2020-07-23',
        example: [
          '⟦Nghị quyết số 55-NQ/TW⟧ mở đường cho doanh nghiệp năng lượng. Quyết định 55 thì giúp tư nhân vay vốn lãi suất thấp.',
          'nghi-quyet 55 NQ TW → inferred 55-NQ/TW/12',
        ],
      },
    ],
  },
  {
    rule: 'bare again once introduced',
    examples: [
      [
        '⟦Quy định số 41-QĐ/TW⟧ còn đó. Nghị định quy định 41 trường hợp miễn thuế.',
        'quy-dinh 41 QĐ TW → inferred 41-QĐ/TW/13',
      ],
      [
        'Theo ⟦Kế hoạch số 03-KH/TW ngày 01/7/2011⟧ (sau đây gọi là ⟦Kế hoạch 03⟧), xã làm trước.',
        'ke-hoach 3 KH TW date=2011-07-01 → exact 03-KH/TW/11',
        'ke-hoach 3 → inferred 03-KH/TW/11',
      ],
      [
        'Ban hành ⟦Quy định số 29-QĐ/TW ngày 25/7/2016⟧. Theo ⟦Quy định 29⟧ người vào Đảng phải biết chữ.',
        'quy-dinh 29 QĐ TW date=2016-07-25 → exact 29-QĐ/TW/12',
        'quy-dinh 29 → inferred 29-QĐ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 25-NQ/TW ngày 25/7/2008⟧, các tỉnh đoàn có chương trình hành động thực hiện ⟦Nghị quyết 25⟧.',
        'nghi-quyet 25 NQ TW date=2008-07-25 → exact 25-NQ/TW/10',
        'nghi-quyet 25 → inferred 25-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết số 35-NQ/TW ngày 22/10/2018⟧ có nhiều điểm mới. ⟦Nghị quyết 35⟧ được học rộng rãi.',
        'nghi-quyet 35 NQ TW date=2018-10-22 → exact 35-NQ/TW/12',
        'nghi-quyet 35 → inferred 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 35-NQ/TW ngày 22/10/2018⟧ (gọi tắt là ⟦Nghị quyết 35⟧) được học rộng rãi.',
        'nghi-quyet 35 NQ TW date=2018-10-22 → exact 35-NQ/TW/12',
        'nghi-quyet 35 → inferred 35-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 09-NQ/TW (Nghị quyết 09) của Bộ Chính trị khoá XI⟧.',
        'nghi-quyet 9 NQ TW term=11 issuer=bo-chinh-tri → exact 09-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết 68⟧ mở đường. ⟦Nghị quyết số 68-NQ/TW ngày 04/5/2025⟧ nêu rõ điều đó.',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
        'nghi-quyet 68 NQ TW date=2025-05-04 → exact 68-NQ/TW/13',
      ],
      [
        '⟦Chỉ thị số 05-CT/TW khóa XII⟧ là nền. Sau tám năm, ⟦Chỉ thị số 05-CT/TW⟧ vẫn mới.',
        'chi-thi 5 CT TW term=12 → exact 05-CT/TW/12',
        'chi-thi 5 CT TW → inferred 05-CT/TW/12',
      ],
      [
        '⟦Kết luận số 01-KL/TW ngày 18/5/2021⟧ đã tới cơ sở; thực hiện ⟦Kết luận 01⟧, xã chọn ba việc.',
        'ket-luan 1 KL TW date=2021-05-18 → exact 01-KL/TW/13',
        'ket-luan 1 → inferred 01-KL/TW/13',
      ],
      [
        '⟦Quyết định số 190-QĐ/TW ngày 10/10/2024⟧ kèm quy chế (sau đây gọi là ⟦Quy chế 190⟧).',
        'quyet-dinh 190 QĐ TW date=2024-10-10 → exact 190-QĐ/TW/13',
        'quy-che 190 → inferred 190-QĐ/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XI⟧ nêu ba vấn đề. ⟦Nghị quyết Trung ương 4⟧ được kiểm điểm.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
      ],
      [
        'Hội nghị Trung ương 4 (khóa XI) đã bàn; nay xã học ⟦Nghị quyết Trung ương 4⟧.',
        'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XI⟧ được học. ⟦Nghị quyết Hội nghị lần thứ tư⟧ đã rõ.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết số 999-NQ/TW⟧ được nhắc. ⟦Nghị quyết 999⟧ chưa rõ.',
        'nghi-quyet 999 NQ TW → unknown',
        'nghi-quyet 999 → unknown',
      ],
      ['Nghị quyết số 03-NQ/TU được học; sau đó Nghị quyết 03 được triển khai.'],
      ['Nghị quyết 98/2023/QH15 (gọi tắt là Nghị quyết 98) được triển khai; Nghị quyết 98 tạo đà.'],
      ['Chỉ thị 16/CT-TTg đã qua; Chỉ thị 16 không còn.'],
      [
        '4 ⟦Nghị quyết 59⟧, ⟦70⟧, ⟦71⟧ và ⟦72 của Bộ Chính trị⟧; học ⟦Nghị quyết 59⟧, ⟦70⟧, ⟦71⟧, ⟦72⟧.',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 70 → inferred 70-NQ/TW/13',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
        'nghi-quyet 72 issuer=bo-chinh-tri → inferred 72-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 70 → inferred 70-NQ/TW/13',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
        'nghi-quyet 72 → inferred 72-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết số 57-NQ/TW của Bộ Chính trị⟧ đã rõ. Xã triển khai ⟦Nghị quyết 57⟧, ⟦NQ57⟧ và ⟦NQ 57⟧.',
        'nghi-quyet 57 NQ TW issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'Ban tổng kết ⟦Nghị quyết 26⟧ họp; Phó ban tổng kết ⟦Nghị quyết 26⟧ chủ trì. Ngày 30/7/2013, Bộ Chính trị ban hành ⟦Nghị quyết số 26-NQ/TW⟧ về Nghệ An.',
        'nghi-quyet 26 → inferred 26-NQ/TW/11',
        'nghi-quyet 26 → inferred 26-NQ/TW/11',
        'nghi-quyet 26 NQ TW → exact 26-NQ/TW/11',
      ],
      [
        'Hơn 10 năm ⟦Kết luận số 61⟧ và Quyết định số 673/QĐ-TTg của Thủ tướng. Hội bàn ⟦Kết luận số 61-KL/TW ngày 03/12/2009⟧.',
        'ket-luan 61 → inferred 61-KL/TW/10',
        'ket-luan 61 KL TW date=2009-12-03 → exact 61-KL/TW/10',
      ],
      [
        'Chuyên đề "Nội dung của ⟦Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị⟧"; Thủ tướng cho biết có 4 nhóm vấn đề trong ⟦Nghị quyết 71⟧.',
        'nghi-quyet 71 NQ TW date=2025-08-22 issuer=bo-chinh-tri → exact 71-NQ/TW/13',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
      ],
      [
        'Tổng kết 10 năm ⟦Nghị quyết Trung ương 5 khóa X⟧ về công tác kiểm tra, giám sát của Đảng. ⟦Nghị quyết Trung ương 5 khóa X⟧ được các cấp làm theo.',
        'nghi-quyet plenum 5 term=10 → exact 14-NQ/TW/10',
        'nghi-quyet plenum 5 term=10 → inferred 14-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết Trung ương 6 khóa XII⟧ về công tác dân số được triển khai.\nTheo ⟦Nghị quyết Trung ương 6 khóa XII⟧, các bệnh viện phải chăm sóc sức khỏe nhân dân tốt hơn.',
        'nghi-quyet plenum 6 term=12 → exact 21-NQ/TW/12',
        'nghi-quyet plenum 6 term=12 → set 21-NQ/TW/12, 20-NQ/TW/12, 18-NQ/TW/12, 19-NQ/TW/12',
      ],
      [
        'Sau ⟦Nghị quyết Trung ương 4 (khóa XI)⟧ về xây dựng Đảng, chi bộ làm tiếp ⟦Nghị quyết 4⟧.',
        'nghi-quyet plenum 4 term=11 → exact 12-NQ/TW/11',
        'nghi-quyet 4 → inferred 12-NQ/TW/11',
      ],
      [
        'Theo ⟦Thông báo kết luận số 81-TB/TW ngày 18/7/2025 của Bộ Chính trị⟧ về trường học biên giới, Chính phủ thực hiện ⟦Kết luận số 81⟧.',
        'thong-bao 81 TB TW date=2025-07-18 issuer=bo-chinh-tri → exact 81-TB/TW/13',
        'ket-luan 81 → inferred 81-TB/TW/13',
      ],
      [
        'Bộ trưởng: triển khai tốt các ⟦Chỉ thị số 43-CT/TW ngày 08/6/2010⟧. Các tỉnh ủy chỉ đạo thực hiện có hiệu quả ⟦Chỉ thị số 43⟧ và tổng kết.',
        'chi-thi 43 CT TW date=2010-06-08 → exact 43-CT/TW/10',
        'chi-thi 43 → inferred 43-CT/TW/10',
      ],
      [
        'Theo ⟦Quy định số 96⟧ về lấy phiếu tín nhiệm của Bộ Chính trị. ⟦Quy định 96⟧ bổ sung tiêu chí mới.',
        'quy-dinh 96 → inferred 96-QĐ/TW/13',
        'quy-dinh 96 → inferred 96-QĐ/TW/13',
      ],
      [
        '⟦Nghị quyết số 57-NQ/TW (22/12/2024)⟧ (sau đây gọi là ⟦Nghị quyết 57⟧) của Bộ Chính trị mở lối.',
        'nghi-quyet 57 NQ TW date=2024-12-22 → exact 57-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'Đoàn kiểm tra việc thực hiện ⟦Nghị quyết số 26-NQ/TW⟧ và ⟦Nghị quyết số 18-NQ/TW của Trung ương khóa XII⟧. Báo cáo cho rằng tỉnh đã triển khai nghiêm túc ⟦Nghị quyết số 26⟧,⟦18⟧ đến các chi bộ.',
        'nghi-quyet 26 NQ TW → inferred 26-NQ/TW/12',
        'nghi-quyet 18 NQ TW term=12 → exact 18-NQ/TW/12',
        'nghi-quyet 26 → inferred 26-NQ/TW/12',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      [
        'Mặt trận học ⟦Nghị quyết số 43-NQ/TW ngày 24/11/2023⟧.\nSau lũ, bà con phục hồi kinh tế, đoàn kết hơn nhờ ⟦Nghị quyết 43⟧.',
        'nghi-quyet 43 NQ TW date=2023-11-24 → exact 43-NQ/TW/13',
        'nghi-quyet 43 → inferred 43-NQ/TW/13',
      ],
    ],
  },
  {
    rule: 'plenums',
    examples: [
      [
        'Các kết luận, ⟦nghị quyết Hội nghị Trung ương 4 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Quán triệt ⟦Nghị quyết (NQ) Trung ương 6 khóa XIII⟧.',
        'nghi-quyet plenum 6 term=13 → inferred 27-NQ/TW/13',
      ],
      [
        'Bàn cách thực hiện các ⟦nghị quyết, kết luận Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XIII⟧.',
        'nghi-quyet plenum 6 term=13 → set 27-NQ/TW/13, 29-NQ/TW/13, 28-NQ/TW/13',
      ],
      [
        'Học ⟦Nghị quyết Trung ương 4, khóa XII⟧ về xây dựng Đảng, đồng thời gắn với việc của từng cơ quan.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Học ⟦Nghị quyết IV của Ban Chấp hành Trung ương khóa XI⟧.',
        'nghi-quyet plenum 4 term=11 issuer=ban-chap-hanh-trung-uong → inferred 12-NQ/TW/11',
      ],
      [
        'Nhìn lại ⟦Nghị quyết TW5 (VIII)⟧ sau nhiều năm.',
        'nghi-quyet plenum 5 term=8 → inferred 03-NQ/TW/8',
      ],
      [
        'Tiếp tục ⟦Nghị quyết Trung ương 4 (XI⟧, ⟦XII⟧).',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Văn kiện ấy thường gọi là ⟦Nghị quyết Trung ương 6, lần 2 (khóa VIII)⟧.',
        'nghi-quyet plenum 6 second term=8 → inferred 10-NQ/TW/8',
      ],
      [
        '10 năm ⟦Nghị quyết Trung ương 6 khóa XI⟧ về đất đai',
        'nghi-quyet plenum 6 term=11 → exact 19-NQ/TW/11',
      ],
      [
        '⟦Resolution 6 of the 12th Central Committee⟧',
        'nghi-quyet 6 term=12 issuer=ban-chap-hanh-trung-uong → inferred 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết 4 của Ban Chấp hành Trung ương khóa XI⟧',
        'nghi-quyet 4 term=11 issuer=ban-chap-hanh-trung-uong → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết số 8 của BCH Trung ương khóa XI⟧ về bảo vệ Tổ quốc',
        'nghi-quyet 8 term=11 issuer=ban-chap-hanh-trung-uong → inferred 28-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết 29 của Ban Chấp hành Trung ương khóa XI⟧',
        'nghi-quyet 29 term=11 issuer=ban-chap-hanh-trung-uong → exact 29-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết 10 của Ban Chấp hành Trung ương khóa XII⟧',
        'nghi-quyet 10 term=12 issuer=ban-chap-hanh-trung-uong → exact 10-NQ/TW/12',
      ],
      ['⟦Nghị quyết Trung ương 4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      [
        '⟦Nghị quyết Trung ương 4 (khóa XII)⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4, khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      ['⟦Nghị quyết Trung ương 4 khoá 12⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      [
        '⟦Nghị quyết Trung ương bốn khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương Bốn khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương IV khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      ['⟦Nghị quyết TW 4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦Nghị quyết TW4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦Nghị quyết T.Ư 4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦Nghị quyết TƯ 4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦NQTW 4 (khóa XII)⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦NQTW4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦NQ TW 4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦NQ Trung ương 4 khóa XII⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      ['⟦Nghị quyết TW9-Khóa XI⟧ về văn hóa.', 'nghi-quyet plenum 9 term=11 → exact 33-NQ/TW/11'],
      [
        '⟦Nghị quyết Hội nghị Trung ương 4 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Hội nghị Trung ương lần thứ tư khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Hội nghị Trung ương lần thứ 4 (khóa XII)⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ tư của Ban Chấp hành Trung ương Đảng (khóa XII)⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ 4 BCH Trung ương Đảng khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Hội nghị Ban Chấp hành Trung ương lần thứ tư khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Ban Chấp hành Trung ương lần thứ 4 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết lần thứ 4 Ban Chấp hành Trung ương khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ TƯ BAN CHẤP HÀNH TRUNG ƯƠNGĐẢNG (KHÓA XII)⟧',
        'nghi-quyet plenum 4 term=12 issuer=ban-chap-hanh-trung-uong → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Kết luận Hội nghị Trung ương 4 khóa XIII⟧.',
        'ket-luan plenum 4 term=13 → inferred 21-KL/TW/13',
      ],
      ['⟦Kết luận Trung ương 4 khóa XIII⟧.', 'ket-luan plenum 4 term=13 → inferred 21-KL/TW/13'],
      [
        '⟦Nghị quyết Trung ương 6 (lần 2) khóa VIII⟧.',
        'nghi-quyet plenum 6 second term=8 → inferred 10-NQ/TW/8',
      ],
      [
        '⟦Nghị quyết TW6 lần 2 khóa VIII⟧.',
        'nghi-quyet plenum 6 second term=8 → inferred 10-NQ/TW/8',
      ],
      [
        '⟦Nghị quyết Trung ương 5 khóa VIII⟧ về văn hóa.',
        'nghi-quyet plenum 5 term=8 → exact 03-NQ/TW/8',
      ],
      [
        '⟦Nghị quyết Trung ương 8 khóa XI⟧ về Chiến lược bảo vệ Tổ quốc.',
        'nghi-quyet plenum 8 term=11 → exact 28-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 8 khóa XI⟧ về đổi mới căn bản, toàn diện giáo dục và đào tạo.',
        'nghi-quyet plenum 8 term=11 → exact 29-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 7 khóa XII⟧ về cải cách chính sách tiền lương.',
        'nghi-quyet plenum 7 term=12 → exact 27-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 6 khóa XII⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        'các ⟦Nghị quyết Trung ương 6 khóa XII⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        'các ⟦Nghị quyết Trung ương 6 khóa XIII⟧, từ Nhà nước pháp quyền đến công nghiệp hóa.',
        'nghi-quyet plenum 6 term=13 → set 27-NQ/TW/13, 29-NQ/TW/13, 28-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương 6 khóa XIII⟧.',
        'nghi-quyet plenum 6 term=13 → inferred 27-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết số 26-NQ/TW, Hội nghị lần thứ 7 của Ban Chấp hành Trung ương khóa X⟧.',
        'nghi-quyet 26 NQ TW term=10 issuer=ban-chap-hanh-trung-uong plenum=7 → exact 26-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết số 04-NQ/TW, ngày 21/8/2006 của Hội nghị Trung ương Ba (khóa X)⟧.',
        'nghi-quyet 4 NQ TW term=10 date=2006-08-21 issuer=ban-chap-hanh-trung-uong plenum=3 → exact 04-NQ/TW/10',
      ],
      [
        '⟦Kết luận (số 21-KL/TW) Hội nghị Trung ương 5 (khóa XI)⟧.',
        'ket-luan 21 KL TW term=11 issuer=ban-chap-hanh-trung-uong plenum=5 → exact 21-KL/TW/11',
      ],
      ['⟦Nghị quyết Trung ương 9 khóa XIV⟧.', 'nghi-quyet plenum 9 term=14 → unknown'],
      ['⟦Nghị quyết Trung ương 4 khóaVII⟧.', 'nghi-quyet plenum 4 term=7 → inferred 04-NQ/HNTW/7'],
      ['⟦Nghị quyết Trung ương 4 khố VII⟧.', 'nghi-quyet plenum 4 term=7 → inferred 04-NQ/HNTW/7'],
      ['⟦Nghị quyết Trung ương 4 k12⟧.', 'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12'],
      {
        on: '2012-06-01',
        example: [
          '⟦Nghị quyết Trung ương 4⟧ được kiểm điểm.',
          'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
        ],
      },
      {
        on: '2017-06-01',
        example: [
          '⟦Nghị quyết Trung ương 4⟧ được kiểm điểm.',
          'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
        ],
      },
      [
        '⟦Nghị quyết Trung ương 5 khóa IX⟧.',
        'nghi-quyet plenum 5 term=9 → set 13-NQ/TW/9, 15-NQ/TW/9, nghi-quyet plenum 5/9, 14-NQ/TW/9, 17-NQ/TW/9',
      ],
      [
        '⟦Nghị quyết Trung ương 5 khóa IX⟧ về kinh tế tập thể.',
        'nghi-quyet plenum 5 term=9 → exact 13-NQ/TW/9',
      ],
      [
        '⟦Nghị quyết Trung ương 5 khóa IX⟧ về kinh tế tư nhân.',
        'nghi-quyet plenum 5 term=9 → exact 14-NQ/TW/9',
      ],
      ['⟦Nghị quyết Trung ương 7 khóa XI⟧.', 'nghi-quyet plenum 7 term=11 → inferred 24-NQ/TW/11'],
      [
        '⟦Nghị quyết Trung ương 3 khóa VIII⟧ về chiến lược cán bộ.',
        'nghi-quyet plenum 3 term=8 → exact 03-NQ/HNTW/8',
      ],
      [
        '⟦Nghị quyết Trung ương 13 khóa III⟧.',
        'nghi-quyet plenum 13 term=3 → inferred 155-NQ/TW/3',
      ],
      [
        '⟦Nghị quyết Trung ương 9 khóa XI⟧ về xây dựng và phát triển văn hóa, con người Việt Nam.',
        'nghi-quyet plenum 9 term=11 → exact 33-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ 15 Ban Chấp hành Trung ương khóa II⟧.',
        'nghi-quyet plenum 15 term=2 → inferred nghi-quyet plenum 15/2',
      ],
      [
        '⟦Nghị quyết Hội nghị Ban Chấp hành Trung ương Đảng lần thứ 15 năm 1959⟧.',
        'nghi-quyet plenum 15 date=1959 → inferred nghi-quyet plenum 15/2',
      ],
      ['⟦NQ TW lần thứ 7 khóa XI⟧.', 'nghi-quyet plenum 7 term=11 → inferred 24-NQ/TW/11'],
      [
        '⟦Nghị quyết Trung ương 8 (khóa XIII)⟧ về tiếp tục đổi mới, nâng cao chất lượng chính sách xã hội.',
        'nghi-quyet plenum 8 term=13 → exact 42-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ tư, BCHTW khóa XI⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ 9, Ban Chấp hành Trung ương Đảng (khóa XI)⟧.',
        'nghi-quyet plenum 9 term=11 → inferred 33-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 4 các khóa XI⟧, ⟦XII⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Tỉnh đang triển khai ⟦Nghị quyết Trung ương 4 khóa XI⟧ về xây dựng Đảng. Đợt kiểm điểm theo ⟦Nghị quyết Trung ương 4 khóa XI⟧ kéo dài.',
        'nghi-quyet plenum 4 term=11 → exact 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương tám⟧ bàn về giá và lương.',
        'nghi-quyet plenum 8 → inferred nghi-quyet plenum 8/5',
      ],
      [
        'Nông dân chờ ⟦Nghị quyết 7 của Trung ương⟧, nhất là phần nông nghiệp.',
        'nghi-quyet 7 → inferred 26-NQ/TW/10',
      ],
      [
        '⟦NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ TÁM BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII⟧\nvề đội ngũ trí thức',
        'nghi-quyet plenum 8 term=13 → exact 45-NQ/TW/13',
      ],
      [
        'Kiểm điểm theo ⟦Nghị quyết Trung ương 4 (khóa XI)⟧ về xây dựng Đảng. Cùng với ⟦Nghị quyết Trung ương 4⟧, thành phố lo hạ tầng đồng bộ.',
        'nghi-quyet plenum 4 term=11 → exact 12-NQ/TW/11',
        'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
      ],
      [
        'Chủ trương có từ ⟦nghị quyết hội nghị lần thứ II- Ban Chấp hành Trung ương khoá VIII⟧ về khoa học.',
        'nghi-quyet plenum 2 term=8 → exact 02-NQ/HNTW/8',
      ],
      [
        'Căn cứ điểm 4 ⟦Nghị quyết 34 của Hội nghị 8 Ban Chấp hành Trung ương Đảng khoá XII⟧, đồng chí được giới thiệu.',
        'nghi-quyet 34 term=12 issuer=ban-chap-hanh-trung-uong plenum=8 → unknown',
      ],
      [
        'Thực hiện ⟦Nghị quyết Trung ương 4 (khoá X)⟧, ngày 11/4/2007, Bộ Chính trị đã quyết định lập Đảng uỷ Khối.',
        'nghi-quyet plenum 4 term=10 → set 09-NQ/TW/10, 10-NQ/TW/10, 08-NQ/TW/10',
      ],
      [
        'Thực hiện ⟦Nghị quyết Trung ương 4 (khoá XII)⟧ Bộ Chính trị ban hành quy định mới.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Việc xây dựng Đảng theo ⟦Nghị quyết Trung ương 4 khoá XI⟧ được triển khai đồng bộ.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 21 khóa III⟧ ra đời năm 1973.',
        'nghi-quyet plenum 21 term=3 → inferred nghi-quyet plenum 21/3',
      ],
      [
        '⟦Nghị quyết Trung ương 21⟧ nói rõ về cách mạng miền Nam năm 1973.',
        'nghi-quyet plenum 21 → inferred nghi-quyet plenum 21/3',
      ],
      [
        'Bộ trưởng nói ⟦Nghị quyết Trung ương 6 khóa XII⟧ chưa bàn chuyện sáp nhập tỉnh.',
        'nghi-quyet plenum 6 term=12 → inferred 18-NQ/TW/12',
      ],
      [
        'Thu từ thoái vốn được dùng ra sao, ⟦Nghị quyết Trung ương 5 khóa XII⟧ đã nói rõ.',
        'nghi-quyet plenum 5 term=12 → inferred 12-NQ/TW/12',
      ],
      {
        on: '2024-03-23',
        example: [
          'Tỉnh triển khai ⟦Nghị quyết Hội nghị Trung ương 8⟧ về Chiến lược bảo vệ Tổ quốc, gắn với ⟦Nghị quyết số 43-NQ/TW⟧.',
          'nghi-quyet plenum 8 → inferred 44-NQ/TW/13',
          'nghi-quyet 43 NQ TW → inferred 43-NQ/TW/13',
        ],
      },
      [
        'Luật cụ thể hóa ⟦Nghị quyết Trung ương 5 (khóa XII)⟧ về hoàn thiện thể chế kinh tế thị trường định hướng XHCN.',
        'nghi-quyet plenum 5 term=12 → inferred 10-NQ/TW/12',
      ],
      [
        'Tiếp tục thực hiện ⟦Nghị quyết Trung ương 4⟧ về xây dựng Đảng, ngăn chặn và đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống trong Đảng.',
        'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
      ],
      [
        'Thực hiện ⟦Nghị quyết Trung ương 4⟧, chi bộ ngăn sự suy thoái về tư tưởng chính trị, đạo đức, lối sống. Xem thêm ⟦Nghị quyết Trung ương 4 khóa I⟧.',
        'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
        'nghi-quyet plenum 4 term=1 → unknown',
      ],
      [
        'Tỉnh thực hiện ⟦Nghị quyết Trung ương 5 khóa XII⟧ về phát triển du lịch gắn với động lực quan trọng.',
        'nghi-quyet plenum 5 term=12 → inferred 10-NQ/TW/12',
      ],
      [
        'Dự họp có Thủ tướng Nguyễn Xuân Phúc; năm 2019 tỉnh làm tốt ⟦Nghị quyết Trung ương 6⟧.',
        'nghi-quyet plenum 6 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        'Đảng bộ thực hiện ⟦Nghị quyết Đại hội XII của Đảng⟧ cùng ⟦Nghị quyết Trung ương 7⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
        'nghi-quyet plenum 7 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      [
        'Theo ⟦NQ 19, HNTW6 (Khóa XII)⟧, hai trung tâm nhập làm một.',
        'nghi-quyet 19 term=12 issuer=ban-chap-hanh-trung-uong plenum=6 → exact 19-NQ/TW/12',
      ],
      [
        'Chi bộ học ⟦Nghị quyết HNTW 4 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Đề án được bàn ở Hội nghị Trung ương 5 khóa XI (⟦Kết luận số 23-KL/TW ngày 29/5/2012⟧), Hội nghị Trung ương 7 khóa XI (⟦Kết luận số 63-KL/TW ngày 27/5/2013⟧).',
        'ket-luan 23 KL TW date=2012-05-29 → exact 23-KL/TW/11',
        'ket-luan 63 KL TW date=2013-05-27 → exact 63-KL/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 4, khóa đảng XI⟧, nói về sự suy thoái.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        'Năm 2017 phải thể chế hóa các ⟦nghị quyết TƯ 4⟧, ⟦TƯ 5⟧, ⟦TƯ 6⟧.',
        'nghi-quyet plenum 4 → set 04-NQ/TW/12, 05-NQ/TW/12, 06-NQ/TW/12',
        'nghi-quyet plenum 5 → set 10-NQ/TW/12, 12-NQ/TW/12',
        'nghi-quyet plenum 6 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        'Phòng chống tham nhũng theo ⟦Nghị quyết Trung ương 4⟧, ⟦Trung ương 6⟧ và ⟦Trung ương 7 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 7 term=12 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      ['Các Nghị quyết Trung ương từ đầu khóa đến nay được học.'],
      [
        'Mọi người chờ ⟦Nghị quyết TƯ 7⟧ về cải cách tiền lương được ban hành năm 2018.',
        'nghi-quyet plenum 7 → exact 27-NQ/TW/12',
      ],
      [
        'Thực hiện ⟦Nghị quyết Trung ương 4 khóa XII⟧, ⟦XIII⟧ về xây dựng, chỉnh đốn Đảng.',
        'nghi-quyet plenum 4 term=12 → exact 04-NQ/TW/12',
        'nghi-quyet plenum 4 term=13 → inferred 21-KL/TW/13',
      ],
      [
        '⟦Nghị quyết TƯ 3 khóa 8 tháng 6/1997⟧ về phát huy quyền làm chủ của nhân dân.',
        'nghi-quyet plenum 3 term=8 date=1997-06 → inferred 03-NQ/HNTW/8',
      ],
      [
        'Theo tinh thần ⟦Nghị quyết Trung ương 4 khóa 11⟧ và ⟦khóa 12⟧ về xây dựng Đảng, việc kiểm tra được làm đều.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Chủ tịch nước Trương Tấn Sang nói về ⟦Nghị quyết Trung ương 6⟧.',
        'nghi-quyet plenum 6 → inferred 20-NQ/TW/11',
      ],
      [
        'Thủ tướng Nguyễn Xuân Phúc nói về ⟦Nghị quyết Trung ương 6⟧.',
        'nghi-quyet plenum 6 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Đại hội XIII của Đảng⟧ được học cùng ⟦Nghị quyết Trung ương 2⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
        'nghi-quyet plenum 2 → ambiguous',
      ],
      [
        'Theo ⟦Nghị quyết TƯ 4⟧ và TƯ 20 người đã bị kỷ luật.',
        'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
      ],
      [
        'Người viết nhắc ⟦Nghị quyết 4/XI của Trung ương⟧ về suy thoái.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết 4/12 của TƯ Đảng⟧ được học.',
        'nghi-quyet plenum 4 term=12 issuer=ban-chap-hanh-trung-uong → inferred 04-NQ/TW/12',
      ],
      [
        'Việc này có từ ⟦Nghị quyết số 14-NQ/TW, ngày 30/7/2007⟧ (⟦Nghị quyết Trung ương 5, khoá X⟧) về kiểm tra, giám sát của Đảng.',
        'nghi-quyet 14 NQ TW date=2007-07-30 → exact 14-NQ/TW/10',
        'nghi-quyet plenum 5 term=10 → inferred 14-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết số 18 của hội nghị TƯ 6⟧ (khóa X12) “Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả”',
        'nghi-quyet 18 issuer=ban-chap-hanh-trung-uong plenum=6 → inferred 18-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XII⟧1 về xây dựng Đảng',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Huyện học lại ⟦Nghị quyết Trung ương 3 khóa 8⟧ và ⟦Chỉ thị 30⟧ về dân chủ cơ sở, cán bộ xã.',
        'nghi-quyet plenum 3 term=8 → inferred 03-NQ/HNTW/8',
        'chi-thi 30 → inferred 30-CT/TW/8',
      ],
      [
        'Học tập ⟦Nghị quyết Trung ương 4 (khóa XII)⟧, ⟦Trung ương 6 (khóa XII)⟧ tại chi bộ.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        'Quán triệt ⟦Nghị quyết Trung ương 6 khóa XII⟧, ⟦Trung ương 7 khóa XII⟧ về tới từng thôn.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 7 term=12 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết Trung ương 5 khóa XII⟧ và ⟦Trung ương 6 khóa XII⟧, xã rà soát lại.',
        'nghi-quyet plenum 5 term=12 → set 12-NQ/TW/12, 10-NQ/TW/12',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XII⟧ và Hội nghị Trung ương 6 bàn nhiều việc.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Nghiên cứu ⟦Nghị quyết Trung ương 8B, khóa VI⟧ về công tác vận động quần chúng.',
        'nghi-quyet 8B term=6 → exact 08B-NQ/HNTW/6',
      ],
      [
        '⟦Nghị quyết Trung ương lần thứ 15 (mở rộng)⟧ mở đường cho miền Nam.',
        'nghi-quyet plenum 15 → inferred nghi-quyet plenum 15/2',
      ],
      {
        on: '2022-10-01',
        example: [
          'Quán triệt ⟦Nghị quyết Trung ương 5 khóa XIII⟧ về đất đai, nông nghiệp, nông thôn, kinh tế tập thể và tổ chức cơ sở đảng.',
          'nghi-quyet plenum 5 term=13 → set 18-NQ/TW/13, 19-NQ/TW/13, 21-NQ/TW/13, 20-NQ/TW/13',
        ],
      },
      {
        on: '2013-09-20',
        example: [
          '⟦Nghị quyết Trung ương 7 khóa XI⟧ về biến đổi khí hậu và công tác dân vận được học trong hai ngày.',
          'nghi-quyet plenum 7 term=11 → set 24-NQ/TW/11, 25-NQ/TW/11',
        ],
      },
      [
        'Làm theo ⟦Nghị quyết Hội nghị Trung ương 5 khóa XII⟧ về sắp xếp, đổi mới DNNN của tỉnh.',
        'nghi-quyet plenum 5 term=12 → exact 12-NQ/TW/12',
      ],
      [
        'Căn cứ ⟦Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương⟧ về tiếp tục đổi\nmới phương thức lãnh đạo của Đảng đối với hoạt động của hệ thống chính trị.',
        'nghi-quyet plenum 5 → inferred 15-NQ/TW/10',
      ],
      [
        'Tỉnh học tập ⟦Nghị quyết Trung ương 7 (khóa X)⟧. Riêng ⟦Nghị quyết 26-NQ/TW⟧ về nông nghiệp, nông dân, nông thôn được học một ngày.',
        'nghi-quyet plenum 7 term=10 → inferred 26-NQ/TW/10',
        'nghi-quyet 26 NQ TW → exact 26-NQ/TW/10',
      ],
      [
        'Căn cứ ⟦Nghị quyết Hội nghị lần thứtư Ban Chấp hành Trung ương Đảng (khóa X)⟧ về Chiến lược biển Việt Nam đến năm 2020',
        'nghi-quyet plenum 4 term=10 → exact 09-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết Trung 8 khóa 11⟧ về Chiến lược bảo vệ Tổ quốc trong tình hình mới',
        'nghi-quyet plenum 8 term=11 → exact 28-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết các Hội nghị Trung ương 4 khóa XI⟧, ⟦khóa XII⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Diễn tập theo ⟦Nghị quyết Trung ương 8 khóa XI⟧ về bảo vệ Tổ quốc và ⟦Nghị quyết 28 của Bộ Chính trị⟧ về khu vực phòng thủ.',
        'nghi-quyet plenum 8 term=11 → inferred 28-NQ/TW/11',
        'nghi-quyet 28 issuer=bo-chinh-tri → inferred 28-NQ/TW/10',
      ],
      [
        'Xã đã học ⟦Nghị quyết Hội nghịlần thứ hai Ban chấp hành Trung ương (khoá VIII)⟧.',
        'nghi-quyet plenum 2 term=8 → inferred nghi-quyet plenum 2/8',
      ],
      [
        'Thành ủy làm theo các ⟦nghị quyết, kết luận tại các Hội nghị Trung ương 6⟧, ⟦7 (khóa 12)⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 7 term=12 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      [
        'Thư viện giữ ⟦Nghị quyết của Hội nghị Trung ương lần thứ 10 mở rộng⟧ về cải cách ruộng đất, họp năm 1956.',
        'nghi-quyet plenum 10 → unknown',
      ],
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦Nghị quyết TW4/XII⟧ trong hai buổi.',
          'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        ],
      },
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦Nghị quyết của BCH TW Đảng tại Hội nghị lần thứ 5 khóa XIII⟧.',
          'nghi-quyet plenum 5 term=13 → inferred 19-NQ/TW/13',
        ],
      },
      {
        on: '2017-12-01',
        example: [
          'Bốn ⟦nghị quyết mà Hội nghị Trung ương Đảng lần thứ 6⟧ ban hành được đọc ở đình làng.',
          'nghi-quyet plenum 6 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        ],
      },
      {
        on: '2017-12-20',
        example: [
          'Lớp học quán triệt ⟦Nghị quyết Hội nghị Trung ương 6 (khóa XII)⟧; Hội nghị Trung ương 6 (khóa XII) họp hồi tháng 10.',
          'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        ],
      },
      [
        'Sau Hội nghị Trung ương 4 khóa X, Chính phủ có chương trình thực hiện ⟦Nghị quyết Hội nghị lần thứ tư⟧.',
        'nghi-quyet plenum 4 → set 09-NQ/TW/10, 08-NQ/TW/10, 10-NQ/TW/10',
      ],
      [
        'Xã đọc ⟦Nghị quyết số 20-NQ/TW ngày 25/10/2017⟧. Tiếp đó là ⟦Chỉ thị số 05-CT/TW⟧, ⟦Quy định số 08-QĐi/TW⟧ và ⟦Quy định số 37-QĐ/TW⟧. ⟦Nghị quyết Trung ương 6⟧ cũng được nói tới.',
        'nghi-quyet 20 NQ TW date=2017-10-25 → exact 20-NQ/TW/12',
        'chi-thi 5 CT TW → inferred 05-CT/TW/12',
        'quy-dinh 8 QĐ TW → inferred 08-QĐi/TW/12',
        'quy-dinh 37 QĐ TW → inferred 37-QĐ/TW/13',
        'nghi-quyet plenum 6 → set 20-NQ/TW/12, 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12',
      ],
      [
        'Hội trường huyện nghe quán triệt các ⟦nghị quyết, quy định, kết luận Hội nghị Trung ương 8 khóa XII⟧.',
        'nghi-quyet plenum 8 term=12 → inferred 36-NQ/TW/12',
      ],
      [
        'Về Chiến lược bảo vệ Tổ quốc, khóa IX có ⟦Nghị quyết Trung ương 8⟧, khóa XIII cũng ban hành ⟦Nghị quyết Trung ương 8⟧.',
        'nghi-quyet plenum 8 term=9 → inferred nghi-quyet plenum 8/9',
        'nghi-quyet plenum 8 term=13 → set 44-NQ/TW/13, 42-NQ/TW/13, 43-NQ/TW/13, 45-NQ/TW/13',
      ],
      [
        'Nhà bà Tư ở Bà Điểm từng che chở Hội nghị Trung ương 6 (11-1939). Bảo tàng giữ một bản chép tay ⟦Nghị quyết Trung ương 6⟧.',
        'nghi-quyet plenum 6 → inferred nghi-quyet plenum 6/1',
      ],
      [
        'Liên đoàn Lao động thị xã mở lớp học ⟦Nghị quyết Hội nghị Trung ương TW9 (khóa XI)⟧.',
        'nghi-quyet plenum 9 term=11 → inferred 33-NQ/TW/11',
      ],
      [
        'Sáng nay cán bộ học ⟦Nghị quyết Hội nghị lần thứ 9 BCHT.Ư Đảng (khóa XI)⟧.',
        'nghi-quyet plenum 9 term=11 → inferred 33-NQ/TW/11',
      ],
      {
        on: '2012-04-27',
        example: [
          'Cán bộ hội nghe phổ biến ⟦Nghị quyết IV (Khóa XI)⟧ rồi làm bài thu hoạch.',
          'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        ],
      },
      [
        'Bác sĩ nghe nội dung ⟦Nghị quyết Trung ương lần thứ 10 - Ban Chấp hành Trung ương Đảng khóa XI⟧ và góp ý.',
        'nghi-quyet plenum 10 term=11 issuer=ban-chap-hanh-trung-uong → unknown',
      ],
      [
        'Đảng bộ nhìn lại mười năm ⟦Nghị quyết Trung ương 5 khóa X⟧ về tăng cường công tác kiểm tra, giám sát của Đảng.',
        'nghi-quyet plenum 5 term=10 → exact 14-NQ/TW/10',
      ],
      {
        on: '2023-12-19',
        example: [
          'Đọc ⟦Nghị quyết Trung ương 8 khóa XIII⟧ về bảo vệ Tổ quốc giữa đảo Song Tử Tây',
          'nghi-quyet plenum 8 term=13 → inferred 44-NQ/TW/13',
        ],
      },
      {
        on: '2024-11-20',
        example: [
          'Quân chủng Hải quân nhìn lại mười năm thực hiện ⟦Nghị quyết Trung ương 8 khóa XI⟧',
          'nghi-quyet plenum 8 term=11 → inferred 28-NQ/TW/11',
        ],
      },
      {
        on: '2018-11-14',
        example: [
          'Bà nhắc ⟦Nghị quyết Trung ương 7 khóa XII⟧, trong đó đặt mục tiêu tỷ lệ nữ cấp ủy viên từ 20 đến 25%.',
          'nghi-quyet plenum 7 term=12 → inferred 26-NQ/TW/12',
        ],
      },
      [
        '⟦Nghị quyết TW.6 (khóa XII)⟧ và ⟦NQ-TW 4 (khóa XII)⟧, ⟦NQ/TW 4 khóa XI⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết các kỳ đại hội IX⟧, ⟦X⟧, ⟦XI của Đảng⟧.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
        'nghi-quyet congress term=10 → exact nghi-quyet/10',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      ['⟦NQ-ĐH XIII của Đảng⟧.', 'nghi-quyet congress term=13 → exact nghi-quyet/13'],
      {
        on: '2026-05-05',
        example: [
          'Sơ kết ⟦Nghị quyết 57-NQ/TW⟧ - Hội nghị Trung ương 2 khóa XIV đặt mục tiêu mới',
          'nghi-quyet 57 NQ TW → inferred 57-NQ/TW/13',
        ],
      },
      [
        'Quán triệt ⟦Nghị quyết Trung ương 5, khóa XIII⟧, Thường trực Ban Bí thư nhấn mạnh hai việc.',
        'nghi-quyet plenum 5 term=13 → inferred 19-NQ/TW/13',
      ],
      [
        'Trung ương ra ⟦Nghị quyết Trung ương lần thứ 15 (mở rộng)⟧ về cách mạng miền Nam.',
        'nghi-quyet plenum 15 → inferred nghi-quyet plenum 15/2',
      ],
      [
        '⟦Nghị Quyết Tw 8 Khóa 12⟧ Về Chiến Lược Biển.',
        'nghi-quyet plenum 8 term=12 → exact 36-NQ/TW/12',
      ],
      [
        'Chính phủ thực hiện ⟦Nghị quyết Hội nghị lần thức 4 Ban Chấp\nhành Trung ương Đảng khóa X⟧.',
        'nghi-quyet plenum 4 term=10 → set 09-NQ/TW/10, 08-NQ/TW/10, 10-NQ/TW/10',
      ],
      [
        'Viettel quán triệt ⟦Nghị quyết Trung ương 8 khóa XI⟧ trong toàn quân đội.',
        'nghi-quyet plenum 8 term=11 → inferred 28-NQ/TW/11',
      ],
      {
        on: '2012-06-20',
        example: [
          'Thực hiện ⟦Nghị quyết 04, khóa XI⟧, Bộ Chính trị ban hành chỉ thị kiểm điểm.',
          'nghi-quyet 4 term=11 → inferred 12-NQ/TW/11',
        ],
      },
      [
        'Theo kế hoạch thực hiện ⟦Nghị quyết Trung ương 4⟧, bắt đầu từ tháng 7/2012, các tập thể đã kiểm điểm tự phê bình.',
        'nghi-quyet plenum 4 → inferred 12-NQ/TW/11',
      ],
    ],
  },
  {
    rule: 'congresses',
    examples: [
      [
        'Thực hiện ⟦Nghị quyết Đại hội ĐBTQ lần thứ XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      ['⟦Nghị quyết XII⟧ của Đảng', 'nghi-quyet congress term=12 → inferred nghi-quyet/12'],
      [
        'In 2005 they carried out the ⟦Resolution of the IXth Party Congress⟧.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
      ],
      ['⟦Nghị quyết Đại hội XIII⟧.', 'nghi-quyet congress term=13 → inferred nghi-quyet/13'],
      ['⟦Nghị quyết Đại hội XIII của Đảng⟧.', 'nghi-quyet congress term=13 → exact nghi-quyet/13'],
      ['⟦Nghị quyết Đại hội 13 của Đảng⟧.', 'nghi-quyet congress term=13 → exact nghi-quyet/13'],
      ['⟦Nghị quyết Đại hội Đảng XIII⟧.', 'nghi-quyet congress term=13 → exact nghi-quyet/13'],
      [
        '⟦Nghị quyết Đại hội Đảng lần thứ XIII⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội lần thứ XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội lần thứ mười ba của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ 13 Đảng Cộng sản Việt Nam⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ X (năm 2006)⟧.',
        'nghi-quyet congress term=10 date=2006 → exact nghi-quyet/10',
      ],
      [
        '⟦nghị quyết đại hội đảng toàn quốc lần thứ XII⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        '⟦NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ XIV CỦA ĐẢNG⟧',
        'nghi-quyet congress term=14 → exact nghi-quyet/14',
      ],
      [
        '⟦Nghị quyết ĐHĐB toàn quốc lần thứ XIII⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      ['⟦Nghị quyết ĐH XIII⟧.', 'nghi-quyet congress term=13 → inferred nghi-quyet/13'],
      ['⟦Nghị quyết của Đại hội XIV⟧.', 'nghi-quyet congress term=14 → inferred nghi-quyet/14'],
      [
        '⟦Nghị quyết Đại hội XII của Đảng⟧ được học; nay ⟦Nghị quyết XII⟧ đi vào cuộc sống.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
        'nghi-quyet congress term=12 → inferred nghi-quyet/12',
      ],
      [
        '⟦Nghị quyết Đại hội VI⟧ mở đường đổi mới.',
        'nghi-quyet congress term=6 → inferred nghi-quyet/6',
      ],
      [
        '⟦Nghị quyết Đại hội lần thứ IX của Đảng⟧.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
      ],
      [
        '⟦Nghị quyết Đại hội Đảng toàn quốc lần thứ 12⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Nghị quyết Đại hội XI Đảng bộ tỉnh và ⟦Nghị quyết Đại hội XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      {
        on: '2026-02-10',
        example: [
          'Quán triệt ⟦Nghị quyết Đại hội XIV của Đảng⟧, ngày 7/2.',
          'nghi-quyet congress term=14 → exact nghi-quyet/14',
        ],
      },
      {
        on: '2020-08-08',
        example: [
          'Chuẩn bị triển khai ⟦Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII⟧.',
          'nghi-quyet congress term=13 → exact nghi-quyet/13',
        ],
      },
      [
        'Thành phố đi đầu theo ⟦Nghị quyết Đại hội lần thứ IX⟧.',
        'nghi-quyet congress term=9 → inferred nghi-quyet/9',
      ],
      [
        'Báo cáo thực hiện ⟦nghị quyết Đại hội Đảng lần thứ XII⟧ của Ban cán sự đảng Bộ Công thương.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Phường học ⟦Nghị quyết Đại hội Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'Quy định cụ thể hóa ⟦Nghị quyết Đại hội Đảng khóa XII⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Chúng ta thực hiện ⟦Nghị quyết Đại hội XII của Đảng⟧, của Ban Chấp hành Trung ương và chỉ đạo của Bộ Chính trị.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Chủ tịch Hội Nông dân nói nông dân mong Đại hội đại biểu toàn quốc lần thứ XIII thành công. ⟦Nghị quyết Đại hội XIII⟧ sẽ đi vào cuộc sống.',
        'nghi-quyet congress term=13 → inferred nghi-quyet/13',
      ],
      [
        'Học ⟦Nghị quyết Đại hội đại biểu toàn quốc Đảng Cộng sản Việt Nam lần thứ XII⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Học ⟦Nghị quyết Đại hội đại biểu toàn quốc của Đảng Cộng sản Việt Nam lần thứ XIII⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'Triển khai ⟦Nghị quyết ĐHĐBTQ lần thứ XII của Đảng⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'bài thu hoạch ⟦nghị quyết đại hội xiii của đảng⟧',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'Theo ⟦Nghị quyết Đại hội mười hai của Đảng⟧.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Tổng kết 5 năm ⟦Nghị quyết Đại hội đại biểutoàn quốc lần thứ XI của Đảng⟧.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      {
        on: '2024-02-20',
        example: [
          'Công đoàn ngành đưa ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII⟧ vào cuộc sống.',
          'nghi-quyet congress term=13 → inferred nghi-quyet/13',
        ],
      },
      {
        on: '2017-06-30',
        example: [
          '⟦Nghị quyết Đại hội VI của Đảng năm 1986⟧ mở đường. ⟦Nghị quyết Đại hội VIII năm 1996⟧ khẳng định thêm.',
          'nghi-quyet congress term=6 date=1986 → exact nghi-quyet/6',
          'nghi-quyet congress term=8 date=1996 → inferred nghi-quyet/8',
        ],
      },
      {
        on: '2026-01-30',
        example: [
          'Triển khai ngay ⟦Nghị quyết Đại hội XIV⟧\nBộ tổng kết công tác năm.',
          'nghi-quyet congress term=14 → inferred nghi-quyet/14',
        ],
      },
      [
        'Chương trình hành động thực hiện ⟦Nghị quyết Đại hội XIII⟧ của Chính phủ nêu nhiều việc.',
        'nghi-quyet congress term=13 → inferred nghi-quyet/13',
      ],
      [
        'Tại ⟦Nghị quyết Đại hội toàn quốc làn IX⟧ đã nói tới cải cách.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
      ],
      [
        '⟦Nghị quyết các Đại hội XI⟧, ⟦XII của Đảng⟧ nói về con người.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        '⟦Nghị quyết của các Đại hội XII⟧, ⟦XIII⟧ nói về văn hóa.',
        'nghi-quyet congress term=12 → inferred nghi-quyet/12',
        'nghi-quyet congress term=13 → inferred nghi-quyet/13',
      ],
      [
        '⟦Nghị quyết Đại hội lần thứ XI⟧, ⟦lần thứ XII của Đảng⟧.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        '⟦Nghị quyết Đại hội IX⟧ và ⟦X của Đảng⟧.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
        'nghi-quyet congress term=10 → exact nghi-quyet/10',
      ],
      [
        'Năm 2021 triển khai ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIIIcủa Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'Ban cho in ⟦nghị quyết đại hội xi của đảng⟧ cùng ⟦nghị quyết đại hội xiii⟧.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
        'nghi-quyet congress term=13 → inferred nghi-quyet/13',
      ],
      [
        '⟦Nghị quyếtcủa Đại hội lần thứ XIII của Đảng⟧ được in lại.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'SỞ NHẮC LẠI ⟦NGHỊ QUYẾT ĐẠI HỘI XII CỦA ĐẢNG⟧, Hội Nông dân làm theo.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        '⟦Nghị quyết Đại hội XII⟧ đang đi vào cuộc sống.',
        'nghi-quyet congress term=12 → inferred nghi-quyet/12',
      ],
      [
        '⟦Nghị quyết Đại hội XII⟧ đang bổ sung nhiều điểm.',
        'nghi-quyet congress term=12 → inferred nghi-quyet/12',
      ],
      [
        'Lớp bồi dưỡng nghe theo tinh thần ⟦Nghị quyết Đại hội Đảng toàn quốc (Khóa XI)⟧ suốt buổi sáng.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      [
        'Chi đoàn học ⟦Nghị quyết Đại hội Đại biểu toàn quốc lần thức XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      {
        on: '2025-12-05',
        example: [
          'Nhiều nơi chờ ⟦Nghị quyết Đại hội XIV⟧.',
          'nghi-quyet congress term=14 → inferred nghi-quyet/14',
        ],
      },
      [
        'Sơn La, tỉnh giáp nước Lào, thực hiện ⟦Nghị quyết Đại hội XIII của Đảng⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      {
        on: '2026-03-10',
        example: [
          'Tỉnh ủy tổng kết ⟦Nghị quyết Đại hội XIII⟧ và triển khai ⟦Nghị quyết Đại hội XIV⟧.',
          'nghi-quyet congress term=13 → inferred nghi-quyet/13',
          'nghi-quyet congress term=14 → inferred nghi-quyet/14',
        ],
      },
      {
        on: '2026-02-03',
        example: [
          '⟦Nghị quyết Đại hội XIV của Đảng⟧ đặt mục tiêu cao, trong khi Đại hội XII Đảng Nhân dân Cách mạng Lào đặt mục tiêu thấp hơn.',
          'nghi-quyet congress term=14 → exact nghi-quyet/14',
        ],
      },
      {
        on: '2026-02-03',
        example: [
          "The ⟦Resolution of the 14th National Party Congress⟧ sets a high goal, while the Lao People's Revolutionary Party's 12th Congress aims lower.",
          'nghi-quyet congress term=14 → exact nghi-quyet/14',
        ],
      },
      {
        on: '2021-03-18',
        example: [
          'Đảng bộ tỉnh Kiên Giang triển khai ⟦Nghị quyết Đại hội XIII⟧',
          'nghi-quyet congress term=13 → inferred nghi-quyet/13',
        ],
      },
      {
        on: '2026-01-15',
        example: [
          'Tỉnh ủy xây dựng kế hoạch đưa ⟦Nghị quyết Đại hội XIV⟧ vào cuộc sống',
          'nghi-quyet congress term=14 → inferred nghi-quyet/14',
        ],
      },
      ['Đảng bộ thị xã báo cáo nhiều chỉ tiêu vượt mục tiêu Nghị quyết Đại hội XIV đề ra.'],
      ['Sau 5 năm thực hiện nghị quyết Đại hội VIII, Đảng bộ huyện hoàn thành nhiều chỉ tiêu.'],
      ['Hội nhìn lại ba năm thực hiện Nghị quyết Đại hội lần thứ II của doanh nhân trẻ.'],
    ],
  },
  {
    rule: 'programmes and statutes, by year or congress',
    examples: [
      ['⟦Cương lĩnh 1991⟧ là nền tảng.', 'cuong-linh congress date=1991 → exact cuong-linh/7'],
      ['⟦Cương lĩnh năm 1991⟧ là nền tảng.', 'cuong-linh congress date=1991 → exact cuong-linh/7'],
      ['⟦Cương lĩnh năm 2011⟧ là nền tảng.', 'cuong-linh congress date=2011 → exact cuong-linh/11'],
      [
        '⟦Cương lĩnh (bổ sung, phát triển năm 2011)⟧ là nền tảng.',
        'cuong-linh congress date=2011 → exact cuong-linh/11',
      ],
      ['⟦Điều lệ Đảng khóa XI⟧ có mười hai chương.', 'dieu-le congress term=11 → exact dieu-le/11'],
      [
        '⟦Điều lệ Đảng (khóa XI)⟧ có mười hai chương.',
        'dieu-le congress term=11 → exact dieu-le/11',
      ],
      ['⟦Điều lệ Đảng Cộng sản Việt Nam khóa X⟧.', 'dieu-le congress term=10 → exact dieu-le/10'],
      [
        'Đảng viên học ⟦Cương lĩnh 2011⟧ và ⟦Cương lĩnh năm 1991⟧.',
        'cuong-linh congress date=2011 → exact cuong-linh/11',
        'cuong-linh congress date=1991 → exact cuong-linh/7',
      ],
      ['Chưa sửa Điều lệ Đảng tại Đại hội XIV'],
      [
        'Bài viết bám sát ⟦Cương lĩnh năm 1991 (bổ sung, phát triển năm 2011)⟧.',
        'cuong-linh congress date=2011 → exact cuong-linh/11',
      ],
    ],
  },
  {
    rule: 'well-known names',
    examples: [
      [
        'Mười năm thực hiện ⟦nghị quyết “ tam nông”⟧.',
        'name Nghị quyết tam nông → inferred 26-NQ/TW/10',
      ],
      ['⟦Khoán 10⟧ cởi trói cho nông dân.', 'name Khoán 10 → exact 10-NQ/TW/6'],
      [
        '⟦khoán 100⟧ mở lối cho ⟦Khoán 10⟧.',
        'name Khoán 100 → exact 100-CT/TW/4',
        'name Khoán 10 → exact 10-NQ/TW/6',
      ],
      [
        '⟦Quy định về 19 điều đảng viên không được làm⟧.',
        'name Quy định về 19 điều đảng viên không được làm → inferred 37-QĐ/TW/13',
      ],
      [
        '⟦Nghị quyết tam nông⟧ đổi thay làng quê.',
        'name Nghị quyết tam nông → inferred 26-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết “tam nông”⟧ đổi thay làng quê.',
        'name Nghị quyết tam nông → inferred 26-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết khoán 10⟧, ⟦Chỉ thị khoán 100⟧.',
        'name Khoán 10 → exact 10-NQ/TW/6',
        'name Khoán 100 → exact 100-CT/TW/4',
      ],
      [
        '⟦bộ tứ trụ cột⟧ là bốn nghị quyết.',
        'name bộ tứ trụ cột → set 57-NQ/TW/13, 59-NQ/TW/13, 66-NQ/TW/13, 68-NQ/TW/13',
      ],
      [
        '⟦Bộ tứ nghị quyết trụ cột⟧.',
        'name bộ tứ nghị quyết trụ cột → set 57-NQ/TW/13, 59-NQ/TW/13, 66-NQ/TW/13, 68-NQ/TW/13',
      ],
      ['⟦Đề án 165⟧ đưa cán bộ đi học.', 'name Đề án 165 → exact 165-TB/TW/10'],
      ['Đảng ủy xã có ⟦NQ khoán 10⟧ làm gốc.', 'name Khoán 10 → exact 10-NQ/TW/6'],
      ['Nông dân nhớ ⟦Khoán 10⟧ như một cuộc giải phóng.', 'name Khoán 10 → exact 10-NQ/TW/6'],
      ['Thuận theo ⟦khoán 100⟧, xã viên nhận ruộng.', 'name Khoán 100 → exact 100-CT/TW/4'],
      [
        'Ban Thường vụ họp, ra ⟦Chỉ thị “Nhật Pháp bắn nhau và hành động của chúng ta”⟧.',
        'name Chỉ thị “Nhật - Pháp bắn nhau và hành động của chúng ta” → inferred chi-thi/1',
      ],
      [
        'Năm 1945 có ⟦chỉ thị kháng chiến - kiến quốc⟧.',
        'name Chỉ thị Kháng chiến, kiến quốc → inferred chi-thi/1',
      ],
      [
        'Chi bộ kiểm điểm theo ⟦19 điều đảng viên không được làm⟧.',
        'name 19 điều đảng viên không được làm → inferred 37-QĐ/TW/13',
      ],
      [
        '⟦Quy định nêu gương⟧ được học ở chi bộ.',
        'name Quy định nêu gương → inferred 08-QĐi/TW/12',
      ],
      ['Ai cũng mong quy định nêu gương sớm vào cuộc sống.'],
      [
        'Đảng luôn coi trọng công tác cán bộ từ ⟦Nghị quyết Trung ương 3 khóa VIII⟧ đến nay.',
        'nghi-quyet plenum 3 term=8 → inferred 03-NQ/HNTW/8',
      ],
      [
        'Đoàn nêu ⟦"bộ tứ trụ cột"⟧ trong báo cáo.',
        'name bộ tứ trụ cột → set 57-NQ/TW/13, 59-NQ/TW/13, 66-NQ/TW/13, 68-NQ/TW/13',
      ],
      {
        on: '2024-05-10',
        example: ['Khoán 10 nhân viên chăm một vườn lan, ông chủ khỏi lo mùa Tết.'],
      },
      { on: '2019-04-18', example: ['Đề án 165 của Bộ Nội vụ đưa hai mươi cán bộ trẻ đi học.'] },
      { on: '2023-12-12', example: ['Nghị quyết tam nông của tỉnh Đồng Tháp đã qua ba vụ lúa.'] },
      {
        on: '2026-09-08',
        example: ['Four pillars of the tourism strategy were named at the forum.'],
      },
      { on: '2019-11-28', example: ['“Bộ tứ trụ cột” giúp đội bóng tỉnh lẻ trụ hạng.'] },
      {
        on: '2016-05-10',
        example: [
          'Nhờ ⟦Khoán 10⟧, thu nhập của nhà nông tăng gấp ba.',
          'name Khoán 10 → exact 10-NQ/TW/6',
        ],
      },
      {
        on: '2025-05-20',
        example: [
          '⟦Bộ tứ trụ cột⟧ của đất nước là khoa học, hội nhập, pháp luật và tư nhân.',
          'name bộ tứ trụ cột → set 57-NQ/TW/13, 59-NQ/TW/13, 66-NQ/TW/13, 68-NQ/TW/13',
        ],
      },
      {
        on: '2019-05-10',
        example: ['Đề án 61 của Hội đồng quản trị Tổng công ty Cà phê đã được thông qua.'],
      },
      {
        on: '2019-05-10',
        example: ['Đề án 165 do tỉnh Bắc Giang ban hành giúp 300 học viên đi Nhật.'],
      },
      [
        'Chỉ thị số 8/CT-UBND của thị xã nhắc tới ⟦“bộ tứ trụ cột”⟧.',
        'name bộ tứ trụ cột → set 57-NQ/TW/13, 59-NQ/TW/13, 66-NQ/TW/13, 68-NQ/TW/13',
      ],
      ['Chỉ thị số 8/CT-UBND của thị xã bàn “bộ tứ trụ cột” của đội bóng.'],
    ],
  },
  {
    rule: 'coordinations and shared parts',
    examples: [
      [
        '⟦Nghị quyết số 04-NQ/TW khóa XII⟧, ⟦21-KL/TW khóa XIII⟧.',
        'nghi-quyet 4 NQ TW term=12 → exact 04-NQ/TW/12',
        'ket-luan 21 KL TW term=13 → exact 21-KL/TW/13',
      ],
      [
        'Học các ⟦quy định 85-QĐ/TW⟧, ⟦101-QĐ/TW của Ban Bí thư khóa XIII⟧.',
        'quy-dinh 85 QĐ TW → inferred 85-QĐ/TW/13',
        'quy-dinh 101 QĐ TW term=13 issuer=ban-bi-thu → unknown',
      ],
      {
        on: '2025-06-01',
        example: [
          '⟦Nghị quyết 57⟧, ⟦68⟧: doanh nghiệp được gì? Bộ Chính trị mong nhiều.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-16',
        example: [
          'Tinh thần của ⟦Nghị quyết 59⟧ và ba ⟦nghị quyết 70⟧, ⟦71⟧, ⟦72⟧ là quản trị thực thi.',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 70 → inferred 70-NQ/TW/13',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      [
        '⟦Quyết định 217⟧,⟦218 của Bộ Chính trị⟧',
        'quyet-dinh 217 → inferred 217-QĐ/TW/11',
        'quyet-dinh 218 issuer=bo-chinh-tri → inferred 218-QĐ/TW/11',
      ],
      {
        on: '2025-11-26',
        example: [
          '⟦Nghị quyết 70⟧-⟦71⟧-⟦72 của Bộ Chính trị⟧',
          'nghi-quyet 70 → inferred 70-NQ/TW/13',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
          'nghi-quyet 72 issuer=bo-chinh-tri → inferred 72-NQ/TW/13',
        ],
      },
      [
        '⟦Nghị quyết Đại hội XI⟧ và ⟦XII của Đảng⟧',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      {
        on: '2025-11-26',
        example: [
          '⟦Nghị quyết 57⟧, ⟦66⟧, ⟦68⟧... của Bộ Chính trị',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-11-26',
        example: [
          'Các ⟦Nghị quyết 57⟧, ⟦68⟧ và ⟦Kết luận 123 của Trung ương⟧',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
          'ket-luan 123 → inferred 123-KL/TW/13',
        ],
      },
      {
        on: '2025-11-26',
        example: [
          'Quán triệt 4 ⟦nghị quyết: 57⟧, ⟦59⟧, ⟦66⟧, ⟦68⟧',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      ['Năm qua huyện có các nghị quyết: 5 về giao thông, 7 về y tế.'],
      {
        on: '2026-06-01',
        example: [
          '⟦Nghị quyết 18⟧, ⟦19 của Trung ương⟧ về tinh gọn bộ máy',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
          'nghi-quyet 19 → inferred 19-NQ/TW/12',
        ],
      },
      [
        'các ⟦Nghị quyết số 18-NQ/TW⟧, ⟦19-NQ/TW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW date=2017-10-25 → exact 19-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18-NQ/TW⟧ và ⟦19-NQ/TW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW date=2017-10-25 → exact 19-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 18⟧, ⟦19-NQ/TW ngày 25/10/2017⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW date=2017-10-25 → exact 19-NQ/TW/12',
      ],
      [
        'các ⟦Nghị quyết 18⟧, ⟦19 của Trung ương khóa XII⟧.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
        'nghi-quyet 19 term=12 → exact 19-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết 08⟧ và ⟦49 của Bộ Chính trị khóa IX⟧.',
        'nghi-quyet 8 → inferred 08-NQ/TW/9',
        'nghi-quyet 49 term=9 issuer=bo-chinh-tri → exact 49-NQ/TW/9',
      ],
      [
        '⟦Nghị quyết 18⟧, ⟦19⟧, ⟦20⟧, ⟦21 Hội nghị Trung ương 6 khóa XII⟧.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
        'nghi-quyet 19 → inferred 19-NQ/TW/12',
        'nghi-quyet 20 → inferred 20-NQ/TW/12',
        'nghi-quyet 21 term=12 issuer=ban-chap-hanh-trung-uong plenum=6 → exact 21-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết 08⟧ và ⟦Nghị quyết 49 của Bộ Chính trị khóa IX⟧.',
        'nghi-quyet 8 → inferred 08-NQ/TW/9',
        'nghi-quyet 49 term=9 issuer=bo-chinh-tri → exact 49-NQ/TW/9',
      ],
      [
        '⟦Quyết định 217⟧ và ⟦Quyết định 218 của Bộ Chính trị khóa XI⟧.',
        'quyet-dinh 217 → inferred 217-QĐ/TW/11',
        'quyet-dinh 218 term=11 issuer=bo-chinh-tri → exact 218-QĐ/TW/11',
      ],
      [
        '⟦Nghị quyết số 79⟧ và ⟦Nghị quyết số 80 của Bộ Chính trị khóa XIII⟧.',
        'nghi-quyet 79 → inferred 79-NQ/TW/13',
        'nghi-quyet 80 term=13 issuer=bo-chinh-tri → exact 80-NQ/TW/13',
      ],
      [
        '⟦Chỉ thị 05⟧ và ⟦Kết luận 01 của Bộ Chính trị⟧.',
        'chi-thi 5 → inferred 05-CT/TW/12',
        'ket-luan 1 issuer=bo-chinh-tri → inferred 01-KL/TW/13',
      ],
      [
        '⟦Kết luận số 21⟧ và ⟦Quy định số 37 của Trung ương khóa XIII⟧.',
        'ket-luan 21 → inferred 21-KL/TW/13',
        'quy-dinh 37 term=13 → exact 37-QĐ/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦XII⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4 (khóa XI⟧, ⟦XII⟧).',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XI⟧ và ⟦khóa XII⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦nghị quyết TƯ 4 (khóa 11⟧, ⟦12⟧) đi vào chiều sâu.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 6⟧, ⟦7 khóa XII⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 7 term=12 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Đại hội XIII của Đảng⟧ và ⟦Nghị quyết Trung ương 4 khóa XII⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Chỉ thị số 03-CT/TW ngày 14/5/2011⟧, ⟦Chỉ thị số 05-CT/TW ngày 15/5/2016⟧.',
        'chi-thi 3 CT TW date=2011-05-14 → exact 03-CT/TW/11',
        'chi-thi 5 CT TW date=2016-05-15 → exact 05-CT/TW/12',
      ],
      [
        '⟦Kết luận số 83-KL/TW⟧, ⟦84-KL/TW ngày 21/6/2024⟧.',
        'ket-luan 83 KL TW → inferred 83-KL/TW/13',
        'ket-luan 84 KL TW date=2024-06-21 → exact 84-KL/TW/13',
      ],
      [
        '⟦Nghị quyết số 57-NQ/TW⟧, ⟦59-NQ/TW⟧, ⟦66-NQ/TW⟧ và ⟦68-NQ/TW của Bộ Chính trị khóa XIII⟧.',
        'nghi-quyet 57 NQ TW → inferred 57-NQ/TW/13',
        'nghi-quyet 59 NQ TW → inferred 59-NQ/TW/13',
        'nghi-quyet 66 NQ TW → inferred 66-NQ/TW/13',
        'nghi-quyet 68 NQ TW term=13 issuer=bo-chinh-tri → exact 68-NQ/TW/13',
      ],
      [
        'Điểm chung của 4 ⟦Nghị quyết 70⟧, ⟦71⟧, ⟦72⟧ và ⟦59⟧.',
        'nghi-quyet 70 → inferred 70-NQ/TW/13',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
        'nghi-quyet 72 → inferred 72-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
      ],
      {
        on: '2025-06-01',
        example: [
          'Bốn ⟦nghị quyết 57⟧, ⟦59⟧, ⟦66⟧, ⟦68⟧ là trụ cột.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      [
        '⟦Nghị quyết Hội nghị lần thứ 12⟧, ⟦13 của Ban Chấp hành Trung ương Đảng khóa XI⟧ được phổ biến.',
        'nghi-quyet plenum 12 term=11 → unknown',
        'nghi-quyet plenum 13 term=11 → unknown',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ 7⟧ và ⟦lần thứ 8 Ban Chấp hành Trung ương khóa XI⟧.',
        'nghi-quyet plenum 7 term=11 → inferred 24-NQ/TW/11',
        'nghi-quyet plenum 8 term=11 → set 29-NQ/TW/11, 28-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết 18⟧ và ⟦Kết luận 26 của Bộ Chính trị⟧ về phát triển năng lượng quốc gia',
        'nghi-quyet 18 → inferred 18-NQ/TW/10',
        'ket-luan 26 issuer=bo-chinh-tri → inferred 26-KL/TW/11',
      ],
      [
        'Các ⟦Nghị quyết số 18-NQ/TW⟧, ⟦số 19-NQ/TW của Hội nghị Trung ương khoá XII⟧ được triển khai.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 19-NQ/TW/12',
      ],
      [
        'Bộ Chính trị có bốn nghị quyết: ⟦Nghị quyết 66⟧ (về pháp luật), ⟦57⟧ (về khoa học, công nghệ), ⟦68⟧ (về kinh tế tư nhân).',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      [
        'Tổng Bí thư giới thiệu ⟦Nghị quyết 66⟧ và ⟦68⟧ sáng nay.',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      [
        'Miền núi phát triển theo ⟦Nghị quyết Hội nghị lần thứ 19⟧ và ⟦Hội nghị lần thứ 22 của Trung ương⟧.',
        'nghi-quyet plenum 19 → unknown',
        'nghi-quyet plenum 22 → inferred nghi-quyet plenum 22/3',
      ],
      [
        'Ông đề nghị kiểm điểm việc thực hiện ⟦nghị quyết Đại hội IX⟧, ⟦Đại hội X của Đảng⟧.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
        'nghi-quyet congress term=10 → exact nghi-quyet/10',
      ],
      [
        'Tỉnh triển khai bốn ⟦nghị quyết của Bộ Chính trị: 57⟧, ⟦59⟧, ⟦66⟧ và ⟦68⟧.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
        'nghi-quyet 59 issuer=bo-chinh-tri → inferred 59-NQ/TW/13',
        'nghi-quyet 66 issuer=bo-chinh-tri → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Từ khi có ⟦Nghị quyết 08⟧ rồi ⟦Nghị quyết 49 của Bộ Chính trị⟧ về cải cách tư pháp, phiên tòa dân chủ hơn.',
        'nghi-quyet 8 → inferred 08-NQ/TW/9',
        'nghi-quyet 49 issuer=bo-chinh-tri → inferred 49-NQ/TW/9',
      ],
      [
        'Sách so sánh ⟦Nghị quyết Đại hội IX⟧, ⟦Đại hội X⟧, ⟦Đại hội XI của Đảng⟧.',
        'nghi-quyet congress term=9 → exact nghi-quyet/9',
        'nghi-quyet congress term=10 → exact nghi-quyet/10',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      [
        '⟦Nghị quyết Hội nghị lần thứ 11⟧ và ⟦Hội nghị lần thứ 12 Ban Chấp hành Trung ương khóa XI⟧.',
        'nghi-quyet plenum 11 term=11 → unknown',
        'nghi-quyet plenum 12 term=11 → unknown',
      ],
      [
        'Tỉnh triển khai bốn ⟦nghị quyết của Bộ Chính trị khóa XIII: 57⟧, ⟦59⟧, ⟦66⟧, ⟦68⟧.',
        'nghi-quyet 57 term=13 issuer=bo-chinh-tri → exact 57-NQ/TW/13',
        'nghi-quyet 59 term=13 issuer=bo-chinh-tri → exact 59-NQ/TW/13',
        'nghi-quyet 66 term=13 issuer=bo-chinh-tri → exact 66-NQ/TW/13',
        'nghi-quyet 68 term=13 issuer=bo-chinh-tri → exact 68-NQ/TW/13',
      ],
      [
        'Nhờ ⟦Kết luận 61⟧ và Quyết định 673 của Thủ tướng, xã khá lên; ⟦Kết luận 61 năm 2009 của Ban Bí thư⟧ nói về Hội Nông dân.',
        'ket-luan 61 → inferred 61-KL/TW/10',
        'ket-luan 61 date=2009 issuer=ban-bi-thu → exact 61-KL/TW/10',
      ],
      [
        'Ta đang thực hiện ⟦Nghị quyết TƯ 6⟧, ⟦7⟧ về sắp xếp bộ máy từ năm 2018.',
        'nghi-quyet plenum 6 → inferred 18-NQ/TW/12',
        'nghi-quyet plenum 7 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      [
        '⟦Chỉ thị 05⟧ được ban hành nhằm thực hiện ⟦Nghị quyết Trung ương 4 khóa XII⟧, để học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
        'chi-thi 5 → inferred 05-CT/TW/12',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Thực hiện ⟦Nghị quyết chiến lược số 57⟧, ⟦59⟧, ⟦66⟧, ⟦68 của Bộ Chính trị⟧.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Bộ Chính trị vừa ra ⟦nghị quyết chiến lược số 70-NQ/TW⟧ về an ninh năng lượng.',
        'nghi-quyet 70 NQ TW → inferred 70-NQ/TW/13',
      ],
      [
        'Thực hiện các ⟦nghị quyết "trụ cột" số: 57⟧, ⟦59⟧, ⟦66⟧, ⟦68 của Bộ Chính trị⟧.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Xã nắm các ⟦nghị quyết của Bộ Chính trị (số 57⟧, ⟦59⟧, ⟦66⟧, ⟦68⟧) trong quý này.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
        'nghi-quyet 59 issuer=bo-chinh-tri → inferred 59-NQ/TW/13',
        'nghi-quyet 66 issuer=bo-chinh-tri → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Các ⟦Nghị quyết của Bộ Chính trị như: 57⟧, ⟦59⟧, ⟦66⟧, ⟦68⟧ đều mới.',
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
        'nghi-quyet 59 issuer=bo-chinh-tri → inferred 59-NQ/TW/13',
        'nghi-quyet 66 issuer=bo-chinh-tri → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Tỉnh bám bộ tứ ⟦Nghị quyết 57⟧ - ⟦59⟧ - ⟦66⟧ - ⟦68 của Bộ Chính trị⟧.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Theo ⟦Nghị quyết 18⟧-⟦19 của Trung ương⟧ về sắp xếp bộ máy.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
        'nghi-quyet 19 → inferred 19-NQ/TW/12',
      ],
      [
        'Theo ⟦Nghị quyết số 18⟧-⟦19-NQ/TW của Hội nghị Trung ương 6 khóa XII⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW term=12 issuer=ban-chap-hanh-trung-uong plenum=6 → exact 19-NQ/TW/12',
      ],
      [
        'Bài viết nói tới ⟦Nghị quyết 57⟧/⟦59⟧/⟦66⟧/⟦68 của Bộ Chính trị⟧.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'Có ⟦Nghị quyết số 70⟧ (năng lượng), ⟦71⟧ (giáo dục), ⟦72 (y tế) của Bộ Chính trị⟧.',
        'nghi-quyet 70 → inferred 70-NQ/TW/13',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
        'nghi-quyet 72 issuer=bo-chinh-tri → inferred 72-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết số 57⟧ về khoa học, công nghệ, ⟦số 59⟧ về hội nhập quốc tế và ⟦số 68⟧ về kinh tế tư nhân.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → exact 59-NQ/TW/13',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương 6 khóa XII⟧ (⟦số 18⟧, ⟦19⟧, ⟦20⟧, ⟦21-NQ/TW⟧) đã được học.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW → inferred 19-NQ/TW/12',
        'nghi-quyet 20 NQ TW → inferred 20-NQ/TW/12',
        'nghi-quyet 21 NQ TW → inferred 21-NQ/TW/12',
      ],
      [
        'Các ⟦Nghị quyết số 10⟧, ⟦11⟧, ⟦12-NQ/TW của Hội nghị Trung ương 5 khóa XII⟧.',
        'nghi-quyet 10 NQ TW → inferred 10-NQ/TW/12',
        'nghi-quyet 11 NQ TW → unknown',
        'nghi-quyet 12 NQ TW term=12 issuer=ban-chap-hanh-trung-uong plenum=5 → exact 12-NQ/TW/12',
      ],
      {
        on: '2026-02-10',
        example: [
          'Các ⟦Chỉ thị 01-CT/TW khóa XII, XIII⟧ đều bàn việc học nghị quyết đại hội.',
          'chi-thi 1 CT TW term=13 → set 01-CT/TW/13, 01-CT/TW/12',
        ],
      },
      {
        on: '2025-06-10',
        example: [
          'Hội nghị triển khai 4 ⟦nghị quyết trụ cột: 57⟧, ⟦59⟧, ⟦66⟧, ⟦68 của Bộ Chính trị⟧.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-10',
        example: [
          'Năm ⟦nghị quyết trụ cột là 57⟧, ⟦59⟧, ⟦66⟧, ⟦68 của Bộ Chính trị⟧.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-10',
        example: [
          'Các ⟦nghị quyết chiến lược như: 57⟧, ⟦59⟧, ⟦66⟧, ⟦68 của Bộ Chính trị⟧.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-10',
        example: [
          'Các ⟦nghị quyết quan trọng của Bộ Chính trị (các số 57⟧, ⟦59⟧) đã đi vào đời sống.',
          'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
          'nghi-quyet 59 issuer=bo-chinh-tri → inferred 59-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-10',
        example: [
          'Bài viết nhắc các ⟦nghị quyết vừa ban hành (57⟧, ⟦59⟧, ⟦66⟧ và ⟦68⟧).',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-06-01',
        example: [
          'Các ⟦nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧ và ⟦68⟧ được Chính phủ triển khai bằng chương trình được Quốc hội thông qua.',
          'nghi-quyet 57 → inferred 57-NQ/TW/13',
          'nghi-quyet 59 → inferred 59-NQ/TW/13',
          'nghi-quyet 66 → inferred 66-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      [
        'Năm 2018, các thôn học ⟦Nghị quyết Hội nghị lần thứ 6⟧, ⟦lần thứ 7 của Ban Chấp hành Trung ương Đảng khóa XII⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 7 term=12 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      [
        'Thủ tướng họp về ⟦Nghị quyết 68-NQ/TW của Bộ Chính trị⟧; trước đó có hội nghị triển khai ⟦Nghị quyết 66⟧, ⟦68⟧.',
        'nghi-quyet 68 NQ TW issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      [
        'Việc này theo các ⟦kết luận của Hội nghị Trung ương 5⟧ và ⟦Hội nghị Trung ương 7 khoá XI⟧.',
        'ket-luan plenum 5 term=11 → set 21-KL/TW/11, 23-KL/TW/11',
        'ket-luan plenum 7 term=11 → set 63-KL/TW/11, 64-KL/TW/11',
      ],
      [
        'Xã làm theo ⟦Nghị quyết Trung ương 4⟧ và ⟦Trung ương 6 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      {
        on: '2025-09-01',
        example: [
          'Hội quần chúng ở xã sắp xếp theo ⟦Quy định số 253⟧ và ⟦Quy định số 255 của Ban Bí thư⟧, xong trước rằm.',
          'quy-dinh 253 → unknown',
          'quy-dinh 255 issuer=ban-bi-thu → unknown',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Sở rà soát tiền lương theo nhiệm vụ Bộ Chính trị giao tại các ⟦Kết luận 174⟧, ⟦186⟧, ⟦206⟧.',
          'ket-luan 174 → unknown',
          'ket-luan 186 → inferred 186-KL/TW/13',
          'ket-luan 206 → unknown',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Chiều qua, Bộ Chính trị đã ban hành các ⟦Kết luận số 174⟧, ⟦206⟧.',
          'ket-luan 174 → unknown',
          'ket-luan 206 → unknown',
        ],
      },
      {
        on: '2020-09-02',
        example: [
          'Theo ⟦Kết luận số 79-KL/TW ngày 16-6-2020 của Bộ Chính trị⟧, 11 đảng bộ nữa được góp ý.',
          'ket-luan 79 KL TW date=2020-06-16 issuer=bo-chinh-tri → exact 79-KL/TW/12',
        ],
      },
      [
        'Bốn ⟦nghị quyết Hội nghị Trung ương 6 (khóa XII)⟧ được giới thiệu: ⟦Nghị quyết số 18-NQ/TW⟧, ⟦Nghị quyết số 20-NQ/TW⟧ và ⟦Nghị quyết số 21-NQ/TW⟧.',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 20 NQ TW → inferred 20-NQ/TW/12',
        'nghi-quyet 21 NQ TW → inferred 21-NQ/TW/12',
      ],
      {
        on: '2023-05-02',
        example: [
          'Ủy ban Kiểm tra Trung ương ban hành ⟦Hướng dẫn số 15⟧, sửa đổi ⟦Hướng dẫn số 05⟧ về thi hành kỷ luật.',
          'huong-dan 15 → unknown',
          'huong-dan 5 → inferred 05-HD/UBKTTW/13',
        ],
      },
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦NQ số 18⟧, ⟦19 khóa XII⟧ trong hai buổi.',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
          'nghi-quyet 19 term=12 → exact 19-NQ/TW/12',
        ],
      },
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦Nghị quyết 10⟧, ⟦11⟧, ⟦12 Trung ương 5 khóa XII⟧ trong hai buổi.',
          'nghi-quyet 10 → inferred 10-NQ/TW/12',
          'nghi-quyet 11 → unknown',
          'nghi-quyet 12 term=12 issuer=ban-chap-hanh-trung-uong plenum=5 → exact 12-NQ/TW/12',
        ],
      },
      {
        on: '2024-05-10',
        example: [
          'Ấp Giồng học ⟦Chỉ thị 05⟧, ⟦Kết luận 21⟧ và ⟦Quy định 37⟧ trong hai buổi.',
          'chi-thi 5 → inferred 05-CT/TW/12',
          'ket-luan 21 → inferred 21-KL/TW/13',
          'quy-dinh 37 → inferred 37-QĐ/TW/13',
        ],
      },
      {
        on: '2026-03-01',
        example: [
          'Mỗi tháng một cái: ⟦Kết luận 186-KL/TW⟧ cuối tháng 8, ⟦195-KL/TW⟧ cuối tháng 9.',
          'ket-luan 186 KL TW → inferred 186-KL/TW/13',
          'ket-luan 195 KL TW → inferred 195-KL/TW/13',
        ],
      },
      {
        on: '2018-12-20',
        example: [
          'Tự soi gắn với thực hiện ⟦Nghị quyết TƯ 4 khóa 11⟧, ⟦12⟧ với kết quả tốt hơn.',
          'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
          'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        ],
      },
      {
        on: '2018-12-20',
        example: [
          'Tự soi theo ⟦Nghị quyết TƯ 4 khóa 11⟧, 12 đồng chí nhận việc.',
          'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        ],
      },
      {
        on: '2018-12-20',
        example: [
          'Tự soi theo ⟦Nghị quyết TƯ 4 khóa 11⟧, ⟦12⟧',
          'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
          'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        ],
      },
      [
        'Nhiều bạn ôn thi lẫn ⟦Nghị quyết 18 khóa XII⟧ về tổ chức bộ máy với ⟦Nghị quyết 18 khóa XIII⟧ về đất đai.',
        'nghi-quyet 18 term=12 → exact 18-NQ/TW/12',
        'nghi-quyet 18 term=13 → exact 18-NQ/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương 7 khóa XI⟧ về biến đổi khí hậu, cùng nghị quyết về Đồng bằng sông Cửu Long (⟦Nghị quyết số 13-NQ/TW⟧).',
        'nghi-quyet plenum 7 term=11 → exact 24-NQ/TW/11',
        'nghi-quyet 13 NQ TW → inferred 13-NQ/TW/13',
      ],
      [
        'Sổ tay cán bộ chép đủ các ⟦quy định: 80⟧ (phân cấp quản lý), ⟦114⟧ (kiểm soát quyền lực), ⟦144⟧ (chuẩn mực đạo đức).',
        'quy-dinh 80 → inferred 80-QĐ/TW/13',
        'quy-dinh 114 → inferred 114-QĐ/TW/13',
        'quy-dinh 144 → inferred 144-QĐ/TW/13',
      ],
      [
        'Ngành giao thông học ⟦Nghị quyết số 13-NQ/TW ngày 16/1/2012⟧ về kết cấu hạ tầng. Nhờ ⟦Nghị quyết 13⟧, 13 cây cầu được xây trong năm.',
        'nghi-quyet 13 NQ TW date=2012-01-16 → exact 13-NQ/TW/11',
        'nghi-quyet 13 → inferred 13-NQ/TW/11',
      ],
      [
        'Tỉnh đề nghị rà soát những văn bản ban hành trước ⟦Nghị quyết Trung ương 6⟧, ⟦7⟧ để thay thế cho phù hợp.',
        'nghi-quyet plenum 6 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        'nghi-quyet plenum 7 → set 28-NQ/TW/12, 27-NQ/TW/12, 26-NQ/TW/12',
      ],
      ['⟦Nghị quyết Trung ương 6⟧, 7 đồng chí xin nghỉ hưu.', 'nghi-quyet plenum 6 → ambiguous'],
      {
        on: '2024-06-10',
        example: [
          'Lớp học ôn các ⟦nghị quyết số 26 (khóa X)⟧, ⟦26 (khóa XII)⟧ trong một buổi.',
          'nghi-quyet 26 term=10 → exact 26-NQ/TW/10',
          'nghi-quyet 26 term=12 → exact 26-NQ/TW/12',
        ],
      },
      {
        on: '2019-03-10',
        example: [
          '⟦Nghị quyết Trung ương 4⟧, ⟦5⟧ đã đi vào đời sống chi bộ.',
          'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
          'nghi-quyet plenum 5 → set 10-NQ/TW/12, 12-NQ/TW/12',
        ],
      },
      [
        '⟦Nghị quyết Trung ương 8 khóa XI⟧ (⟦Nghị quyết số 29-NQ/TW⟧) về giáo dục.',
        'nghi-quyet plenum 8 term=11 → inferred 29-NQ/TW/11',
        'nghi-quyet 29 NQ TW → inferred 29-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết Trung ương 6 khóa XII⟧ (⟦số 18-NQ/TW⟧) nói rõ.',
        'nghi-quyet plenum 6 term=12 → inferred 18-NQ/TW/12',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
      ],
      {
        on: '2025-09-28',
        example: [
          'Cà Mau quán triệt ⟦Nghị quyết 70⟧, ⟦71⟧, ⟦72⟧',
          'nghi-quyet 70 → inferred 70-NQ/TW/13',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-28',
        example: [
          'Quán triệt ⟦Nghị quyết 70⟧, ⟦71⟧ và ⟦72⟧',
          'nghi-quyet 70 → inferred 70-NQ/TW/13',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2025-09-28',
        example: [
          'Triển khai ⟦Nghị quyết 71⟧, ⟦72⟧ ở Hà Tĩnh',
          'nghi-quyet 71 → inferred 71-NQ/TW/13',
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2019-07-02',
        example: [
          'Thực hiện ⟦Nghị quyết 18⟧, ⟦19⟧, Hà Tĩnh sáp nhập 80 xã',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
          'nghi-quyet 19 → inferred 19-NQ/TW/12',
        ],
      },
      {
        on: '2022-10-28',
        example: [
          'Huyện ủy Yên Minh quán triệt ⟦Nghị quyết 18⟧, ⟦19⟧, ⟦20⟧, ⟦21⟧',
          'nghi-quyet 18 → inferred 18-NQ/TW/13',
          'nghi-quyet 19 → inferred 19-NQ/TW/13',
          'nghi-quyet 20 → inferred 20-NQ/TW/13',
          'nghi-quyet 21 → inferred 21-NQ/TW/13',
        ],
      },
      {
        on: '2018-05-28',
        example: [
          'Quảng Trị học ⟦Nghị quyết 18⟧, ⟦19⟧, ⟦20⟧ và ⟦21⟧',
          'nghi-quyet 18 → inferred 18-NQ/TW/12',
          'nghi-quyet 19 → inferred 19-NQ/TW/12',
          'nghi-quyet 20 → inferred 20-NQ/TW/12',
          'nghi-quyet 21 → inferred 21-NQ/TW/12',
        ],
      },
      [
        'Các ⟦Nghị quyết số 18⟧,⟦19/NQ-TW của Trung ương 6 khóa XII⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW term=12 issuer=ban-chap-hanh-trung-uong plenum=6 → exact 19-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Trung ương 4 khóa XI⟧/⟦XII⟧ và ⟦Nghị quyết Trung ương 4 khóa XI⟧ – ⟦XII⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      {
        on: '2018-06-25',
        example: [
          'Ba nghị quyết, gồm ⟦Nghị quyết 26⟧ về cán bộ, ⟦27⟧ về tiền lương và ⟦28⟧ về bảo hiểm xã hội, được Trung ương thông qua.',
          'nghi-quyet 26 → inferred 26-NQ/TW/12',
          'nghi-quyet 27 → inferred 27-NQ/TW/12',
          'nghi-quyet 28 → inferred 28-NQ/TW/12',
        ],
      },
      [
        '⟦Chỉ thị 05-CT/TW⟧; ngày 18/5/2021 Bộ Chính trị ban hành ⟦Kết luận 01-KL/TW⟧',
        'chi-thi 5 CT TW → inferred 05-CT/TW/12',
        'ket-luan 1 KL TW → exact 01-KL/TW/13',
      ],
      [
        '⟦Nghị quyết Trung ương 6 khóa XII⟧ (⟦Nghị quyết số 20-NQ/TW⟧); ⟦Nghị quyết Trung ương 6 khóa XII⟧ (⟦Nghị quyết số 21-NQ/TW⟧)',
        'nghi-quyet plenum 6 term=12 → inferred 20-NQ/TW/12',
        'nghi-quyet 20 NQ TW → inferred 20-NQ/TW/12',
        'nghi-quyet plenum 6 term=12 → inferred 21-NQ/TW/12',
        'nghi-quyet 21 NQ TW → inferred 21-NQ/TW/12',
      ],
      [
        'Xếp lại các phòng ở Cao Phong theo ⟦Nghị quyết 18⟧ và ⟦Nghị quyết 19⟧.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
        'nghi-quyet 19 → inferred 19-NQ/TW/12',
      ],
      [
        'Sở Nội vụ tham mưu thực hiện ⟦Nghị quyết số 18-NQ/TW⟧, ⟦19-NQ/TW ngày 25/10/2017⟧ và ⟦Nghị quyết số 39-NQ/TW⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        'nghi-quyet 19 NQ TW date=2017-10-25 → exact 19-NQ/TW/12',
        'nghi-quyet 39 NQ TW → inferred 39-NQ/TW/11',
      ],
      [
        'Đất đai, nông nghiệp: ⟦Nghị quyết số 18-NQ/TW⟧ và ⟦Nghị quyết số 19-NQ/TW ngày 16/6/2022⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/13',
        'nghi-quyet 19 NQ TW date=2022-06-16 → exact 19-NQ/TW/13',
      ],
    ],
  },
  {
    rule: "a reference inside another's title",
    examples: [
      [
        '⟦Kết luận số 01-KL/TW ngày 18/5/2021⟧ về tiếp tục thực hiện ⟦Chỉ thị số 05-CT/TW khóa XII⟧.',
        'ket-luan 1 KL TW date=2021-05-18 → exact 01-KL/TW/13',
        'chi-thi 5 CT TW term=12 → exact 05-CT/TW/12',
      ],
      [
        '⟦Quy định số 80-QĐ/TW⟧ thay ⟦Quy định số 105-QĐ/TW, ngày 19/12/2017 của Bộ Chính trị⟧.',
        'quy-dinh 80 QĐ TW → inferred 80-QĐ/TW/13',
        'quy-dinh 105 QĐ TW date=2017-12-19 issuer=bo-chinh-tri → exact 105-QĐ/TW/12',
      ],
      [
        '⟦Nghị quyết số 41-NQ/TW ngày 10/10/2023⟧ thay cho ⟦Nghị quyết 09⟧.',
        'nghi-quyet 41 NQ TW date=2023-10-10 → exact 41-NQ/TW/13',
        'nghi-quyet 9 → inferred 09-NQ/TW/11',
      ],
      [
        '⟦Quy định 37-QĐ/TW⟧ về 19 điều đảng viên không được làm.',
        'quy-dinh 37 QĐ TW → exact 37-QĐ/TW/13',
      ],
    ],
  },
  {
    rule: 'English pages',
    examples: [
      [
        '⟦RESOLUTION OF THE 13TH NATIONAL CONGRESS OF THE COMMUNIST PARTY OF VIETNAM⟧',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'The ⟦Resolution of the 13th Congress of Vietnam⟧ was passed.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'After the 12th National Party Congress, five years of the ⟦Resolution of the 11th congress⟧ were reviewed.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      [
        'in line with ⟦Politburo’s Resolution No.55⟧ on the energy strategy',
        'nghi-quyet 55 issuer=bo-chinh-tri → inferred 55-NQ/TW/12',
      ],
      [
        '⟦No :22-CT/TW\nHanoi, 05 June 2008⟧\n\nDIRECTIVE OF THE SECRETARIAT',
        'chi-thi 22 CT TW date=2008-06-05 → exact 22-CT/TW/10',
      ],
      [
        'The Politburo passed ⟦Resolution No. 49⟧ “Judicial Reform Strategy to 2020”',
        'nghi-quyet 49 → inferred 49-NQ/TW/9',
      ],
      [
        'the ⟦resolution of the 5th party plenum⟧ on Vietnamese culture',
        'nghi-quyet plenum 5 → inferred 03-NQ/TW/8',
      ],
      [
        'the ⟦Resolution of the 11th Party Central Committee at the 7th session⟧ on climate change',
        'nghi-quyet plenum 7 term=11 → exact 24-NQ/TW/11',
      ],
      [
        'the ⟦Resolution of the 8th Plenum of the Party Central Committee (13th Tenure)⟧ on the Strategy for Fatherland Protection',
        'nghi-quyet plenum 8 term=13 → exact 44-NQ/TW/13',
      ],
      [
        'the ⟦Party’s 11th Congress Resolution⟧',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      {
        on: '2024-03-04',
        example: [
          'A leaked paper comes from the Politburo.\nThe document, known as ⟦Directive 24⟧, was read by a newspaper.',
          'chi-thi 24 → inferred 24-CT/TW/13',
        ],
      },
      ['Vietnamese Education After ⟦Resolution 29⟧', 'nghi-quyet 29 → inferred 29-NQ/TW/11'],
      [
        'Delegates spoke of the ⟦Resolution of the 4th Central Conference (11th tenure)⟧ on Party building.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        'The ⟦4th Resolution of the 11th Party Central Committee (PCC)⟧ is about Party building.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        'They work in the spirit of the ⟦PCC’s 4th Resolution of the 11th tenure⟧.',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        'The ⟦11th Communist Party of Vietnam Central Committee’s (CPVCC) Resolution 4⟧ is about criticism.',
        'nghi-quyet 4 term=11 issuer=ban-chap-hanh-trung-uong → inferred 12-NQ/TW/11',
      ],
      [
        '⟦RESOLUTION\nOF THE SIXTH PLENARY SESSION\nTHE 12TH PARTY CENTRAL COMMITTEE⟧ on health',
        'nghi-quyet plenum 6 term=12 → exact 20-NQ/TW/12',
      ],
      [
        'Three years of the ⟦Resolution of the fourth plenum of the 12th Party Central Committee⟧\nOn 16 January 2012, snow fell.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        'Full text of the ⟦Resolution of the 9th Central Conference, 11th tenure⟧.',
        'nghi-quyet plenum 9 term=11 → inferred 33-NQ/TW/11',
      ],
      [
        'The National Assembly’s Resolution No.45 is a pilot. They carry out Resolution No.45 well.',
      ],
      [
        'They carry out the ⟦Resolution of the 5th plenum, the 13th Party Central Committee⟧, on land.',
        'nghi-quyet plenum 5 term=13 → exact 18-NQ/TW/13',
      ],
      [
        'The ⟦resolution of the Party’s 13th National Congress⟧ sets goals for 2030.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'An ⟦instruction no.47 of the party central secretariat⟧ was sent out in 2020.',
        'chi-thi 47 issuer=ban-bi-thu → inferred 47-CT/TW/12',
      ],
      [
        'The ⟦Party Central Committee (11th tenure)’s Resolution No. 33⟧ is about culture.',
        'nghi-quyet 33 term=11 issuer=ban-chap-hanh-trung-uong → exact 33-NQ/TW/11',
      ],
      [
        'Coastal provinces carry out the ⟦Party Resolution No. 36⟧ on marine economy.',
        'nghi-quyet 36 → inferred 36-NQ/TW/12',
      ],
      [
        'the ⟦10-NQ/TW Politburo Resolution in 1988⟧',
        'nghi-quyet 10 NQ TW date=1988 issuer=bo-chinh-tri → exact 10-NQ/TW/6',
      ],
      {
        on: '2025-05-07',
        example: [
          "The Vietnamese Communist Party's announcement of ⟦Resolution 68⟧ was hailed; ⟦Resolution 68⟧ did not spring from nothing.",
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
          'nghi-quyet 68 → inferred 68-NQ/TW/13',
        ],
      },
      [
        'the ⟦Party Central Committee (PCC) Secretariat Plan 03⟧',
        'ke-hoach 3 issuer=ban-bi-thu → inferred 03-KH/TW/11',
      ],
      [
        'the ⟦PCC (term XII) 4th meeting resolution⟧ on Party building',
        'nghi-quyet plenum 4 term=12 → exact 04-NQ/TW/12',
      ],
      [
        "the ⟦8th Party Central Committee's fifth meeting resolution⟧",
        'nghi-quyet plenum 5 term=8 → inferred 03-NQ/TW/8',
      ],
      [
        '⟦Resolution of the 5th Central Committee, Session IX⟧',
        'nghi-quyet plenum 5 term=9 → set 13-NQ/TW/9, 15-NQ/TW/9, nghi-quyet plenum 5/9, 14-NQ/TW/9, 17-NQ/TW/9',
      ],
      [
        '⟦Resolution of the 7th Central Conference, Session XI⟧, on climate change',
        'nghi-quyet plenum 7 term=11 → exact 24-NQ/TW/11',
      ],
      ["the ⟦10 th Congress's Resolution⟧", 'nghi-quyet congress term=10 → exact nghi-quyet/10'],
      [
        '⟦Resolution approved at the 7th plenary meeting of the 9th Party Central Committee⟧ on land',
        'nghi-quyet plenum 7 term=9 → exact 26-NQ/TW/9',
      ],
      {
        on: '2025-03-02',
        example: [
          'In ⟦Conclusion No. 127⟧ issued last week, the Politburo asked for proposals.',
          'ket-luan 127 → inferred 127-KL/TW/13',
        ],
      },
      [
        '⟦Resolution No. 10 (popularly known as Contract 10), issued by the VCP in 1988⟧',
        'nghi-quyet 10 date=1988 → exact 10-NQ/TW/6',
      ],
      [
        '⟦Resolution 07 (2001)⟧ and ⟦Resolution 22 (2013)⟧ on international integration',
        'nghi-quyet 7 date=2001 → inferred 07-NQ/TW/9',
        'nghi-quyet 22 date=2013 → inferred 22-NQ/TW/11',
      ],
      [
        'the ⟦resolution of the XIII National Congress of the party⟧',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      ['the ⟦Resolution of the CPVCC’s 4 th meeting⟧', 'nghi-quyet plenum 4 → ambiguous'],
      [
        '⟦Resolution of the 8th Meeting of the 12th Central Committee of the Communist Party⟧ on the sea',
        'nghi-quyet plenum 8 term=12 → exact 36-NQ/TW/12',
      ],
      [
        'a ⟦resolution by the fifth meeting of the Party Central Committee (eighth tenure)⟧',
        'nghi-quyet plenum 5 term=8 → inferred 03-NQ/TW/8',
      ],
      {
        on: '2026-02-25',
        example: [
          "the ⟦Politburo's Resolution 79-NQ/TW⟧ on developing the state-run economic sector at large",
          'nghi-quyet 79 NQ TW issuer=bo-chinh-tri → inferred 79-NQ/TW/13',
        ],
      },
      [
        '⟦Central Resolution 5 (8th tenure)⟧ on culture',
        'nghi-quyet plenum 5 term=8 → exact 03-NQ/TW/8',
      ],
      [
        'The eighth plenum of the 11th Party Central Committee passed ⟦Resolution 29-NQ/TW⟧.',
        'nghi-quyet 29 NQ TW → inferred 29-NQ/TW/11',
      ],
      [
        '⟦Resolution 19-NQ/TW of the 5th plenum, 13th tenure⟧, on agriculture',
        'nghi-quyet 19 NQ TW term=13 issuer=ban-chap-hanh-trung-uong plenum=5 → exact 19-NQ/TW/13',
      ],
      [
        '⟦Resolution No. 57-NQ/TW of the Politburo⟧',
        'nghi-quyet 57 NQ TW issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        "the ⟦Politburo's Resolution No. 57-NQ/TW, dated December 22, 2024⟧",
        'nghi-quyet 57 NQ TW date=2024-12-22 issuer=bo-chinh-tri → exact 57-NQ/TW/13',
      ],
      [
        '⟦Resolution No.59-NQ/TW dated January 24, 2025⟧',
        'nghi-quyet 59 NQ TW date=2025-01-24 → exact 59-NQ/TW/13',
      ],
      [
        '⟦Resolution No. 68-NQ/TW, dated 4 May 2025, of the Politburo⟧',
        'nghi-quyet 68 NQ TW date=2025-05-04 issuer=bo-chinh-tri → exact 68-NQ/TW/13',
      ],
      [
        "⟦Politburo's Resolution 57⟧ on science and technology",
        'nghi-quyet 57 issuer=bo-chinh-tri → inferred 57-NQ/TW/13',
      ],
      [
        '⟦Directive No. 05-CT/TW of the Politburo, 12th tenure⟧',
        'chi-thi 5 CT TW term=12 issuer=bo-chinh-tri → exact 05-CT/TW/12',
      ],
      [
        '⟦Conclusion No. 01-KL/TW of the Politburo dated May 18, 2021⟧',
        'ket-luan 1 KL TW date=2021-05-18 issuer=bo-chinh-tri → exact 01-KL/TW/13',
      ],
      [
        '⟦Regulation No. 37-QD/TW of the Party Central Committee⟧',
        'quy-dinh 37 QĐ TW issuer=ban-chap-hanh-trung-uong → inferred 37-QĐ/TW/13',
      ],
      [
        '⟦Resolution No. 29-NQ/TW of November 04, 2013⟧',
        'nghi-quyet 29 NQ TW date=2013-11-04 → exact 29-NQ/TW/11',
      ],
      [
        '⟦Resolution of the 12th National Congress of the Party⟧',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        '⟦Resolution of the 13th National Party Congress⟧',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        "the ⟦13th National Party Congress' Resolution⟧",
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        '⟦Resolution of the fourth plenum of the 12th Party Central Committee⟧',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
      [
        '⟦Resolution of the 5th Plenum of the Party Central Committee, 8th Tenure⟧',
        'nghi-quyet plenum 5 term=8 → inferred 03-NQ/TW/8',
      ],
      [
        '⟦Resolutions 57⟧, ⟦59⟧, ⟦66⟧ and ⟦68 of the Politburo⟧',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        'The four ⟦Resolutions (57⟧, ⟦59⟧, ⟦66⟧ and ⟦68⟧) of the Politburo',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
      ],
      [
        "⟦Directive 05 of the Politburo⟧ on studying and following Ho Chi Minh's example",
        'chi-thi 5 issuer=bo-chinh-tri → inferred 05-CT/TW/12',
      ],
      [
        '⟦Resolution 18-NQ/TW dated October 25, 2017⟧',
        'nghi-quyet 18 NQ TW date=2017-10-25 → exact 18-NQ/TW/12',
      ],
      [
        "the ⟦Secretariat's Directive No. 40-CT/TW⟧",
        'chi-thi 40 CT TW issuer=ban-bi-thu → inferred 40-CT/TW/11',
      ],
      [
        "the ⟦10th Party Central Committee's Resolution 26-NQ/TW⟧",
        'nghi-quyet 26 NQ TW term=10 issuer=ban-chap-hanh-trung-uong → exact 26-NQ/TW/10',
      ],
      [
        '⟦Resolution 18-NQ/TW of the 12th Party Central Committee⟧',
        'nghi-quyet 18 NQ TW term=12 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/12',
      ],
      [
        '⟦Resolution 18-NQ/TW issued by the 13th-tenure Party Central Committee⟧',
        'nghi-quyet 18 NQ TW term=13 issuer=ban-chap-hanh-trung-uong → exact 18-NQ/TW/13',
      ],
      [
        "the ⟦Politburo's Resolutions 70⟧, ⟦71⟧, and ⟦72⟧",
        'nghi-quyet 70 issuer=bo-chinh-tri → inferred 70-NQ/TW/13',
        'nghi-quyet 71 issuer=bo-chinh-tri → inferred 71-NQ/TW/13',
        'nghi-quyet 72 issuer=bo-chinh-tri → inferred 72-NQ/TW/13',
      ],
      [
        '⟦Resolution 29 of the 8th Plenum of the Central Committee of the Communist Party of Vietnam, 11th Tenure⟧',
        'nghi-quyet 29 term=11 issuer=ban-chap-hanh-trung-uong plenum=8 → exact 29-NQ/TW/11',
      ],
      [
        '⟦Politburo Resolution 08, issued on November 29, 1993⟧',
        'nghi-quyet 8 date=1993-11-29 issuer=bo-chinh-tri → exact 08-NQ/TW/7',
      ],
      [
        '⟦Regulation No. 47-QD/TW issued on November 1, 2011⟧',
        'quy-dinh 47 QĐ TW date=2011-11-01 → exact 47-QĐ/TW/11',
      ],
      ['⟦Resolution 41-NQ/TW⟧ passed on 11/15/2004', 'nghi-quyet 41 NQ TW → inferred 41-NQ/TW/9'],
      [
        "⟦Directive No. 40-CT/TW dated November 22, 2014 by the Party Central Committee's Secretariat⟧",
        'chi-thi 40 CT TW date=2014-11-22 issuer=ban-bi-thu → exact 40-CT/TW/11',
      ],
      [
        '⟦Directive 05-CT/TW issued by the Politburo in 2016⟧',
        'chi-thi 5 CT TW date=2016 issuer=bo-chinh-tri → exact 05-CT/TW/12',
      ],
      [
        '⟦Resolution of the 12th National Congress of the Communist Party of Vietnam⟧',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'the ⟦resolution of the 8th plenum (13th tenure)⟧',
        'nghi-quyet plenum 8 term=13 → set 42-NQ/TW/13, 43-NQ/TW/13, 45-NQ/TW/13, 44-NQ/TW/13',
      ],
      ['⟦Resolution 57 of the Party⟧', 'nghi-quyet 57 → inferred 57-NQ/TW/13'],
      ["the ⟦Party's Resolution 57⟧", 'nghi-quyet 57 → inferred 57-NQ/TW/13'],
      [
        '⟦No: 36-NQ/TW\nHanoi, October 22, 2018⟧',
        'nghi-quyet 36 NQ TW date=2018-10-22 → exact 36-NQ/TW/12',
      ],
      [
        "the ⟦Resolution of the 11th Party Central Committee's fourth plenum⟧",
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        '⟦Resolution of the fourth meeting of the Party Central Committee of the 11th term⟧',
        'nghi-quyet plenum 4 term=11 → inferred 12-NQ/TW/11',
      ],
      [
        "⟦12th-tenure Politburo's Directive 05-CT-TW⟧, ⟦13th-tenure Politburo's Conclusion 01-KL/TW⟧",
        'chi-thi 5 CT TW term=12 issuer=bo-chinh-tri → exact 05-CT/TW/12',
        'ket-luan 1 KL TW term=13 issuer=bo-chinh-tri → exact 01-KL/TW/13',
      ],
      [
        '⟦Resolution of the 11thNational Party Congress⟧',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      [
        "⟦Resolution No. 16-NQ/TW of the 11th Party Central Committee's Politburo⟧",
        'nghi-quyet 16 NQ TW term=11 issuer=bo-chinh-tri → exact 16-NQ/TW/11',
      ],
      [
        '⟦Resolution 41 issued by the 13th-tenure Politburo⟧',
        'nghi-quyet 41 term=13 issuer=bo-chinh-tri → exact 41-NQ/TW/13',
      ],
      {
        on: '2024-05-05',
        example: [
          '⟦Resolution 36-NQ/TW⟧ on the Strategy for sustainable development of the marine economy',
          'nghi-quyet 36 NQ TW → inferred 36-NQ/TW/12',
        ],
      },
      {
        on: '2025-01-01',
        example: [
          "the ⟦Politburo's Resolution 36⟧ on overseas Vietnamese affairs",
          'nghi-quyet 36 issuer=bo-chinh-tri → inferred 36-NQ/TW/9',
        ],
      },
      [
        "the ⟦13th Party Central Committee's 6th plenum Resolution No 29-NQ/TW⟧",
        'nghi-quyet 29 NQ TW term=13 issuer=ban-chap-hanh-trung-uong plenum=6 → exact 29-NQ/TW/13',
      ],
      [
        'the ⟦Resolution of the 8th Plenum, 11th Party Central Committee⟧',
        'nghi-quyet plenum 8 term=11 → set 29-NQ/TW/11, 28-NQ/TW/11',
      ],
      [
        '⟦Resolution No 8 of the 12th Party Central Committee⟧’s eighth plenum',
        'nghi-quyet 8 term=12 issuer=ban-chap-hanh-trung-uong → inferred 36-NQ/TW/12',
      ],
      [
        '⟦Resolution No. 08on January 16th, 2017⟧, on tourism',
        'nghi-quyet 8 date=2017-01-16 → exact 08-NQ/TW/12',
      ],
      {
        on: '2024-03-04',
        example: [
          '⟦Directive 24⟧ calls on the Party to be vigilant',
          'chi-thi 24 → inferred 24-CT/TW/13',
        ],
      },
      {
        on: '2024-03-04',
        example: [
          'A secret directive of the Communist Party of Vietnam\n⟦Directive 24⟧ asks for vigilance towards foreign money',
          'chi-thi 24 → inferred 24-CT/TW/13',
        ],
      },
      {
        on: '2024-06-01',
        example: [
          'The General Secretary attended the opening.\nLawmakers then passed Resolution 43 on taxes.',
        ],
      },
      {
        on: '2018-02-01',
        example: [
          'In Vietnam ⟦Resolution 21⟧ turns the focus to population',
          'nghi-quyet 21 → inferred 21-NQ/TW/12',
        ],
      },
      [
        'For Vietnam: ⟦Resolution No. 70⟧ on energy; ⟦Resolution No. 71⟧ on education; and ⟦Resolution No. 72⟧ on health',
        'nghi-quyet 70 → inferred 70-NQ/TW/13',
        'nghi-quyet 71 → inferred 71-NQ/TW/13',
        'nghi-quyet 72 → inferred 72-NQ/TW/13',
      ],
      [
        'In the spirit of ⟦Central Resolution 18⟧, the law is amended. ⟦Resolution 18-NQ/TW dated June 16, 2022⟧ sets a goal.',
        'nghi-quyet 18 → inferred 18-NQ/TW/13',
        'nghi-quyet 18 NQ TW date=2022-06-16 → exact 18-NQ/TW/13',
      ],
      [
        'In its tone ⟦Resolution 15⟧ called for armed struggle in the South, and the party agreed.',
        'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
      ],
      [
        "⟦Resolution 68⟧ marks a shift in Vietnam's economy, while the ⟦Party's Resolution 57⟧ bets on science.",
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'Signed on August 22, ⟦Resolution No 71⟧ follows ⟦Resolutions No 57⟧ and ⟦59⟧.',
        'nghi-quyet 71 → exact 71-NQ/TW/13',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
      ],
      {
        on: '2026-01-09',
        example: [
          '⟦Resolution 79⟧ gives the state sector a leading role',
          'nghi-quyet 79 → inferred 79-NQ/TW/13',
        ],
      },
      [
        "He asked the city to review the ⟦Politburo's Resolution 59⟧ and the NA's Resolution 45.",
        'nghi-quyet 59 issuer=bo-chinh-tri → inferred 59-NQ/TW/13',
      ],
      ['Officials read the draft Resolution of the 14th National Party Congress.'],
      [
        'Signed on August 22, the decree guides ⟦Resolution No 57⟧ on science and technology of the Politburo.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'The ministry reviews the ⟦Resolution of the 12th Party Central Committee, 5th Plenum⟧ on SOEs.',
        'nghi-quyet plenum 5 term=12 → exact 12-NQ/TW/12',
      ],
      [
        'On March 22 the Party chief signed the ⟦Politburo’s Directive No. 01-CT/TW⟧.',
        'chi-thi 1 CT TW issuer=bo-chinh-tri → exact 01-CT/TW/12',
      ],
      [
        "Twenty years of the ⟦Politburo's Resolution 36⟧ on our compatriots abroad.",
        'nghi-quyet 36 issuer=bo-chinh-tri → inferred 36-NQ/TW/9',
      ],
      [
        'An Action Plan for the ⟦Resolution of the 4th plenum of Party Central Committee (tenure X)⟧ on Vietnam marine strategy.',
        'nghi-quyet plenum 4 term=10 → exact 09-NQ/TW/10',
      ],
      [
        'Fifteen years of the ⟦5th plenum resolution of the 8th Party Central Committee⟧ have passed.',
        'nghi-quyet plenum 5 term=8 → inferred 03-NQ/TW/8',
      ],
      [
        'Under the ⟦Conclusion of the 4th Central Conference (term XIII)⟧ on Party building.',
        'ket-luan plenum 4 term=13 → exact 21-KL/TW/13',
      ],
      [
        '⟦Resolution 57⟧ on science and technology, ⟦59⟧ on international integration and ⟦66⟧ on law-making, all of the Politburo',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
        'nghi-quyet 59 → inferred 59-NQ/TW/13',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
      ],
      [
        "They read the ⟦Politburo and Secretariat's Conclusion 127-KL/TW⟧.",
        'ket-luan 127 KL TW → inferred 127-KL/TW/13',
      ],
      [
        'It follows ⟦Conclusion No. 127-KL/TW dated February 28, 2025 of the Politburo and the Secretariat⟧.',
        'ket-luan 127 KL TW date=2025-02-28 issuer=bo-chinh-tri → exact 127-KL/TW/13',
      ],
      [
        '⟦Instructions No. 05-HD/UBKTTW dated November 22, 2022⟧ set the rules.',
        'chi-thi 5 HD UBKTTW date=2022-11-22 → exact 05-HD/UBKTTW/13',
      ],
      [
        '⟦Resolution No. 57-NQ/TW dated 22/12/2024⟧ was studied.',
        'nghi-quyet 57 NQ TW date=2024-12-22 → exact 57-NQ/TW/13',
      ],
      [
        'The conference reviewed ⟦Resolution No. 36-NQ/TW⟧ on OV affairs.',
        'nghi-quyet 36 NQ TW → inferred 36-NQ/TW/9',
      ],
      [
        "Party General Secretary Nguyen Phu Trong on March 22 signed into issuance the ⟦Politburo's Directive No. 01-CT/TW⟧.",
        'chi-thi 1 CT TW issuer=bo-chinh-tri → exact 01-CT/TW/12',
      ],
      [
        'Focus on the tasks stated in ⟦Conclusion No. 121⟧ on summarizing ⟦Resolution No. 18⟧ and on the apparatus.',
        'ket-luan 121 → inferred 121-KL/TW/13',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      [
        'After ⟦Resolution 18-NQ/TW⟧, in 2024 the Party merged several ministries to streamline the apparatus.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
      ],
      [
        'Under ⟦Conclusion 01-KL/TW⟧ the Politburo requires reviews every year.',
        'ket-luan 1 KL TW → inferred 01-KL/TW/13',
      ],
      [
        'A conference in Hanoi on May 18 was on the implementation of ⟦Resolutions 66⟧ and ⟦68⟧.',
        'nghi-quyet 66 → inferred 66-NQ/TW/13',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      [
        'They implement the ⟦Resolutions of the 7th Central Conference⟧ well.',
        'nghi-quyet plenum 7 → ambiguous',
      ],
      [
        'The classes taught four texts (⟦Resolutions: No. 59-NQ/TW⟧ on integration; ⟦No. 70-NQ/TW⟧ on energy).',
        'nghi-quyet 59 NQ TW → inferred 59-NQ/TW/13',
        'nghi-quyet 70 NQ TW → inferred 70-NQ/TW/13',
      ],
      [
        'They began under ⟦Conclusion Notice No. 81-TB/TW dated July 18, 2025 of the Politburo⟧.',
        'thong-bao 81 TB TW date=2025-07-18 issuer=bo-chinh-tri → exact 81-TB/TW/13',
      ],
      [
        'Members recall the ⟦Resolution of the 12th National PartyCongress⟧ in full.',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Leaders spoke of the ⟦11th National Party Congress’ resolution⟧ and of their own province’s 13th Party Congress resolutions.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      [
        'In Da Nang, ⟦Resolution No. 57⟧ on science and digital transformation guides the budget.',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'The town keeps the ⟦Politburo’s Directive No.35-CT/TW⟧ on the road to the 13th National Party Congress.',
        'chi-thi 35 CT TW issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Cadres study the ⟦Resolution of the11th NationalParty Congress⟧ with care.',
        'nghi-quyet congress term=11 → exact nghi-quyet/11',
      ],
      [
        'They recall the ⟦resolution of the 10th PartyCentral Committee’s 4th session⟧ on the sea.',
        'nghi-quyet plenum 4 term=10 → set 09-NQ/TW/10, 08-NQ/TW/10, 10-NQ/TW/10',
      ],
      [
        'The drive follows the ⟦Resolutionof the 13th National Party Congress⟧ closely.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      {
        on: '2025-05-22',
        example: [
          'Tasks due by June 30 are set out by the Politburo and the Secretariat in ⟦Conclusion No. 155⟧, the office said.',
          'ket-luan 155 → unknown',
        ],
      },
      [
        'They follow the ⟦11th Plenum of the 13th Party Central Committee’s Resolution⟧ on mergers.',
        'nghi-quyet plenum 11 term=13 → inferred 60-NQ/TW/13',
      ],
      [
        'They cite the ⟦Secretariat’s Directive No. 34-CT/TW⟧ beside Prime Ministerial Decision 338 on housing.',
        'chi-thi 34 CT TW issuer=ban-bi-thu → inferred 34-CT/TW/13',
      ],
      [
        "Hospitals run their own books under ⟦Resolution No. 20-NQ/TW⟧ on people's health care and under Decree 43.",
        'nghi-quyet 20 NQ TW → inferred 20-NQ/TW/12',
      ],
      [
        'In Hue the pay in ⟦Resolution No. 71-NQ/TW⟧ comes first; the city’s own Resolution 14 on pupils is unfunded.',
        'nghi-quyet 71 NQ TW → inferred 71-NQ/TW/13',
      ],
      [
        'They follow the ⟦Politburo’s Decree No.35-CT/TW⟧; ⟦Decree 35⟧ sets the terms.',
        'chi-thi 35 CT TW issuer=bo-chinh-tri → inferred 35-CT/TW/13',
        'chi-thi 35 → inferred 35-CT/TW/13',
      ],
      [
        'Da Nang city ⟦Resolution 43 of the Politburo⟧',
        'nghi-quyet 43 issuer=bo-chinh-tri → inferred 43-NQ/TW/12',
      ],
      {
        on: '2017-01-06',
        example: [
          'The ward was told to study the ⟦CPVCC fourth Plenum, 12th tenure Resolution⟧ on Party building.',
          'nghi-quyet plenum 4 term=12 → exact 04-NQ/TW/12',
        ],
      },
      {
        on: '2026-03-02',
        example: [
          'Farmers read the ⟦Politburo’s recently issued Conclusion 219⟧ at the co-operative.',
          'ket-luan 219 issuer=bo-chinh-tri → unknown',
        ],
      },
      {
        on: '2024-10-02',
        example: [
          'Party cells follow ⟦Guidance No. 27-HD/BTCTW dated August 26, 2024 of the Central Organizing Committee⟧ on congresses.',
          'huong-dan 27 HD BTCTW date=2024-08-26 issuer=ban-to-chuc-trung-uong → unknown',
        ],
      },
      {
        on: '2025-03-24',
        example: [
          'With ⟦Resolution No. 18-NQ/TW⟧ as the blueprint, districts of Vietnam began drafting merger plans.',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2025-10-02',
        example: [
          "The Government's Resolution 282 is an action program to implement ⟦Resolution 72⟧, the minister said.",
          'nghi-quyet 72 → inferred 72-NQ/TW/13',
        ],
      },
      {
        on: '2023-05-02',
        example: [
          'The Central Inspection Commission must revise ⟦Guiding Document No. 05, dated November 22, 2022⟧.',
          'huong-dan 5 date=2022-11-22 → exact 05-HD/UBKTTW/13',
        ],
      },
      [
        '⟦Resolution 10⟧ is what people call the Vietnamese reform of 1988 that freed the farm economy.',
        'nghi-quyet 10 → inferred 10-NQ/TW/6',
      ],
      {
        on: '2025-12-10',
        example: [
          'Over tea they studied the Resolution of the First Congress of the Party Committee of the Government.',
        ],
      },
      [
        '⟦Resolution 57⟧: the pillar that holds up the dream of a fishing hamlet',
        'nghi-quyet 57 → inferred 57-NQ/TW/13',
      ],
      [
        'The Deputy PM said ⟦Resolution 36⟧ on the Strategy for Sustainable Development of the Marine Economy remains valid.',
        'nghi-quyet 36 → inferred 36-NQ/TW/12',
      ],
      [
        '⟦CENTRAL RESOLUTION 6 (TERM XII)⟧ WAS READ OVER TEA',
        'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
      ],
      {
        on: '2026-03-01',
        example: [
          'Farmers still praise ⟦Resolution 10 of 1988⟧ over tea in Vietnam.',
          'nghi-quyet 10 date=1988 → inferred 10-NQ/TW/6',
        ],
      },
      {
        on: '2026-03-01',
        example: [
          'Teachers read ⟦Resolution 29-NQ/TW from 2013⟧ again.',
          'nghi-quyet 29 NQ TW date=2013 → exact 29-NQ/TW/11',
        ],
      },
      {
        on: '2026-03-01',
        example: [
          "Shopkeepers read the ⟦Party's 2017 Resolution No. 10⟧ on the private sector.",
          'nghi-quyet 10 → inferred 10-NQ/TW/12',
        ],
      },
      {
        on: '2018-05-09',
        example: [
          'Editors read the ⟦resolutions of the sixth congress of the Party Central Committee - Term 12⟧ over tea.',
          'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        ],
      },
      {
        on: '2018-05-09',
        example: [
          'Editors read the ⟦resolution of the 12th congress of the Party⟧ over tea.',
          'nghi-quyet congress term=12 → exact nghi-quyet/12',
        ],
      },
      {
        on: '2018-05-09',
        example: [
          'Editors read the ⟦resolution of the 12th National Congress of the Communist Party of Vietnam⟧ over tea.',
          'nghi-quyet congress term=12 → exact nghi-quyet/12',
        ],
      },
      {
        on: '2018-05-09',
        example: [
          'Editors read the ⟦Resolution of the sixth congress of the 12th Party Central Committee⟧ over tea.',
          'nghi-quyet plenum 6 term=12 → set 18-NQ/TW/12, 19-NQ/TW/12, 21-NQ/TW/12, 20-NQ/TW/12',
        ],
      },
      {
        on: '2024-04-02',
        example: [
          '⟦Resolution No.28-NQ/TW⟧: a turning point for insurance reform in Viet Nam',
          'nghi-quyet 28 NQ TW → inferred 28-NQ/TW/12',
        ],
      },
      [
        'Hoa Son commune is a model of ⟦Directive No.5⟧ on studying and following President Ho Chi Minh.',
        'chi-thi 5 → inferred 05-CT/TW/12',
      ],
      [
        'Under ⟦Directive No. 35-CT / TW⟧ the district set up sub-committees for the 2020-2025 congress.',
        'chi-thi 35 CT TW → inferred 35-CT/TW/12',
      ],
      [
        'A review of ⟦Resolution 12-NQ/TW⟧ will show how state firms use public capital.',
        'nghi-quyet 12 NQ TW → inferred 12-NQ/TW/12',
      ],
      [
        'The ministry takes stock of the ⟦5th Central Resolution of the 12th tenure⟧ on State-owned enterprises.',
        'nghi-quyet plenum 5 term=12 → exact 12-NQ/TW/12',
      ],
      [
        '⟦Conclusion 81-KL/TW⟧ goes on with the ⟦7th Central Committee Resolution (term XI)⟧ on climate change.',
        'ket-luan 81 KL TW → inferred 81-KL/TW/13',
        'nghi-quyet plenum 7 term=11 → exact 24-NQ/TW/11',
      ],
      [
        'The province held a class on the ⟦7th Central Resolution term XI⟧ on the environment.',
        'nghi-quyet plenum 7 term=11 → exact 24-NQ/TW/11',
      ],
      {
        on: '2022-10-07',
        example: [
          'The commission cited ⟦Regulaton No. 22-QD/TW of July 28, 2021⟧ on inspection and Party discipline.',
          'quy-dinh 22 QĐ TW date=2021-07-28 → exact 22-QĐ/TW/13',
        ],
      },
      {
        on: '2018-03-20',
        example: [
          'The former managers faced Party punishment under ⟦Rule 102-QD/TW⟧ as well as a trial.',
          'quy-dinh 102 QĐ TW → inferred 102-QĐ/TW/12',
        ],
      },
      {
        on: '2026-04-20',
        example: [
          'Corruption is fought under ⟦Resolution 04-NQ/TW⟧, which the 14th Party Central Committee passed at its second plenum.',
          'nghi-quyet 4 NQ TW term=14 → exact 04-NQ/TW/14',
        ],
      },
      {
        on: '2020-01-17',
        example: [
          'The museum in Ben Tre shows a copy of ⟦Resolution 15⟧, the 1959 Central Committee text that preceded the uprising.',
          'nghi-quyet 15 → inferred nghi-quyet plenum 15/2',
        ],
      },
      [
        'The session asked members to realise the ⟦Resolutionadopted by the 13th National Party Congress⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      [
        'The meeting made known ⟦instruction no.47 of the party central secretariat⟧ on fire control.',
        'chi-thi 47 issuer=ban-bi-thu → inferred 47-CT/TW/11',
      ],
      {
        on: '2025-09-20',
        example: [
          'Schools in Lai Chau recall that ⟦Resolution 29 of 2013⟧ promised to renew education and training.',
          'nghi-quyet 29 date=2013 → inferred 29-NQ/TW/11',
        ],
      },
      [
        'Quang Tri, which borders Laos, has been implementing the ⟦Resolution of the 13th National Party Congress⟧.',
        'nghi-quyet congress term=13 → exact nghi-quyet/13',
      ],
      {
        on: '2023-05-05',
        example: [
          'The province applies ⟦Resolution No. 19-NQ/TW⟧, which the 13th Party Central Committee reviewed after it was issued in 2017.',
          'nghi-quyet 19 NQ TW → exact 19-NQ/TW/12',
        ],
      },
      ['Vietnamese exporters got tax breaks under Resolution 13 of 2012, firms in Hanoi said.'],
      [
        'The ministry was told to carry out ⟦Resolution No. 24-NQ/TW of the Party Central Committee (the 9th Congress)⟧ on ethnic affairs.',
        'nghi-quyet 24 NQ TW term=9 issuer=ban-chap-hanh-trung-uong → exact 24-NQ/TW/9',
      ],
      [
        '⟦Directive 40 of the Central Secretariat⟧ lets policy loans reach the poor.',
        'chi-thi 40 issuer=ban-bi-thu → inferred 40-CT/TW/11',
      ],
      [
        "The ⟦Central Party Secretariat's Directive 40⟧ lets policy loans reach the poor.",
        'chi-thi 40 issuer=ban-bi-thu → inferred 40-CT/TW/11',
      ],
      {
        on: '2025-11-09',
        example: [
          "Thirteen schools were begun at once to carry out the ⟦Politburo's conclusion announcement No. 81⟧ on border communes.",
          'thong-bao 81 issuer=bo-chinh-tri → inferred 81-TB/TW/13',
        ],
      },
      [
        'The school follows the ⟦Notice of Conclusion No. 81-TB/TW dated July 18, 2025 of the Politburo⟧ on schools for border communes.',
        'thong-bao 81 TB TW date=2025-07-18 issuer=bo-chinh-tri → exact 81-TB/TW/13',
      ],
      {
        on: '2025-06-30',
        example: [
          'New secretaries were named under ⟦Instruction No 31-HD/BTCTW, issued by the Party Central Committee’s Organisation Commission on April 23⟧.',
          'chi-thi 31 HD BTCTW date=--04-23 issuer=ban-to-chuc-trung-uong → exact 31-HD/BTCTW/13',
        ],
      },
      {
        on: '2021-03-10',
        example: [
          "The Women's Union welcomed the 13th National Party Congress. Its members study the ⟦Resolution of the 13th National Party Congress⟧.",
          'nghi-quyet congress term=13 → exact nghi-quyet/13',
        ],
      },
      {
        on: '2025-05-22',
        example: [
          'The conference took up ⟦Resolution No. 66-NQ/TW, dated April 30, 2025⟧, on renovating law making and enforcement and ⟦Resolution No. 68-NQ/TW, dated May 4, 2025⟧, on private economic development.',
          'nghi-quyet 66 NQ TW date=2025-04-30 → exact 66-NQ/TW/13',
          'nghi-quyet 68 NQ TW date=2025-05-04 → exact 68-NQ/TW/13',
        ],
      },
      [
        'Policemen should set an example in ⟦Resolution 4 of the Party’s 11th Central Committee⟧ on Party building.',
        'nghi-quyet 4 term=11 issuer=ban-chap-hanh-trung-uong → inferred 12-NQ/TW/11',
      ],
      [
        'Besides ⟦Resolution 68 of the Central Committee⟧, the ministry spoke of private firms.',
        'nghi-quyet 68 issuer=ban-chap-hanh-trung-uong → inferred 68-NQ/TW/13',
      ],
      [
        'Getting ready to review ⟦Resolution 5 of the Central Committee⟧ on collective economy',
        'nghi-quyet 5 issuer=ban-chap-hanh-trung-uong → inferred 20-NQ/TW/13',
      ],
      [
        'Lawyers note that ⟦Resolution 68⟧ on the private sector is not strictly law yet and needs further work.',
        'nghi-quyet 68 → inferred 68-NQ/TW/13',
      ],
      {
        on: '2017-03-02',
        example: [
          "The ⟦Party's fourth plenum resolution⟧ on Party building is being carried out in Hanoi, the city Party chief said.",
          'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
        ],
      },
      {
        on: '2017-08-21',
        example: [
          'The ⟦5th plenum resolution of the Party Central Committee⟧ on the private economy opens the way for business',
          'nghi-quyet plenum 5 → inferred 10-NQ/TW/12',
        ],
      },
      {
        on: '2012-05-05',
        example: [
          "The ⟦Party Central Committee's Resolution 4⟧ on Party building has been welcomed by the people.",
          'nghi-quyet 4 issuer=ban-chap-hanh-trung-uong → inferred 12-NQ/TW/11',
        ],
      },
      {
        on: '2025-05-08',
        example: [
          '⟦Resolution No. 68-NQ/TW dated May 4⟧ is welcome by Vietnamese firms.',
          'nghi-quyet 68 NQ TW date=--05-04 → exact 68-NQ/TW/13',
        ],
      },
      [
        'In ⟦Conclusion No. 174⟧, the Politburo asks provinces to finish the work.',
        'ket-luan 174 → unknown',
      ],
      [
        'The conference introduced ⟦Directive 46-CT/TW of the Politburo⟧ on “Strengthening the leadership over the maintenance of social order and security”.',
        'chi-thi 46 CT TW issuer=bo-chinh-tri → inferred 46-CT/TW/11',
      ],
    ],
  },
  {
    rule: 'conflicts between page and catalogue',
    examples: [
      [
        '⟦Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa XII⟧.',
        'nghi-quyet 20 NQ TW term=12 date=2022-06-16 issuer=ban-chap-hanh-trung-uong plenum=5 → conflict 20-NQ/TW/13',
      ],
      [
        '⟦Kết luận số 01-KL/TW, ngày 15/8/2021 của Bộ Chính trị⟧.',
        'ket-luan 1 KL TW date=2021-08-15 issuer=bo-chinh-tri → conflict 01-KL/TW/13',
      ],
      [
        '⟦Chỉ thị số 05-CT/TW ngày 15/5/2016 của Ban Bí thư⟧.',
        'chi-thi 5 CT TW date=2016-05-15 issuer=ban-bi-thu → conflict 05-CT/TW/12',
      ],
      [
        '⟦Nghị quyết số 35-NQ/TW ngày 12/10/2018 của Bộ Chính trị khóa XII⟧.',
        'nghi-quyet 35 NQ TW term=12 date=2018-10-12 issuer=bo-chinh-tri → conflict 35-NQ/TW/12',
      ],
      [
        '⟦Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XI⟧.',
        'chi-thi 5 CT TW term=11 date=2016-05-15 issuer=bo-chinh-tri → conflict 05-CT/TW/12',
      ],
      [
        '⟦Nghị quyết số 28-NQ/TW của Bộ Chính trị (khóa 9)⟧ về tiếp tục xây dựng các tỉnh, thành phố trực thuộc Trung ương thành khu vực phòng thủ vững chắc',
        'nghi-quyet 28 NQ TW term=9 issuer=bo-chinh-tri → conflict 28-NQ/TW/10',
      ],
      [
        'Thành phố kể lại việc thực hiện ⟦Nghị quyết số 32-NQ/TW của Bộ Chính trị khóa 11⟧ về xây dựng và phát triển thành phố Hải Phòng trong thời kỳ công nghiệp hóa, hiện đại hóa đất nước',
        'nghi-quyet 32 NQ TW term=11 issuer=bo-chinh-tri → conflict 32-NQ/TW/9',
      ],
      [
        '⟦Nghị quyết số 32-NQ/TW của Bộ Chính trị khóa 11⟧ về nuôi cá lồng trên hồ thủy điện ở miền núi',
        'nghi-quyet 32 NQ TW term=11 issuer=bo-chinh-tri → inferred 32-NQ/TW/11',
      ],
      [
        'Ông nêu ⟦Chỉ thị 17 của Bộ Chính trị⟧ về an ninh, an toàn thực phẩm, và nhiệm vụ năm 2023.',
        'chi-thi 17 issuer=bo-chinh-tri → conflict 17-CT/TW/13',
      ],
      [
        'Đại biểu nói ⟦Chỉ thị 17 của Bộ Chính trị⟧ lo chuyện an toàn thực phẩm chưa tới xã.',
        'chi-thi 17 issuer=bo-chinh-tri → conflict 17-CT/TW/13',
      ],
      [
        'Các đồng chí học ⟦Chỉ thị số 01-CT/TW khóa XIII⟧ về học tập, quán triệt ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng⟧.',
        'chi-thi 1 CT TW term=13 → conflict 01-CT/TW/12',
        'nghi-quyet congress term=12 → exact nghi-quyet/12',
      ],
      [
        'Nghi Sơn là trung tâm động lực mà ⟦Nghị quyết số 58-NQ/TW ngày 05/8/2021 của Bộ Chính trị⟧ xác định cho Thanh Hóa.',
        'nghi-quyet 58 NQ TW date=2021-08-05 issuer=bo-chinh-tri → conflict 58-NQ/TW/12',
      ],
      {
        on: '2022-07-20',
        example: [
          'Sổ tay của xã chép ⟦Nghị quyết số 20-NQ/TW ngày 16/6/2022⟧ về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên.',
          'nghi-quyet 20 NQ TW date=2022-06-16 → conflict 20-NQ/TW/13',
        ],
      },
      {
        on: '2022-12-20',
        example: [
          'Bản tin trường dẫn ⟦Nghị quyết số 29-NQ/TW của Hội nghị Trung ương 6 khóa XIII⟧ về đổi mới căn bản, toàn diện giáo dục và đào tạo.',
          'nghi-quyet 29 NQ TW term=13 issuer=ban-chap-hanh-trung-uong plenum=6 → conflict 29-NQ/TW/13',
        ],
      },
      {
        on: '2022-06-17',
        example: [
          'Sơ kết ⟦Nghị quyết số 18-NQ/TW ngày 16/6/2022⟧, huyện nói bộ máy đã gọn đi 12 đầu mối.',
          'nghi-quyet 18 NQ TW date=2022-06-16 → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2025-05-22',
        example: [
          'Tờ rơi của hội chợ in ⟦Nghị quyết số 66-NQ/TW ngày 30/4/2025⟧ về phát triển kinh tế tư nhân.',
          'nghi-quyet 66 NQ TW date=2025-04-30 → conflict 66-NQ/TW/13',
        ],
      },
      {
        on: '2022-06-25',
        example: [
          'Sơ kết ⟦Nghị quyết 18-NQ/TW ngày 16/6/2022⟧, huyện nêu việc gọn bộ máy.',
          'nghi-quyet 18 NQ TW date=2022-06-16 → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2023-06-14',
        example: [
          'Chuyên đề học Bác giúp huyện làm tốt hơn ⟦Chỉ thị số 05-CT/TW⟧, ⟦Kết luận số 01-KL/TW của Bộ Chính trị khóa XII⟧.',
          'chi-thi 5 CT TW → inferred 05-CT/TW/12',
          'ket-luan 1 KL TW term=12 issuer=bo-chinh-tri → conflict 01-KL/TW/13',
        ],
      },
      {
        on: '2018-04-20',
        example: [
          'Học ⟦Nghị quyết 20 (ngày 5/11)⟧ về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới.',
          'nghi-quyet 20 date=--11-05 → conflict 20-NQ/TW/12',
        ],
      },
      {
        on: '2025-05-10',
        example: [
          '⟦Nghị quyết 68 ngày 6/5⟧, Chính phủ yêu cầu phát triển kinh tế tư nhân.',
          'nghi-quyet 68 date=--05-06 → conflict 68-NQ/TW/13',
        ],
      },
      [
        'Căn cứ ⟦Quy định 22 của Ủy ban Kiểm tra Trung ương, khóa XIII⟧.',
        'quy-dinh 22 term=13 issuer=uy-ban-kiem-tra-trung-uong → conflict 22-QĐ/TW/13',
      ],
    ],
  },
  {
    rule: 'what the catalogue lacks',
    examples: [
      [
        '⟦Kế hoạch số 03-KH/TW ngày 25-7-2016 của Ban Bí thư⟧ về “đẩy mạnh học tập và làm theo tấm gương đạo đức Hồ Chí Minh”',
        'ke-hoach 3 KH TW date=2016-07-25 issuer=ban-bi-thu → unknown',
      ],
      {
        on: '2019-03-20',
        example: [
          'Các chiến sĩ học nghị quyết của Bộ Chính trị. ⟦Nghị quyết số 34⟧ về một việc mới; ⟦Nghị quyết số 30⟧ về an ninh mạng; ⟦Nghị quyết số 33⟧ về bảo vệ biên giới quốc gia.',
          'nghi-quyet 34 → unknown',
          'nghi-quyet 30 → inferred 30-NQ/TW/12',
          'nghi-quyet 33 → inferred 33-NQ/TW/12',
        ],
      },
      {
        on: '2023-09-16',
        example: [
          'Hội nghị triển khai ⟦Nghị quyết số 39 ngày 18/7 của Bộ Chính trị⟧ về tỉnh Nghệ An.',
          'nghi-quyet 39 date=--07-18 issuer=bo-chinh-tri → unknown',
        ],
      },
      [
        '⟦Nghị quyết Trung ương 6 khóa X⟧ về tiếp tục hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa',
        'nghi-quyet plenum 6 term=10 → ambiguous',
      ],
      ['⟦Nghị quyết Trung ương 6 khóa X⟧', 'nghi-quyet plenum 6 term=10 → inferred 20-NQ/TW/10'],
      ['⟦Nghị quyết Đại hội VII năm 1991⟧.', 'nghi-quyet congress term=7 date=1991 → unknown'],
      [
        '⟦Kết luận số 66-KL/TW ngày 4-3-2010 của Ban Bí thư⟧ đã có. Xã quán triệt ⟦Kết luận 66 của Ban Bí thư⟧.',
        'ket-luan 66 KL TW date=2010-03-04 issuer=ban-bi-thu → unknown',
        'ket-luan 66 issuer=ban-bi-thu → unknown',
      ],
      [
        '⟦Nghị quyết số 999-NQ/TW của Bộ Chính trị⟧.',
        'nghi-quyet 999 NQ TW issuer=bo-chinh-tri → unknown',
      ],
      ['⟦Thông báo số 900-TB/TW ngày 1/1/2023⟧.', 'thong-bao 900 TB TW date=2023-01-01 → unknown'],
      ['⟦Nghị quyết số 57-NQ/TW khóa XII⟧.', 'nghi-quyet 57 NQ TW term=12 → unknown'],
      [
        '⟦Chỉ thị số 05-CT/TW năm 2012 của Bộ Chính trị⟧.',
        'chi-thi 5 CT TW date=2012 issuer=bo-chinh-tri → unknown',
      ],
      [
        'Ngày 18/7/2023, Bộ Chính trị ban hành ⟦Nghị quyết số 39-NQ/TW⟧ về tỉnh Nghệ An.',
        'nghi-quyet 39 NQ TW → unknown',
      ],
      [
        'Ngày 16-12-1950, Trung ương Đảng ra ⟦Chỉ thị số 36-CT/TW⟧ về thanh vận.',
        'chi-thi 36 CT TW → unknown',
      ],
      {
        on: '2024-06-26',
        example: [
          'Tỉnh ủy bàn ⟦Chỉ thị số 36-CT/TW ngày 14/6/2024 của Ban Bí thư⟧; sở lo việc theo ⟦Chỉ thị số 36-CT/TW⟧.',
          'chi-thi 36 CT TW date=2024-06-14 issuer=ban-bi-thu → unknown',
          'chi-thi 36 CT TW → unknown',
        ],
      },
      [
        'Hai bản đều của Bộ Chính trị: ⟦Kết luận số 81 ngày 6.8.2010⟧ và ⟦Kết luận số 88 ngày 8.11.2010⟧.',
        'ket-luan 81 date=2010-08-06 → unknown',
        'ket-luan 88 date=2010-11-08 → unknown',
      ],
      [
        'Ca dao theo ⟦Hướng dẫn 160⟧ là gì? Đề cương kèm ⟦Hướng dẫn 160-HD/BTGTW⟧ có nêu.',
        'huong-dan 160 → unknown',
        'huong-dan 160 HD BTGTW → unknown',
      ],
      {
        on: '2017-12-28',
        example: [
          'Năm nay, ⟦Chỉ thị số 16 của Ban Bí thư (ngày 24/12)⟧ cho bắn pháo hoa.',
          'chi-thi 16 date=--12-24 issuer=ban-bi-thu → unknown',
        ],
      },
      {
        on: '2008-10-15',
        example: [
          'Quận tập huấn ⟦Chỉ thị 62-CT/TW⟧ về người Hoa; ⟦Chỉ thị 62 của Ban Bí thư⟧ ban hành ngày 08/11/1995 có 4 nguyên tắc.',
          'chi-thi 62 CT TW → unknown',
          'chi-thi 62 issuer=ban-bi-thu → unknown',
        ],
      },
      [
        '⟦Nghị quyết số 11-NQ/TW ngày 03/6/2017 của Trung ương⟧ đã có. Chính phủ bàn ⟦Nghị quyết số 11-NQ/TW⟧ về hoàn thiện thể chế kinh tế thị trường.',
        'nghi-quyet 11 NQ TW date=2017-06-03 → unknown',
        'nghi-quyet 11 NQ TW → unknown',
      ],
      [
        'Bộ Chính trị cũng đã ban hành ⟦kết luận số 36⟧ về đẩy mạnh quản lý đất đai.',
        'ket-luan 36 → unknown',
      ],
      [
        'Vụ trưởng công bố ⟦Quyết định 1366 của Ban Bí thư⟧ về nhân sự.',
        'quyet-dinh 1366 issuer=ban-bi-thu → unknown',
      ],
      [
        'Xã học ⟦Nghị quyết số 18-NQ/TW khóa XI⟧ về tinh gọn bộ máy.',
        'nghi-quyet 18 NQ TW term=11 → unknown',
      ],
      [
        'Theo ⟦Thông báo Kết luận số 202-TB/2015 của Bộ Chính trị⟧, việc tuyển chọn được thí điểm.',
        'thong-bao 202 TB date=2015 issuer=bo-chinh-tri → unknown',
      ],
      [
        'Phấn đấu đạt mục tiêu của Bộ Chính trị tại ⟦Kết luận số 54 ngày 7/8/2019⟧.',
        'ket-luan 54 date=2019-08-07 → unknown',
      ],
      ['It follows Plan No. 04 of the Central Steering Committee on the rural areas.'],
      [
        'Thay mặt Bộ Chính trị, Thường trực Ban Bí thư đã ký ban hành ⟦Kết luận số 999⟧ về đất đai.',
        'ket-luan 999 → unknown',
      ],
      [
        'For the Politburo, a member of the Secretariat has signed ⟦Directive No. 908⟧ on party organizations.',
        'chi-thi 908 → unknown',
      ],
      [
        'Bộ Chính trị khóa X đã ra ⟦Kết luận số 51⟧ về việc cưới, việc tang.',
        'ket-luan 51 term=10 → unknown',
      ],
      [
        'Thường trực Ban Bí thư Đinh Thế Huynh vừa ký ban hành ⟦Chỉ thị số 11-CT/TW của Ban Bí thư⟧ về việc tổ chức Tết năm 2017.',
        'chi-thi 11 CT TW issuer=ban-bi-thu → unknown',
      ],
      [
        'Thường trực Ban Bí thư Trần Quốc Vượng vừa thay mặt Bộ Chính trị ký ⟦Quy định số 01⟧ về thẩm quyền của ủy ban kiểm tra.',
        'quy-dinh 1 → unknown',
      ],
      [
        'Thường trực Ban Bí thư Trần Cẩm Tú ký ban hành ⟦kết luận 213⟧ tiếp tục thực hiện ⟦chỉ thị 42/2020 của Ban Bí thư⟧.',
        'ket-luan 213 → unknown',
        'chi-thi 42 date=2020 issuer=ban-bi-thu → exact 42-CT/TW/12',
      ],
      [
        'Nhắc ⟦Nghị quyết 8A của Trung ương khóa VI⟧ về tình hình các nước xã hội chủ nghĩa.',
        'nghi-quyet 8A term=6 → unknown',
      ],
      [
        'Chuẩn y theo ⟦Quyết định số 161-NQNS/TW, ngày 26-5-1977 của Ban Bí thư⟧.',
        'quyet-dinh 161 NQNS TW date=1977-05-26 issuer=ban-bi-thu → unknown',
      ],
      {
        on: '2022-12-06',
        example: [
          'Hội Cựu chiến binh đánh giá 10 năm thực hiện ⟦Kết luận số 66-KL/TW của Ban Bí thư⟧.',
          'ket-luan 66 KL TW issuer=ban-bi-thu → ambiguous',
        ],
      },
      [
        'Hội nghị Trung ương 9 khóa III (12/1963) ra ⟦Nghị quyết 9⟧ về cách mạng miền Nam.',
        'nghi-quyet 9 term=3 → unknown',
      ],
      {
        on: '2025-09-05',
        example: [
          'Tại ⟦quy định 350 mới của Ban Bí thư⟧ có tiêu chuẩn người đi học.',
          'quy-dinh 350 issuer=ban-bi-thu → unknown',
        ],
      },
      {
        on: '2026-09-02',
        example: [
          'Bí thư Thành ủy nêu năm từ khóa để thực hiện ⟦Nghị quyết 09 của Bộ Chính trị⟧.',
          'nghi-quyet 9 issuer=bo-chinh-tri → ambiguous',
        ],
      },
      {
        on: '2026-09-02',
        example: [
          '⟦Nghị quyết 09 của Bộ Chính trị⟧ về xây dựng đội ngũ doanh nhân Việt Nam vẫn được nhắc đến.',
          'nghi-quyet 9 issuer=bo-chinh-tri → inferred 09-NQ/TW/11',
        ],
      },
      {
        on: '2023-06-10',
        example: [
          'Buổi sáng, hội nghị quán triệt ⟦Kết luận số 46-KL/TW⟧.',
          'ket-luan 46 KL TW → ambiguous',
        ],
      },
      {
        on: '2025-12-23',
        example: [
          'Bí thư chủ trì phổ biến ⟦Nghị quyết Hội nghị Trung ương 15⟧.',
          'nghi-quyet plenum 15 → ambiguous',
        ],
      },
      {
        on: '2026-11-20',
        example: ['Cán bộ học tập ⟦Nghị quyết Trung ương 4⟧.', 'nghi-quyet plenum 4 → ambiguous'],
      },
      {
        on: '2026-11-20',
        example: [
          'Cán bộ học tập ⟦Nghị quyết Trung ương 4⟧ về xây dựng Đảng, ngăn chặn suy thoái.',
          'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
        ],
      },
      {
        on: '2019-03-01',
        example: [
          '⟦Nghị quyết Trung ương 15⟧ mở đường cho Đồng khởi.',
          'nghi-quyet plenum 15 → inferred nghi-quyet plenum 15/2',
        ],
      },
      {
        on: '2025-12-23',
        example: [
          'Trung ương bàn ⟦Nghị quyết Hội nghị Trung ương 15⟧, thống nhất nhân sự.',
          'nghi-quyet plenum 15 → ambiguous',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Kết luận mới nhất của Bộ Chính trị, ⟦Kết luận 174⟧, được ấp Rạch Gốc nghe trọn buổi.',
          'ket-luan 174 → unknown',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Xã rà lại các kết luận của Bộ Chính trị: ⟦Kết luận 174⟧, ⟦Kết luận 206⟧.',
          'ket-luan 174 → unknown',
          'ket-luan 206 → unknown',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Huyện đoàn làm theo chủ trương của Bộ Chính trị theo ⟦Kết luận 174⟧.',
          'ket-luan 174 → unknown',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Việc lập trường được Ban Bí thư thông qua tại ⟦Kết luận 174⟧.',
          'ket-luan 174 → unknown',
        ],
      },
      {
        on: '2025-12-16',
        example: [
          'Tổ dân phố nghe ⟦Kết luận số 174⟧ về tiền lương của Bộ Chính trị.',
          'ket-luan 174 → unknown',
        ],
      },
      [
        'Từ khi có ⟦Chỉ thị 16 của Ban Bí thư⟧, nhiều huyện lập tổ vận động về tận bản.',
        'chi-thi 16 issuer=ban-bi-thu → ambiguous',
      ],
      [
        'Hạn mức này từng được nhắc ở ⟦Kết luận số 58 của Ban Bí thư⟧, theo báo cáo công tác năm 2016 của huyện.',
        'ket-luan 58 issuer=ban-bi-thu → ambiguous',
      ],
      [
        'Gần 20 năm ⟦Nghị quyết số 21-NQ/TW⟧, Long An vươn lên dẫn đầu vùng.',
        'nghi-quyet 21 NQ TW → unknown',
      ],
      {
        on: '2025-05-02',
        example: [
          'Ngành giáo dục huyện nhìn lại 10 năm thực hiện ⟦Nghị quyết số 29-NQ/TW⟧ ở các trường.',
          'nghi-quyet 29 NQ TW → inferred 29-NQ/TW/11',
        ],
      },
      [
        'Huyện mới sơ kết 5 năm ⟦Nghị quyết Trung ương 6 khóa X⟧ về thể chế kinh tế (⟦Nghị quyết số 21-NQ/TW⟧).',
        'nghi-quyet plenum 6 term=10 → ambiguous',
        'nghi-quyet 21 NQ TW → unknown',
      ],
      [
        'Đảng ủy xã bàn về ⟦Kết luận 81-KL/TW⟧ tiếp tục ⟦Nghị quyết Trung ương 7 khóa XI⟧ về biến đổi khí hậu (⟦Kết luận 81-KL/TW⟧).',
        'ket-luan 81 KL TW → inferred 81-KL/TW/13',
        'nghi-quyet plenum 7 term=11 → exact 24-NQ/TW/11',
        'ket-luan 81 KL TW → inferred 81-KL/TW/13',
      ],
      {
        on: '2021-08-24',
        example: [
          'Reporters asked the minister about the Politburo’s recent release of ⟦Conclusion No.120-KL/TW⟧ on Overseas Vietnamese affairs.',
          'ket-luan 120 KL TW → unknown',
        ],
      },
      [
        'Ông Trần Quốc Vượng, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, vừa ký ⟦Quy định số 01-QĐ/TW⟧ về thẩm quyền của Uỷ ban Kiểm tra.',
        'quy-dinh 1 QĐ TW → unknown',
      ],
      [
        'Hai văn kiện của mặt trận là ⟦Nghị quyết 07, ngày 17/11/1993 của Bộ Chính trị khóa VII⟧ về "Đại đoàn kết dân tộc và tăng cường Mặt trận dân tộc thống nhất" và ⟦Nghị quyết số 23, ngày 12/3/2003 của Ban Chấp hành Trung ương (khóa IX)⟧.',
        'nghi-quyet 7 term=7 date=1993-11-17 issuer=bo-chinh-tri → unknown',
        'nghi-quyet 23 term=9 date=2003-03-12 issuer=ban-chap-hanh-trung-uong → exact 23-NQ/TW/9',
      ],
      [
        'Chiến lược dầu khí có từ ⟦Kết luận số 41 ngày 19/1/2006 của Bộ Chính trị⟧ về dầu khí đến năm 2015. Luật sư nói ⟦Kết luận số 41 của Bộ Chính trị khóa 10⟧ không chỉ định ai làm nhà thầu.',
        'ket-luan 41 date=2006-01-19 issuer=bo-chinh-tri → unknown',
        'ket-luan 41 term=10 issuer=bo-chinh-tri → unknown',
      ],
      [
        '⟦Nghị quyết 09-NQ/TW của Bộ Chính trị⟧ về xây dựng, phát triển tỉnh Khánh Hòa đặt đích cho du lịch.',
        'nghi-quyet 9 NQ TW issuer=bo-chinh-tri → unknown',
      ],
      [
        '⟦Nghị quyết 39 Bộ Chính trị⟧ về xây dựng và phát triển Nghệ An nói tới thành phố Vinh.',
        'nghi-quyet 39 issuer=bo-chinh-tri → unknown',
      ],
      [
        'For 2020-2025 the group goes on with ⟦Politburo Resolution No 41⟧ on the oil and gas industry until 2025.',
        'nghi-quyet 41 issuer=bo-chinh-tri → ambiguous',
      ],
      [
        '⟦Nghị quyết 23-NQ/TW⟧ về phát triển Lâm Đồng và các tỉnh Tây Nguyên',
        'nghi-quyet 23 NQ TW → inferred 23-NQ/TW/13',
      ],
      [
        'Thành ủy khắc phục sai phạm theo ⟦Thông báo 292 của Ủy ban Kiểm tra Trung ương⟧.',
        'thong-bao 292 issuer=uy-ban-kiem-tra-trung-uong → unknown',
      ],
      [
        'Tổng Bí thư đề nghị quân đội triển khai đồng bộ ⟦Nghị quyết số 05 của Bộ Chính trị⟧, xây dựng lực lượng tinh, gọn, mạnh.',
        'nghi-quyet 5 issuer=bo-chinh-tri → ambiguous',
      ],
      [
        'PV: What is the significance of ⟦Resolution No. 39⟧ on building and developing Nghe An to 2030, with a vision to 2045?',
        'nghi-quyet 39 → unknown',
      ],
      [
        'Người dân mong ⟦Nghị quyết 39⟧ về xây dựng và phát triển tỉnh Nghệ An đến năm 2030, tầm nhìn đến năm 2045 sớm thành hiện thực.',
        'nghi-quyet 39 → unknown',
      ],
      [
        'Bộ Chính trị ban hành ⟦Nghị quyết 09-NQ/TW⟧ phát triển Khánh Hòa.',
        'nghi-quyet 9 NQ TW → unknown',
      ],
    ],
  },
  {
    rule: 'a number used in several terms, without a cue',
    examples: [
      {
        on: '2022-05-05',
        example: [
          'Quân đội thực hiện ⟦Nghị quyết số 05 của Bộ Chính trị⟧ về tổ chức lực lượng.',
          'nghi-quyet 5 issuer=bo-chinh-tri → ambiguous',
        ],
      },
      {
        on: '2025-05-05',
        example: [
          '⟦Chỉ thị 42-CT/TW của Ban Bí thư⟧ ban hành năm 2004.',
          'chi-thi 42 CT TW issuer=ban-bi-thu → exact 42-CT/TW/9',
        ],
      },
      {
        on: '2018-03-01',
        example: [
          '⟦Nghị quyết số 18-NQ/TW⟧ được nhắc lại.',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2023-03-01',
        example: [
          '⟦Nghị quyết số 18-NQ/TW⟧ được nhắc lại.',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/13',
        ],
      },
      {
        on: '2009-03-01',
        example: [
          '⟦Nghị quyết số 26-NQ/TW⟧ được nhắc lại.',
          'nghi-quyet 26 NQ TW → inferred 26-NQ/TW/10',
        ],
      },
      [
        '⟦Nghị quyết số 29-NQ/TW⟧ về giáo dục được nhắc lại.',
        'nghi-quyet 29 NQ TW → inferred 29-NQ/TW/11',
      ],
      [
        '⟦Nghị quyết số 29-NQ/TW⟧ về công nghiệp hóa được nhắc lại.',
        'nghi-quyet 29 NQ TW → inferred 29-NQ/TW/13',
      ],
      [
        '⟦Chỉ thị số 35-CT/TW⟧ về đại hội các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
        'chi-thi 35 CT TW → inferred 35-CT/TW/12',
      ],
      [
        '⟦Chỉ thị số 35-CT/TW⟧ về đại hội các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.',
        'chi-thi 35 CT TW → inferred 35-CT/TW/13',
      ],
      [
        '⟦Nghị quyết số 28-NQ/TW⟧ về chính sách bảo hiểm xã hội được nhắc lại.',
        'nghi-quyet 28 NQ TW → inferred 28-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 27-NQ/TW⟧ về tiền lương được nhắc lại.',
        'nghi-quyet 27 NQ TW → inferred 27-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết số 26-NQ/TW⟧ về nông nghiệp, nông dân, nông thôn được nhắc lại.',
        'nghi-quyet 26 NQ TW → exact 26-NQ/TW/10',
      ],
      [
        '⟦Nghị quyết số 23-NQ/TW⟧ về văn học, nghệ thuật được nhắc lại.',
        'nghi-quyet 23 NQ TW → inferred 23-NQ/TW/10',
      ],
      [
        '⟦Quy định số 41-QĐ/TW⟧ về miễn nhiệm, từ chức đối với cán bộ.',
        'quy-dinh 41 QĐ TW → exact 41-QĐ/TW/13',
      ],
      {
        on: '2026-02-21',
        example: [
          'Thường trực Ban Bí thư vừa ký ban hành ⟦Chỉ thị số 03-CT/TW⟧ về vật liệu xây dựng.',
          'chi-thi 3 CT TW → unknown',
        ],
      },
      [
        '⟦Kết luận số 27 của Bộ Chính trị⟧ về phát triển đường sắt đến năm 2020, tầm nhìn 2050.',
        'ket-luan 27 issuer=bo-chinh-tri → ambiguous',
      ],
      [
        'Giáo viên mong ⟦Nghị quyết 29 của Trung ương⟧ sớm thành hiện thực.',
        'nghi-quyet 29 → inferred 29-NQ/TW/11',
      ],
      [
        'Bộ Nội vụ thực hiện ⟦Nghị quyết 39 của Bộ Chính trị⟧ để tinh giản tổ chức bộ máy.',
        'nghi-quyet 39 issuer=bo-chinh-tri → inferred 39-NQ/TW/11',
      ],
      [
        'Trường viện dẫn ⟦Nghị quyết 19 của Trung ương⟧ về hội đồng trường.',
        'nghi-quyet 19 → inferred 19-NQ/TW/12',
      ],
      [
        'Công đoàn nhắc ⟦Nghị quyết 27-NQ/TW⟧ khi bàn mức lương tối thiểu.',
        'nghi-quyet 27 NQ TW → inferred 27-NQ/TW/12',
      ],
      [
        'Sáng 23/2/2018 Ban Bí thư nghe báo cáo thực hiện ⟦Chỉ thị 16 của Ban Bí thư⟧.',
        'chi-thi 16 issuer=ban-bi-thu → ambiguous',
      ],
      [
        'Hội thi cụ thể hóa ⟦Chỉ thị số 23-CT/TW của Ban Bí thư⟧ và tiếp tục đổi mới, nâng cao chất lượng, hiệu quả học tập, nghiên cứu, vận dụng và phát triển chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh.',
        'chi-thi 23 CT TW issuer=ban-bi-thu → inferred 23-CT/TW/12',
      ],
      [
        'Đảng bộ chọn cấp ủy nhiệm kỳ 2020-2025 đúng tinh thần ⟦Chỉ thị 35 của Bộ Chính trị⟧.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Ban Tổ chức giới thiệu ⟦Chỉ thị số 35 của Bộ Chính trị⟧ về tổ chức đại hội đảng bộ các cấp tiến tới Đại hội lần thứ 13 của Đảng.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Luật làm đúng ⟦nghị quyết 19 của Trung ương⟧ về việc thu gọn đầu mối quản lý, tinh giản biên chế, để các trường tự chủ.',
        'nghi-quyet 19 → inferred 19-NQ/TW/12',
      ],
      [
        'Ban chấp hành khóa mới có nhiều cán bộ trẻ hơn ⟦Chỉ thị 36-CT/TW của Bộ Chính trị⟧ yêu cầu.',
        'chi-thi 36 CT TW issuer=bo-chinh-tri → inferred 36-CT/TW/11',
      ],
      {
        on: '2026-03-02',
        example: [
          'Huyện học ⟦Kết luận số 61 của Ban Bí thư⟧.',
          'ket-luan 61 issuer=ban-bi-thu → inferred 61-KL/TW/13',
        ],
      },
      [
        'Năm 2019, cấp ủy theo ⟦Chỉ thị 35 của Bộ Chính trị⟧ chuẩn bị đại hội.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Thủ tướng Nguyễn Xuân Phúc hỏi về ⟦Chỉ thị 35 của Bộ Chính trị⟧.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        "Prime Minister Nguyen Xuan Phuc spoke of the ⟦Politburo's Directive 35⟧.",
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Từ ngày 14/6/2020 xã theo ⟦Chỉ thị 35 của Bộ Chính trị⟧.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Trung ương khóa XIII bàn việc tổng kết ⟦Nghị quyết 18⟧ và phương án tinh gọn tổ chức bộ máy.',
        'nghi-quyet 18 → inferred 18-NQ/TW/12',
      ],
      [
        'Xây dựng NTM theo ⟦Nghị quyết số 26 của Trung ương⟧ được mười năm.',
        'nghi-quyet 26 → inferred 26-NQ/TW/10',
      ],
      {
        on: '2019-09-01',
        example: [
          '⟦Chỉ thị 35⟧ về đại hội đảng bộ các cấp kế thừa ⟦Chỉ thị 36⟧.',
          'chi-thi 35 → inferred 35-CT/TW/12',
          'chi-thi 36 → inferred 36-CT/TW/11',
        ],
      },
      [
        'Đoàn kiểm tra việc thực hiện ⟦Nghị quyết 26⟧ ở tỉnh. ⟦Nghị quyết số 26-NQ/TW⟧ nhằm xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược.',
        'nghi-quyet 26 → inferred 26-NQ/TW/12',
        'nghi-quyet 26 NQ TW → inferred 26-NQ/TW/12',
      ],
      [
        '⟦Nghị quyết Đại hội XIV của Đảng⟧ được thông qua. Tỉnh triển khai ⟦Quy định 144 của Bộ Chính trị⟧.',
        'nghi-quyet congress term=14 → exact nghi-quyet/14',
        'quy-dinh 144 issuer=bo-chinh-tri → inferred 144-QĐ/TW/13',
      ],
      [
        '⟦Nghị quyết Đại hội VI của Đảng⟧ mở đường đổi mới. Tỉnh triển khai ⟦Nghị quyết 26 của Trung ương⟧.',
        'nghi-quyet congress term=6 → exact nghi-quyet/6',
        'nghi-quyet 26 → inferred 26-NQ/TW/10',
      ],
      [
        'Tổng Bí thư Tô Lâm hỏi về ⟦Chỉ thị 35 của Bộ Chính trị⟧. Dân số năm 2022 đã giảm.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/13',
      ],
      [
        'Tỉnh làm theo ⟦Kết luận 81 của Bộ Chính trị⟧.',
        'ket-luan 81 issuer=bo-chinh-tri → inferred 81-KL/TW/13',
      ],
      [
        'Tỉnh quán triệt ⟦Chỉ thị số 35 của Bộ Chính trị⟧, công bố người tham gia cấp ủy tỉnh nhiệm kỳ 2015-2020.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      [
        'Thường trực Ban Bí thư Trần Quốc Vượng nhắc ⟦Chỉ thị 35 của Bộ Chính trị⟧ về đại hội các cấp.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      {
        on: '2026-08-25',
        example: [
          '⟦Nghị quyết 18-NQ/TW năm 2017⟧ đã mở đường, còn ⟦Nghị quyết 18-NQ/TW⟧ vừa ban hành bàn việc khác.',
          'nghi-quyet 18 NQ TW date=2017 → exact 18-NQ/TW/12',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/14',
        ],
      },
      [
        '⟦Chỉ thị 35 của Bộ Chính trị⟧ nêu mốc thời gian tổ chức đại hội đảng bộ; nhiều nơi lùi lịch vì dịch COVID-19.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/12',
      ],
      {
        on: '2021-06-02',
        example: [
          'Bộ Chính trị kết luận về việc tiếp tục thực hiện ⟦Chỉ thị số 05-CT/TW⟧.',
          'chi-thi 5 CT TW → inferred 05-CT/TW/12',
        ],
      },
      {
        on: '2021-06-25',
        example: [
          'Đoàn viên học ⟦Chỉ thị 05 của Bộ Chính trị⟧ gắn với ⟦Nghị quyết Trung ương 4⟧, về nguồn và dưới cờ.',
          'chi-thi 5 issuer=bo-chinh-tri → inferred 05-CT/TW/12',
          'nghi-quyet plenum 4 → inferred 04-NQ/TW/12',
        ],
      },
      {
        on: '2024-12-22',
        example: [
          'Lai Châu góp ý văn bản tổng kết thực hiện ⟦Nghị quyết số 18-NQ/TW⟧.',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2025-10-01',
        example: [
          'Bộ lập đề án 10 năm thực hiện ⟦Nghị quyết số 71-NQ/TW⟧ về giáo dục.',
          'nghi-quyet 71 NQ TW → inferred 71-NQ/TW/13',
        ],
      },
      [
        'Ông An (sinh năm 1958) bị khai trừ theo ⟦Quy định số 69-QĐ/TW của Bộ Chính trị⟧.',
        'quy-dinh 69 QĐ TW issuer=bo-chinh-tri → inferred 69-QĐ/TW/13',
      ],
      {
        on: '2025-03-12',
        example: [
          'Thực hiện ⟦Chỉ thị số 40-CT/TW⟧, ⟦Kết luận số 06-KL/TW⟧ và ⟦Chỉ thị số 39-CT/TW của Ban Bí thư⟧, NHCSXH giải ngân 20 tỷ đồng cho hộ nghèo.',
          'chi-thi 40 CT TW → inferred 40-CT/TW/11',
          'ket-luan 6 KL TW → inferred 06-KL/TW/13',
          'chi-thi 39 CT TW issuer=ban-bi-thu → inferred 39-CT/TW/13',
        ],
      },
      {
        on: '2024-12-03',
        example: [
          'Ông bảo quy hoạch vùng (⟦Nghị quyết 26⟧ về Bắc Trung Bộ và duyên hải Trung Bộ) chỉ thành khi cán bộ đủ tầm, như ⟦Nghị quyết 26⟧ về đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đã chỉ ra.',
          'nghi-quyet 26 → exact 26-NQ/TW/13',
          'nghi-quyet 26 → exact 26-NQ/TW/12',
        ],
      },
      [
        'Huyện đoàn báo cáo kết quả thực hiện ⟦chỉ thị số 42-CT/TW của Ban Bí thư⟧ trong thanh thiếu nhi toàn huyện.',
        'chi-thi 42 CT TW issuer=ban-bi-thu → inferred 42-CT/TW/11',
      ],
      {
        on: '2024-12-20',
        example: [
          'Thực hiện ⟦Chỉ thị 40-CT/TW của Ban Bí thư⟧, tỉnh tặng quà Tết cho hộ nghèo, người nghèo.',
          'chi-thi 40 CT TW issuer=ban-bi-thu → inferred 40-CT/TW/13',
        ],
      },
      [
        'Nguyên Thủ tướng Nguyễn Tấn Dũng hỏi về ⟦Chỉ thị 45 của Bộ Chính trị⟧.',
        'chi-thi 45 issuer=bo-chinh-tri → ambiguous',
      ],
      [
        'Phó Thủ tướng Nguyễn Xuân Phúc hỏi về ⟦Chỉ thị 45 của Bộ Chính trị⟧.',
        'chi-thi 45 issuer=bo-chinh-tri → ambiguous',
      ],
      [
        'Thủ tướng Nguyễn Xuân Phúc hỏi về ⟦Nghị quyết 20 của Trung ương⟧.',
        'nghi-quyet 20 → inferred 20-NQ/TW/11',
      ],
      [
        'Nguyên Thủ tướng Nguyễn Tấn Dũng hỏi về ⟦Nghị quyết 20 của Trung ương⟧.',
        'nghi-quyet 20 → ambiguous',
      ],
      [
        'Tổng Bí thư Tô Lâm hỏi về ⟦Chỉ thị 35 của Bộ Chính trị⟧.',
        'chi-thi 35 issuer=bo-chinh-tri → inferred 35-CT/TW/13',
      ],
      [
        'Huyện ủy có Kế hoạch số 40-KH/HU ngày 12/3/2009 thực hiện ⟦Nghị quyết số 23-NQ/TW của Bộ Chính trị⟧, nay đã sang năm 2024.',
        'nghi-quyet 23 NQ TW issuer=bo-chinh-tri → inferred 23-NQ/TW/10',
      ],
      [
        'Thị ủy có Kế hoạch số 9-KH/TU ngày 2/2/2023 triển khai ⟦Nghị quyết số 23-NQ/TW của Bộ Chính trị⟧.',
        'nghi-quyet 23 NQ TW issuer=bo-chinh-tri → inferred 23-NQ/TW/13',
      ],
      ['Trạm y tế dán ⟦Chỉ thị 05-CT/TW⟧ ở phòng chờ.', 'chi-thi 5 CT TW → inferred 05-CT/TW/12'],
      [
        '⟦Directive 05-CT/TW⟧ hangs on the wall of every commune office in Vietnam.',
        'chi-thi 5 CT TW → inferred 05-CT/TW/12',
      ],
      [
        'Bệnh viện sắp xếp lại các khoa theo ⟦Nghị quyết số 18-NQ/TW⟧.',
        'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
      ],
      {
        on: '2023-02-10',
        example: [
          'Bệnh viện sắp xếp lại các khoa theo ⟦Nghị quyết số 18-NQ/TW⟧.',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/12',
        ],
      },
      {
        on: '2022-07-10',
        example: [
          'Đất bỏ hoang được giao lại theo ⟦Nghị quyết số 18-NQ/TW⟧.',
          'nghi-quyet 18 NQ TW → inferred 18-NQ/TW/13',
        ],
      },
      {
        on: '2025-02-10',
        example: [
          'Phường in ⟦Chỉ thị 35-CT/TW⟧ phát cho các chi bộ.',
          'chi-thi 35 CT TW → inferred 35-CT/TW/13',
        ],
      },
      [
        'Phường in ⟦Chỉ thị 35-CT/TW⟧ phát cho các chi bộ.',
        'chi-thi 35 CT TW → inferred 35-CT/TW/13',
      ],
      [
        'Bí thư dẫn ⟦Nghị quyết 54-NQ/TW của Bộ Chính trị⟧ khi nói về Huế.',
        'nghi-quyet 54 NQ TW issuer=bo-chinh-tri → inferred 54-NQ/TW/12',
      ],
      [
        'Ngày 20/6/2024, tỉnh tổng kết 10 năm thực hiện ⟦Nghị quyết 33-NQ/TW⟧.',
        'nghi-quyet 33 NQ TW → inferred 33-NQ/TW/11',
      ],
      [
        'Tổng kết 10 năm thực hiện ⟦Nghị quyết số 33-NQ/TW⟧',
        'nghi-quyet 33 NQ TW → inferred 33-NQ/TW/11',
      ],
      [
        'Hợp tác xã lập lộ trình theo ⟦Nghị quyết số 57-NQ/TW⟧.',
        'nghi-quyet 57 NQ TW → inferred 57-NQ/TW/13',
      ],
      {
        on: '2021-09-29',
        example: [
          'Thị đoàn khen 6 nhóm làm tốt ⟦Chỉ thị 05-CT/TW của Bộ Chính trị⟧',
          'chi-thi 5 CT TW issuer=bo-chinh-tri → inferred 05-CT/TW/12',
        ],
      },
      [
        'Trung đoàn 5: mười năm thực hiện ⟦Nghị quyết Trung ương 8 (khóa XI)⟧',
        'nghi-quyet plenum 8 term=11 → inferred 28-NQ/TW/11',
      ],
      [
        'Bộ Y tế sắp xếp giảm 20% đầu mối trực thuộc theo ⟦Nghị quyết số 19-NQ/TW⟧.',
        'nghi-quyet 19 NQ TW → inferred 19-NQ/TW/12',
      ],
      [
        'Tổng kết ⟦Nghị quyết TW 3⟧ và công tác cán bộ của tỉnh.',
        'nghi-quyet plenum 3 → inferred 03-NQ/HNTW/8',
      ],
      [
        'Hoàn thiện pháp luật cán bộ, công chức đáp ứng yêu cầu chiến lược cán bộ theo ⟦Nghị quyết số 26-NQ/TW⟧.',
        'nghi-quyet 26 NQ TW → inferred 26-NQ/TW/12',
      ],
      [
        'Văn nghệ sĩ tỉnh nhìn lại ⟦Nghị quyết số 23-NQ/TW⟧ sau nhiều năm.',
        'nghi-quyet 23 NQ TW → inferred 23-NQ/TW/10',
      ],
      [
        'Hội Chữ thập đỏ huyện vận động hiến máu, giúp người nghèo theo ⟦Chỉ thị số 43-CT/TW⟧.',
        'chi-thi 43 CT TW → inferred 43-CT/TW/10',
      ],
      [
        'Hạt kiểm lâm cùng chủ rừng trồng thêm keo lá tràm theo ⟦Kết luận số 61-KL/TW⟧.',
        'ket-luan 61 KL TW → inferred 61-KL/TW/13',
      ],
      [
        'Xã di dời 60 hộ khỏi vùng sạt lở theo ⟦Chỉ thị số 42-CT/TW⟧.',
        'chi-thi 42 CT TW → inferred 42-CT/TW/12',
      ],
      [
        'Nhà máy thủy điện Sơn La được nhắc trong ⟦Kết luận số 26-KL/TW⟧.',
        'ket-luan 26 KL TW → inferred 26-KL/TW/9',
      ],
      [
        'Hộ kinh doanh mạnh dạn lên công ty sau ⟦Nghị quyết số 10-NQ/TW⟧.',
        'nghi-quyet 10 NQ TW → inferred 10-NQ/TW/12',
      ],
      [
        'Đảng viên chi bộ 5 được vay 50 triệu đồng theo ⟦Chỉ thị 40-CT/TW⟧.',
        'chi-thi 40 CT TW → inferred 40-CT/TW/11',
      ],
      [
        'Chuyên gia nhận định ⟦Nghị quyết số 27-NQ/TW⟧ sẽ làm thay đổi thu nhập của công chức.',
        'nghi-quyet 27 NQ TW → inferred 27-NQ/TW/12',
      ],
      [
        'Mới đây nhất là ⟦Nghị quyết số 60-NQ/TW⟧ về sắp xếp đơn vị hành chính cấp tỉnh, cấp xã.',
        'nghi-quyet 60 NQ TW → inferred 60-NQ/TW/13',
      ],
    ],
  },
  {
    rule: 'never: the State',
    examples: [
      {
        on: '2025-11-01',
        example: [
          'Cùng với ⟦Nghị quyết 57-NQ/TW⟧ và ⟦Nghị quyết 68-NQ/TW của Bộ Chính trị⟧, Nghị quyết 198 miễn thuế cho doanh nghiệp.',
          'nghi-quyet 57 NQ TW → inferred 57-NQ/TW/13',
          'nghi-quyet 68 NQ TW issuer=bo-chinh-tri → inferred 68-NQ/TW/13',
        ],
      },
      {
        on: '2025-12-10',
        example: ['Xã làm theo Quyết định 178 và Quyết định 189.'],
      },
      ['Nghị quyết số 01/NQ-CP ngày 08/01/2024 của Chính phủ.'],
      ['Nghị quyết 18/NQ-CP năm 2022.'],
      ['Nghị quyết số 43/2022/QH15 của Quốc hội.'],
      ['Nghị quyết 98/2023/QH15 cho thành phố.'],
      ['Nghị quyết số 653/2019/UBTVQH14 về đơn vị hành chính.'],
      ['Nghị quyết 900/UBTVQH11 của Ủy ban Thường vụ Quốc hội.'],
      ['Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh.'],
      ['Nghị quyết 12/2021/NQ-HĐND của HĐND tỉnh.'],
      ['Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng.'],
      ['Chỉ thị 16 của Thủ tướng Chính phủ.'],
      ['Chỉ thị 15 mà Thủ tướng ban hành.'],
      ['Quyết định số 401/QĐ-TTg ngày 14/3/2016.'],
      ['Quyết định số 216-CP ngày 26-12-1961 của Chính phủ.'],
      ['Nghị định số 42/2022/NĐ-CP của Chính phủ.'],
      ['Quyết định số 155/QĐ-BGDĐT của Bộ Giáo dục và Đào tạo.'],
      ['Thông báo 158/TB-VPCP của Văn phòng Chính phủ.'],
      ['Kế hoạch số 120/KH-UBND của Ủy ban nhân dân tỉnh.'],
      ['Nghị quyết số 03/2020/NQ-HĐTP của Hội đồng Thẩm phán.'],
      ['Quốc hội đã thông qua Nghị quyết 98 về cơ chế đặc thù.'],
      ['Nghị quyết 88 của Quốc hội về chương trình phổ thông.'],
      ['nghi quyet so 30 nq cp'],
      ['quyet dinh 828 qd bhxh nam 2016'],
      ['Decision No. 401/QD-TTg of the Prime Minister'],
      ['Resolution No. 98/2023/QH15 of the National Assembly'],
      ['Resolution 98 of the National Assembly'],
      ['Thông tư số 08/2022/TT-BGDĐT.'],
      ['Luật số 20/2023/QH15 được áp dụng.'],
      ['Quyết định 99 năm 2017 của Bộ trưởng Bộ Y tế.'],
      ['Nghị quyết 17 năm 2017 quy định rõ.'],
      ['Nghị quyết 42 năm 2017 của Quốc hội về xử lý nợ xấu.'],
      ['Nghị quyết 02 về cải thiện môi trường kinh doanh.'],
      ['Chương trình 135, Đề án 06 và Chương trình 30a.'],
      ['HĐND tỉnh họp; Nghị quyết 29 về giáo dục được tán thành.'],
      ['Quốc hội thông qua Nghị quyết 29 về giáo dục.'],
      ['Phường học Chỉ thị 16 của Chính phủ và Nghị quyết 9/TTX của câu lạc bộ.'],
      ['Theo Khoản 10 Điều 38 của Thông tư, chủ đầu tư phải bồi thường.'],
      ['Thành phố được yêu cầu sửa đổi Quyết định 11/2016 ngày 4/4/2016 về luân chuyển cán bộ.'],
      ['Theo yêu cầu của Chính phủ tại Nghị quyết 57, tỉnh lập tổ công tác.'],
      [
        'Nghị quyết 50 ban hành Chương trình hành động của Chính phủ thực hiện ⟦Nghị quyết 52-NQ/TW ngày 27/9/2019⟧.',
        'nghi-quyet 52 NQ TW date=2019-09-27 → exact 52-NQ/TW/12',
      ],
      {
        on: '2023-07-27',
        example: [
          'HĐND thông qua mức quà cho người hoạt động kháng chiến. Nghị quyết 15 có hiệu lực từ ngày 1/8.',
        ],
      },
      ['Cựu chiến binh thời chống Mỹ được hỗ trợ theo Nghị quyết 15.'],
      ['Thể chế hóa quan điểm của Bộ Chính trị tại Nghị quyết 198, Quốc hội cho phép.'],
      ['Thay mặt Bộ Chính trị, Thủ tướng đến dự và cho biết Chính phủ đã ban hành Nghị quyết 123.'],
      ['Thay mặt Bộ Chính trị, Chủ tịch nước đã ký Quyết định 321 về đặc xá.'],
      ['For the Politburo, the ministers heard that the Government issued Resolution 123.'],
      ['Các thành phố trực thuộc T.Ư làm theo Chỉ thị số 16 để phòng dịch.'],
      ['Năm 2019, tỉnh có chương trình hành động thực hiện Nghị quyết 01, 02 của Chính phủ.'],
      {
        on: '2026-03-21',
        example: ['Nghị định 46, Nghị quyết 66 về công bố thực phẩm được lùi thực hiện.'],
      },
      { on: '2025-06-01', example: ['Các nghị quyết (số 12, 15, 18) được HĐND tỉnh thông qua.'] },
      ['Thường trực HĐND báo cáo các Nghị quyết số 12, 15 và 18 kỳ họp thứ ba.'],
      {
        on: '2018-03-02',
        example: [
          'Công ty nộp hồ sơ theo Chỉ thị số 08/CT-BCT và Quyết định số 12/QĐ-BCT của Bộ trưởng.',
        ],
      },
      {
        on: '2024-05-10',
        example: [
          'Chủ tịch UBND xã báo cáo Kế hoạch 05, Kết luận 21 và Quyết định 37 trong hai buổi.',
        ],
      },
      ['Nghị quyết 57 của HĐND: chuyện phí gửi xe'],
      {
        on: '2018-11-21',
        example: ['Chợ huyện thực hiện Chỉ thị 05/BCT về phòng chống gian lận thương mại dịp Tết.'],
      },
      {
        on: '2020-01-03',
        example: ['Bộ Công Thương ban hành Chỉ thị số 11-CT/BCT về bình ổn thị trường Tết.'],
      },
      ['Theo Thông báo số 43-TB/BCT, giá xăng giảm 500 đồng.'],
      {
        on: '2022-09-15',
        example: [
          'Nghị quyết 45 về thí điểm một số cơ chế, chính sách đặc thù phát triển thành phố Cần Thơ có hiệu lực từ tháng ba.',
        ],
      },
      {
        on: '2023-12-20',
        example: [
          'Nghị quyết 43 về chính sách tài khóa, tiền tệ hỗ trợ phục hồi kinh tế đã giúp nhiều hộ.',
        ],
      },
      {
        on: '2018-05-05',
        example: [
          'Tổ dân phố đọc Nghị quyết số 17, khóa X, kỳ họp thứ 15 HĐND thành phố về cải cách hành chính.',
        ],
      },
      {
        on: '2023-12-10',
        example: ['Đại biểu nói về Nghị quyết 43 và Nghị quyết 110 của Quốc hội.'],
      },
      ['Trường nêu Chỉ thị số 40/2004/CT-TTg của Thủ tướng.'],
      [
        'Ban hành Chỉ thị số 20/CT-BCT về xăng dầu; ⟦Chỉ thị số 03/CT-BCT ngày 14/5/2011 của Bộ Chính trị⟧.',
        'chi-thi 3 CT TW date=2011-05-14 issuer=bo-chinh-tri → exact 03-CT/TW/11',
      ],
      ['Hồ sơ theo Nghị quyết 42, 43 gồm giấy tờ sau'],
      ['Chỉ thị 07/CT-BCT thực hiện kết luận của Bộ Chính trị'],
      { on: '2020-04-01', example: ['Thủ tướng yêu cầu làm theo Chỉ thị 05, người dân ở nhà'] },
      { on: '2023-04-01', example: ['Nghị quyết 33 gỡ khó cho thị trường bất động sản.'] },
      [
        'Cần áp dụng các chính sách tại Nghị quyết 42 nhằm đẩy nhanh xử lý nợ xấu, nâng cao chất lượng tín dụng, đáp ứng yêu cầu.',
      ],
      [
        'Viện Nghiên cứu Quản lý Kinh tế Trung ương nhắc lại mục tiêu của Nghị quyết 19 năm 2017: giảm một nửa số điều kiện kinh doanh.',
      ],
      [
        'Theo Nghị quyết 26 năm 2016, Quốc hội giao vốn trung hạn.\nVốn phân bổ theo Nghị quyết 26 phải đúng Luật Đầu tư công.',
      ],
      [
        'Thanh tra tỉnh kết luận Sở thiếu trách nhiệm lãnh đạo công tác phòng, chống tham nhũng, lãng phí (kết luận số 10/2017).',
      ],
      ['Giám định viên ký Kết luận số 127/TgT về thương tích.'],
      {
        on: '2022-11-10',
        example: ['Gói hỗ trợ của Nghị quyết 43 giúp phục hồi kinh tế, giải ngân vốn nhanh.'],
      },
      [
        'Nghị quyết 25 được ban hành nhằm triển khai ⟦Nghị quyết Trung ương 4 khóa XII⟧.',
        'nghi-quyet plenum 4 term=12 → inferred 04-NQ/TW/12',
      ],
    ],
  },
  {
    rule: 'never: local, military and ministry party bodies',
    examples: [
      {
        on: '2025-11-01',
        example: [
          'Bộ Chính trị ban hành nghị quyết về y tế.\nNghị quyết 72 của tỉnh quy định mức thu.',
        ],
      },
      ['Kế hoạch số 02-KH/BCĐTW của Ban Chỉ đạo Trung ương'],
      ['Đảng ủy các cơ quan Đảng Trung ương ban hành Kế hoạch số 08 về đại hội các đảng bộ.'],
      ['Nghị quyết số 10-NQ/TU về kết cấu hạ tầng.'],
      ['Nghị quyết số 10-NQ/TU của Ban Chấp hành Đảng bộ tỉnh khóa XIII.'],
      ['Nghị quyết 05-NQ/HU của Huyện ủy.'],
      ['Nghị quyết số 07-NQ/ĐU của Đảng ủy xã.'],
      ['Nghị quyết số 12-NQ/ĐUK của Đảng ủy Khối.'],
      ['Nghị quyết số 14-NQ/ĐUCA của Đảng ủy Công an.'],
      ['Nghị quyết số 20-NQ/QUTW của Quân ủy Trung ương.'],
      ['Nghị quyết 847 của Quân ủy Trung ương.'],
      ['Nghị quyết số 05 của Tỉnh ủy về du lịch.'],
      ['Nghị quyết 05 của Ban Thường vụ Thành ủy.'],
      ['Chỉ thị số 24-CT/TU của Ban Thường vụ Thành ủy.'],
      ['Chương trình hành động số 33 của Ban Thường vụ Tỉnh ủy.'],
      ['Chương trình số 86-CTr/TU ngày 23/5/2025.'],
      ['Kế hoạch số 45-KH/HU của Huyện ủy.'],
      ['Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 17 về dư luận xã hội.'],
      ['Ban Thường vụ Tỉnh ủy vừa ban hành Nghị quyết số 05 về chuyển đổi số.'],
      ['Đảng ủy xã ra Nghị quyết 03 về môi trường.'],
      ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII.'],
      ['Nghị quyết Đại hội XI Đảng bộ tỉnh.'],
      ['Nghị quyết Đại hội XVII Đảng bộ thành phố.'],
      ['Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XIII.'],
      ['Nghị quyết Đại hội đại biểu lần thứ XIII Đảng bộ quận.'],
      ['Nghị quyết Đại hội lần thứ XVI.'],
      ['Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Đảng bộ tỉnh.'],
      ['TỈNH ỦY SUỐI MÂY\n*\nSố 445-KL/TƯ'],
      ['Nghị quyết 15 của Trung ương Cục miền Nam.'],
      ['Nghị quyết số 646/QĐ/QUTW về nêu gương.'],
      ['Nghị quyết Đại hội đảng lần thứ 10 của tỉnh đặt ra hai chương trình.'],
      {
        on: '2025-08-12',
        example: ['Xã Hòa Bình đạt và vượt 24/26 chỉ tiêu Nghị quyết Đại hội VII đề ra.'],
      },
      ['Xã thực hiện Nghị quyết Đại hội IX, Đại hội X của Đảng bộ tỉnh Nghệ An.'],
      {
        on: '2025-08-12',
        example: ['Đảng ủy xã Tân Lập đạt 20/22 chỉ tiêu Nghị quyết Đại hội VII.'],
      },
      ['Cuộc khởi nghĩa năm 1960 cho kinh nghiệm vận dụng Nghị quyết 15 của Khu ủy ở toàn khu.'],
      ['Hướng dẫn số 18 Trung ương MTTQ Việt Nam về thi đua.'],
      ['Kết luận số 5 Trung ương Mặt trận về giám sát.'],
      ['Huyện có Nghị quyết 6 về tổ chức bộ máy.'],
      ['Xã có Nghị quyết 7 về phát triển nông nghiệp, nông thôn.'],
      [
        'Ủy viên Bộ Chính trị, Bí thư Thành ủy Nguyễn Văn Nên ký ban hành Chỉ thị số 19 về rác thải.',
      ],
      {
        on: '2025-10-20',
        example: [
          'Sau Đại hội đại biểu Đảng bộ tỉnh lần thứ XIV, các xã học Nghị quyết Đại hội XIV.',
        ],
      },
      {
        on: '2015-11-20',
        example: [
          'Đảng bộ tỉnh tổ chức Đại hội đại biểu lần thứ XI. Bí thư Tỉnh ủy yêu cầu sớm đưa Nghị quyết Đại hội XI vào cuộc sống.',
        ],
      },
      {
        on: '2020-12-05',
        example: [
          'Quán triệt Nghị quyết Đại hội XI Đảng bộ Quân đội. Nghị quyết Đại hội XI thành chương trình hành động.',
        ],
      },
      { on: '2023-01-01', example: ['Hướng dẫn số 05 của UBKT Tỉnh ủy về kỷ luật.'] },
      { on: '2023-12-01', example: ['Hướng dẫn 25 của Ban Tổ chức Thành ủy về kiểm điểm.'] },
      {
        on: '2024-10-14',
        example: [
          'Chào cờ sáng thứ Hai, đọc một điều trong Quy định 144 của Tỉnh ủy rồi mới vào việc.',
        ],
      },
      { on: '2025-06-01', example: ['UBND tỉnh ký Nghị quyết 68 về kinh tế tư nhân.'] },
      {
        on: '2025-06-01',
        example: [
          'Tỉnh ủy ra Nghị quyết 68 về kinh tế tư nhân; HĐND tỉnh có Nghị quyết 66 về pháp luật.',
        ],
      },
      { on: '2025-12-16', example: ['Tổ dân phố nghe Kết luận số 174 về tiền lương của Tỉnh ủy.'] },
      ['Bốn nghị quyết mà Hội nghị Tỉnh ủy lần thứ 6 ban hành được đọc ở đình làng.'],
      [
        'Đại hội Đảng bộ huyện lần này nhìn lại việc thực hiện Nghị quyết Đại hội X; phần lớn chỉ tiêu đã đạt.',
      ],
      {
        on: '2025-10-02',
        example: [
          "Party cells were told to make their first congress's resolution known in every hamlet.",
        ],
      },
      { on: '2021-05-05', example: ['Xã phấn đấu đạt các chỉ tiêu Nghị quyết Đại hội XIV.'] },
      {
        on: '2024-07-30',
        example: [
          'Nghị quyết 08 về phát triển du lịch trở thành ngành kinh tế mũi nhọn của Tỉnh ủy Hà Giang được đánh giá cao.',
        ],
      },
      {
        on: '2024-07-30',
        example: [
          'Nghị quyết 68 về phát triển kinh tế tư nhân của HĐND tỉnh dành 200 tỷ đồng hỗ trợ doanh nghiệp.',
        ],
      },
      {
        on: '2017-04-07',
        example: [
          'Giải bóng bàn theo chương trình thực hiện ⟦Nghị quyết số 08, ngày 1/12/2011 của Bộ Chính trị⟧ và Nghị quyết số 04 ngày 27/4/2016 của ĐUK các cơ quan tỉnh.',
          'nghi-quyet 8 date=2011-12-01 issuer=bo-chinh-tri → exact 08-NQ/TW/11',
        ],
      },
      [
        'Bộ Chính trị ban hành ⟦Nghị quyết số 57-NQ/TW⟧ và Nghị quyết số 21-NQ/TU của Tỉnh ủy nối theo.',
        'nghi-quyet 57 NQ TW → inferred 57-NQ/TW/13',
      ],
      {
        on: '2023-09-10',
        example: [
          'Nghị quyết 08 về phát triển du lịch trở thành ngành kinh tế mũi nhọn được Ban Thường vụ Tỉnh ủy thông qua hồi đầu năm.',
        ],
      },
      {
        on: '2023-10-28',
        example: [
          'Giữa nhiệm kỳ, Tỉnh ủy Bình Dương sơ kết Nghị quyết Đại hội XI và bàn việc nửa nhiệm kỳ còn lại.',
        ],
      },
      {
        on: '2022-03-20',
        example: [
          'Cụ thể hóa kết luận của Bộ Chính trị, thành phố đã ban hành Nghị quyết số 06-NQ/TU về đô thị.',
        ],
      },
      {
        on: '2022-05-01',
        example: ['Thực hiện Nghị quyết XII nhiệm kỳ 2020-2025, huyện đã xong 15 chỉ tiêu.'],
      },
      {
        on: '2018-07-10',
        example: [
          'Nghị quyết số 20, khóa XI, kỳ họp thứ 9 của HĐND tỉnh quy định mức chi cho khoa học.',
        ],
      },
      {
        on: '2018-07-10',
        example: [
          'Nghị quyết 08 về phát triển du lịch được HĐND tỉnh thông qua với tỷ lệ tuyệt đối.',
        ],
      },
      {
        on: '2017-06-10',
        example: ['Huyện ủy sơ kết Nghị quyết Đại hội XI sau hai năm thực hiện.'],
      },
      {
        on: '2023-10-22',
        example: ['Sóc Trăng tổng kết 10 năm thực hiện Nghị quyết 29 của Tỉnh ủy'],
      },
      { on: '2020-12-14', example: ['Thành ủy Lai Châu: Nghị quyết Đại hội XIII đặt 28 chỉ tiêu'] },
      { on: '2015-12-12', example: ['Đảng bộ tỉnh Kiên Giang triển khai Nghị quyết Đại hội X'] },
      {
        on: '2025-07-14',
        example: [
          'HĐND tỉnh Nghệ An: Nghị quyết 57 về khoa học, công nghệ được 100% đại biểu tán thành',
        ],
      },
      { on: '2022-07-14', example: ['Huyện ủy Kim Bôi: Nghị quyết 08 về phát triển du lịch'] },
      {
        on: '2023-05-05',
        example: ['Huyện tổng kết 10 năm thực hiện Nghị quyết 26 về hỗ trợ người có công'],
      },
      { on: '2020-12-14', example: ['Thành ủy Lai Châu: Nghị quyết Đại hội XIII đặt 28 chỉ tiêu'] },
      { on: '2019-05-10', example: ['Sau 3 năm thực hiện Chỉ thị 05 của Tỉnh ủy'] },
      [
        'Từ ⟦Chỉ thị số 49-CT/TW của Ban Bí thư⟧, tỉnh có Kết luận số 684 ngày 10/12/2021 cho vùng cao.',
        'chi-thi 49 CT TW issuer=ban-bi-thu → inferred 49-CT/TW/11',
      ],
      [
        'Sau ⟦Nghị quyết 09-NQ/TW của Ban Chấp hành Trung ương khóa X⟧ về biển, Trà Vinh ra tiếp Nghị quyết 04 về cảng cá.',
        'nghi-quyet 9 NQ TW term=10 issuer=ban-chap-hanh-trung-uong → inferred 09-NQ/TW/10',
      ],
      {
        on: '2022-06-10',
        example: [
          'Nghị quyết 22 giúp người nghèo có nhà\nNghị quyết số 22/2022/NQ-HĐND của tỉnh quy định mức vay.',
        ],
      },
      {
        on: '2022-06-10',
        example: ['Nghị quyết 22 của huyện về đường hoa\nDân xã vui vì Nghị quyết 22.'],
      },
      ['Chỉ thị 03 của Giám đốc Sở\nThực hiện Chỉ thị 03, các lớp ngừng dạy thêm.'],
      ['Học sinh vùng cao nhận tiền ăn theo Nghị quyết 39.'],
      ['Khánh Hòa đi nhanh nhờ cơ chế đặc thù theo Nghị quyết 55.'],
      ['Thành phố ra Nghị quyết 27 phạt xả rác.'],
      ['Huế ban hành Nghị quyết 37 hỗ trợ homestay.'],
      [
        'Trung ương Đảng đã có nghị quyết về biển; Bạc Liêu đã xây dựng nhiều nghị quyết, trong đó có Nghị quyết 04 về phát triển vùng phía Nam Quốc lộ 1A.',
      ],
      ['Đại biểu nhắc Nghị quyết 15, khóa XI, HĐND thành phố về phí.'],
      ['Phân luồng học sinh là cụ thể hóa chủ trương của Trung ương và Nghị quyết 11 Quảng Nam.'],
    ],
  },
  {
    rule: 'never: unions, foreign parties, companies, the UN',
    examples: [
      ['the resolution of the 13th congress of the Vietnam General Confederation of Labour'],
      ['Theo Nghị quyết 28 (XII) của hội, hội phí tăng.'],
      ['Directive 54 on HIV prevention was approved by the WHO.'],
      ['UN General Secretary welcomed the document.\nResolution 19 condemns the attack.'],
      ["The Resolution of the 13th National Congress of Women's Union was passed."],
      ['All members of the union carry out the resolution of the 12th congress.'],
      ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ VI Hội Người cao tuổi Việt Nam'],
      ['Nghị quyết Đại hội XIII Công đoàn Việt Nam.'],
      ['Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII.'],
      ['Chương trình số 02/CTr-BCH của Tổng Liên đoàn.'],
      ['Hướng dẫn 134/HD-TLĐ của Tổng Liên đoàn Lao động.'],
      ['Quyết định số 84 QĐ/TWĐTN của Ban Chấp hành Trung ương Đoàn.'],
      ['Kế hoạch số 900-KH/TWĐTN-VP của Trung ương Đoàn.'],
      ['Hội nghị Ban Chấp hành Trung ương Hội Nông dân lần thứ 5 ra nghị quyết.'],
      ['Nghị quyết Đại hội X của Đảng Nhân dân Cách mạng Lào.'],
      ['Nghị quyết Đại hội XX của Đảng Cộng sản Trung Quốc.'],
      ['Nghị quyết 1559 của Hội đồng Bảo an Liên hợp quốc.'],
      ['Nghị quyết số 01 của Đại hội đồng cổ đông.'],
      ['Nghị quyết 05 của Hội đồng quản trị công ty.'],
      ['Resolutions 1559 and 1701 of the UN Security Council'],
      ["the 11th Congress of the Lao People's Revolutionary Party"],
      ['The Hanoi Resolution of the 11th Party Central Committee is long.'],
      ['The first resolution of the Party Central Committee on farming is old.'],
      ['The Central Committee’s second resolution on farming is old.'],
      ['The LPRP’s office helps to realise the Resolution of the 11th National Party Congress.'],
      ['Đảng NDCM Lào đang đưa Nghị quyết Đại hội XI của Đảng vào cuộc sống.'],
      ['Đảng Cộng sản Trung Quốc bàn việc thực hiện Nghị quyết Đại hội XX của Đảng.'],
      ['Nghị quyết Đại hội Công đoàn lần thứ XIII.'],
      ['Nghị quyết Đại hội Hội Nông dân Việt Nam lần thứ VIII.'],
      ["Resolution of the 11th Congress of the Lao People's Revolutionary Party"],
      ['Bác Hồ kể lại Nghị quyết Đại hội VII (năm 1935) của Quốc tế Cộng sản.'],
      ['Women praised the Resolution of the 13th National Congress of  Women’s Union.'],
      ['Nhiệm vụ nêu tại Nghị quyết đại hội đại biểu toàn quốc lần thứ 12, nhiệm kỳ 2014-2019.'],
      ['Đảng Cộng hòa thông qua cương lĩnh 2016 gồm 58 trang.'],
      ['Cương lĩnh 2016 của đảng Cộng hoà bị chê.'],
      [
        'Đáng lưu ý là nghị quyết 20 ban hành ngày 5-4 chấp thuận giải thể hai văn phòng ở Hà Nội và TP. HCM.',
      ],
      [
        'Hội họp khi cả nước thực hiện ⟦Nghị quyết Đại hội X của Đảng⟧, sau 3 năm theo Nghị quyết Đại hội lần thứ II của Hội.',
        'nghi-quyet congress term=10 → exact nghi-quyet/10',
      ],
      ['Hội Cựu chiến binh thị xã hoàn thành các chỉ tiêu Nghị quyết Đại hội lần thứ VII đề ra.'],
      [
        'The resolution adopted by the third plenum of the 20th Central Committee of the Communist Party of China',
      ],
      [
        'Năm qua hội thực hiện Nghị quyết Đại hội đại biểu toàn quốc Hội Luật gia Việt Nam lần thứ XII. Hội viên làm tốt mục tiêu mà Nghị quyết Đại hội XII đề ra.',
      ],
      ['Các chỉ tiêu trong Nghị quyết Đại hội IV Liên minh Hợp tác xã tỉnh đều đạt.'],
      [
        'The resolution of the 3rd plenum of the 14th Central Committee of the Communist Party of China was adopted.',
      ],
      ['Nhân dân Lào đang thực hiện nghị quyết của Đại hội Đảng toàn quốc lần thứ X.'],
      [
        'Hội nghị Trung ương 4 khóa XIX của Trung Quốc đã họp. Nghị quyết Hội nghị Trung ương 4 bàn quản trị quốc gia.',
      ],
      [
        'Đại hội XII Đảng Nhân dân cách mạng Lào bế mạc. Nghị quyết Đại hội XII của Đảng nêu mục tiêu mới.',
      ],
      [
        'Tổng Bí thư Thongloun Sisoulith nói Nghị quyết Đại hội lần thứ XI của Đảng đề ra sáu mục tiêu phát triển nước Lào.',
      ],
      ['Trung Quốc bàn Nghị quyết Trung ương 6 khóa XIX trong tuần này.'],
      {
        on: '2024-10-25',
        example: [
          'Ủy ban Trung ương MTTQ Việt Nam khóa X họp. Hội nghị bàn Nghị quyết Đại hội đại biểu toàn quốc lần thứ X.',
        ],
      },
      {
        on: '2022-03-20',
        example: [
          'Phổ biến Nghị quyết Đại hội đại biểu phụ nữ toàn quốc lần thứ XIII. Chủ đề của Nghị quyết Đại hội XIII đã rõ.',
        ],
      },
      {
        on: '2022-12-30',
        example: ['Tuổi trẻ cả nước học Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII.'],
      },
      ['Theo Nghị quyết Đại hội XIII Công đoàn Việt Nam, đoàn viên được lợi.'],
      { on: '2022-08-01', example: ['Sinh viên nộp phạt theo Quy định 37 của nhà trường.'] },
      ['Công nhân quận học Nghị quyết Đại hội XII CĐ Việt Nam.'],
      ['WHO Resolution 20 on health of the people was discussed over tea.'],
      {
        on: '2024-07-22',
        example: [
          "Laos's ruling party will meet in 2026, and the Resolution of the 11th Congress is being reviewed in all provinces.",
        ],
      },
      {
        on: '2024-05-02',
        example: [
          'Đoàn đại biểu Lào đã thông báo về việc thực hiện Nghị quyết Đại hội XI của Đảng và chuẩn bị Đại hội XII.',
        ],
      },
      {
        on: '2024-05-02',
        example: ["Cuba's leaders reviewed the resolution of the 8th Party Congress."],
      },
      {
        on: '2024-05-02',
        example: [
          'Nghị quyết Trung ương 5 khóa XII của Đoàn TNCS Hồ Chí Minh về thanh niên công nhân.',
        ],
      },
      [
        'Nhiệm kỳ 2017-2022, Liên hiệp hội về người khuyết tật huyện đạt mọi chỉ tiêu mà Nghị quyết Đại hội II đề ra.',
      ],
      [
        'Học Nghị quyết Đại hội Công đoàn các cấp, đoàn viên nghe kết quả Nghị quyết Đại hội XII và điểm mới của nhiệm kỳ này.',
      ],
      {
        on: '2019-06-20',
        example: [
          'Hội Nông dân tỉnh sơ kết ba năm Đề án số 24 của Trung ương HND Việt Nam về chi hội nghề nghiệp.',
        ],
      },
      {
        on: '2023-12-04',
        example: [
          'The 13th Congress of the Vietnam Trade Union closed on Sunday; delegates went home with the Resolution of the 13th Congress.',
        ],
      },
      {
        on: '2022-05-20',
        example: [
          'Đoàn khách kể việc thực hiện Chỉ thị số 10 của Ban Bí thư Trung ương Đảng Nhân dân Cách mạng Lào về sinh hoạt chi bộ.',
        ],
      },
      {
        on: '2022-05-20',
        example: [
          'Nước bạn họp bàn; Nghị quyết 6 của Bộ Chính trị Đảng Lao động Triều Tiên nói về phòng dịch.',
        ],
      },
      {
        on: '2019-07-12',
        example: [
          'Tỉnh đoàn học Nghị quyết Trung ương 7 khóa XI của Trung ương Đoàn về giáo dục thanh niên.',
        ],
      },
      { on: '2025-12-10', example: ['Nghị quyết 68 chia cổ tức 20% bằng tiền mặt.'] },
      { on: '2025-12-10', example: ['Resolution 57 calls for a ceasefire before winter.'] },
      {
        on: '2025-07-10',
        example: ['Nghị quyết 57 của Bộ Chính trị Đảng Cộng sản Nhật Bản nói về căn cứ quân sự.'],
      },
      ['Delegates of ethnic minorities set tasks for the Resolution of the 4th Congress – 2024.'],
      {
        on: '2025-11-03',
        example: [
          "China's Communist Party issued Regulation No. 37 on cadre discipline after its Central Committee's fourth plenum.",
        ],
      },
      {
        on: '2021-03-18',
        example: ["Lao Party's 11th congress resolution praised by Vietnamese Party chief"],
      },
      {
        on: '2021-04-22',
        example: [
          "Cuba's 8th Party Congress resolution keeps socialist course, Vietnam Party sends greetings",
        ],
      },
      {
        on: '2025-10-28',
        example: ["The 20th CPC Central Committee's fourth plenum resolution and Vietnam"],
      },
      ['Hội LHPN tỉnh thực hiện Nghị quyết 04/NQ-BCHTW của Hội LHPN Việt Nam.'],
      {
        on: '2024-07-20',
        example: [
          "Xi Jinping explained the Party's third plenum resolution on further deepening reform",
        ],
      },
      ['09-HD/BTC Trung ương Đoàn và Nghị quyết 06 của BCH-TW Hội LHPN Việt Nam khóa XII'],
      ['Nghị quyết 20-TW Đoàn'],
      [
        'The Resolution of the 12th National Congress in 2022 of the Ho Chi Minh Communist Youth Union.',
      ],
      ['Công văn số 31 của Trung ương Giáo hội Phật giáo Việt Nam nói về lễ hội.'],
      ['Mới nhất là nghị quyết 22 ban hành ngày 12-4, giải thể 70 chi nhánh trực thuộc.'],
    ],
  },
  {
    rule: 'never: meetings, generic words, numbers that are no symbols',
    examples: [
      ['Theo Nghị quyết XII, câu lạc bộ thu phí mỗi quý.'],
      ['Resolution II: eat less sugar. Resolution IV: sleep more.'],
      ['Hội nghị Trung ương 8 khóa XII đã bế mạc.'],
      ['Hội nghị lần thứ 14 Ban Chấp hành Trung ương khóa XIII họp ở Hà Nội.'],
      ['Đại hội XIV của Đảng khai mạc.'],
      ['Văn kiện Đại hội XIII của Đảng.'],
      ['Dự thảo báo cáo chính trị trình Đại hội XIV của Đảng.'],
      ['Các nghị quyết của Đảng đi vào cuộc sống.'],
      ['Bảy nghị quyết của Bộ Chính trị trong năm 2025.'],
      ['Nghị quyết của Đảng 5 năm qua.'],
      ['Nghị quyết này nêu 18 nhiệm vụ.'],
      ['Quy định 19 việc phải làm ngay.'],
      ['Kế hoạch 05 năm 2021-2025 của tỉnh.'],
      ['Điều lệ Đảng quy định rõ.'],
      ['Điều lệ Công đoàn Việt Nam năm 2013.'],
      ['Kết luận 2/3 số vụ việc.'],
      ['Chỉ thị 24/7 cho lực lượng trực.'],
      ['Nghị quyết 100% đại biểu tán thành.'],
      ['NQ 8,1% so với cùng kỳ.'],
      ['Số 18 Nguyễn Du, Hà Nội.'],
      ['Nghị quyết Trung ương sáu tháng nữa mới có.'],
      ['Quy định 29 bộ, ngành phải theo; Kết luận 12 ban đã nộp.'],
      ['Quốc hội quyết nghị 12 nội dung và quyết nghị 5 dự án.'],
      ['Cổ phiếu vượt đỉnh của thị trường chứng khoán 10 năm qua.'],
      ['Đội giao khoán 10 triệu đồng mỗi tháng và khoán 10% doanh thu.'],
      ['Họ mua khoán 102 ha keo của xã.'],
      ['Trách nhiệm mà Ban Bí thư đã quy định nêu gương trước tiên là của cấp trên.'],
      ['Thông tư mới có quy định 10 loại thiết bị phải kiểm định.'],
      ['Hội đồng đã quyết định 8 nhân sự đủ điều kiện dự thi.'],
      ['Ban soạn thảo chỉnh lý dự thảo Nghị quyết Hội nghị Trung ương 6.'],
      ['Góp ý dự thảo các nghị quyết Đại hội XIV của Đảng.'],
      ['Ủy ban Kiểm tra Trung ương kết luận 4 vi phạm của ban cán sự.'],
      ['Có hơn 4.000 doanh nghiệp dự họp theo Nghị quyết 52.'],
      ['Đó là đường lối độc lập, tự chủ theo Nghị quyết 19.'],
      [
        'Theo ⟦Kết luận số 127 ngày 28/2/2025 của Bộ Chính trị⟧, bộ ra Công văn số 079 ngày 5/3/2025.',
        'ket-luan 127 date=2025-02-28 issuer=bo-chinh-tri → exact 127-KL/TW/13',
      ],
      ['Việc sắp xếp các bộ từ nghị quyết đến thực tiễn còn dài.'],
      ['Ban Chỉ đạo thực hiện Đề án 61 họp phiên cuối năm.'],
      ['Ban soạn thảo chỉ quy định 6 tác phẩm bắt buộc, dự thảo còn quy định 8 cơ chế kiểm soát.'],
      { on: '2025-06-01', example: ['Bộ Chính trị họp về Quy định 19 điều và kết luận 12 vụ.'] },
      ['Nghị quyết 19: chuyện cũ của xóm Chài'],
      ['The captain broke rule 22 of the tournament and rule 5 of the club.'],
      ['Sở quy định 11 bước khi tiếp dân.'],
      { on: '2024-05-05', example: ['Cha tôi xem Quy định 11 của chung cư rồi lắc đầu.'] },
      ['Theo Quyết định 217, khu đất bị thu hồi.'],
      {
        on: '2024-05-02',
        example: ['Công ty lâm nghiệp giao khoán 100 ha rừng cho người dân bảo vệ.'],
      },
      { on: '2024-05-02', example: ['Phóng viên được giao khoán 10 tin bài mỗi tháng.'] },
      {
        on: '2023-05-05',
        example: ['Phường quy định 65 km/h là tốc độ tối đa trên tuyến đường ven sông.'],
      },
      ['Cháy căn hộ tầng 12 tòa CT3 khu đô thị mới.'],
      ['Chuyến bay KL 12 trễ 5 giờ.'],
      ['Ông chủ tịch câu lạc bộ chỉ thị 36 hội viên về sớm.'],
      ['Xã quán triệt quy định 08 việc phải làm.'],
      ['Bộ Chính trị thống nhất, trong đó quy định 06 chính sách cho thành phố.'],
      ['Theo QĐị 45 thì xã thống kê lại.'],
      ['Góp ý cho dự tháo nghị quyết đại hội 13 của Đảng.'],
    ],
  },
];
