/**
 * What Vietnamese pages call the subjects of documents, and how titles do: words, with `|` between
 * those that mean one, and what stands in titles. In capitals as they are written; else in any.
 */
const SYNONYMS: readonly (readonly [words: string, inTitles: string])[] = [
  ['y tế|bệnh viện|khám chữa bệnh|khám, chữa bệnh', 'chăm sóc sức khỏe'],
  [
    'chương trình phổ thông|nhà giáo|thi cử|dạy học|kỳ thi|thi tốt nghiệp|tuyển sinh|học sinh|giáo viên|sách giáo khoa|học phí|đại học',
    'giáo dục và đào tạo',
  ],
  [
    'mức sinh|sinh con|(?:sinh|đẻ)(?: đủ)? hai con|giới tính khi sinh|kế hoạch hóa gia đình',
    'công tác dân số',
  ],
  [
    'sáp nhập|tinh gọn|tinh giản|tổ chức bộ máy|cách mạng về tổ chức|sắp xếp bộ máy|cấp huyện|hai cấp|2 cấp|hợp nhất|cấp phó|dôi dư|giải thể|nghỉ hưu trước tuổi|nghỉ (?:hưu|việc) sớm',
    'sắp xếp tổ chức bộ máy tinh gọn, tinh giản biên chế',
  ],
  ['(?<!độc lập,? )tự chủ|hội đồng trường', 'đơn vị sự nghiệp công lập'],
  ['(?<!quân )lương(?! thực| tâm| y| hưu| thiện)', 'cải cách chính sách tiền lương'],
  ['doanh nghiệp tư nhân|khu vực tư nhân|doanh nhân|khởi nghiệp', 'kinh tế tư nhân'],
  ['trí tuệ nhân tạo|công nghệ số|kinh tế số|chính quyền số', 'chuyển đổi số'],
  ['cải cách tư pháp|tòa án', 'cải cách tư pháp, Nhà nước pháp quyền'],
  [
    'gương sáng|kể chuyện|làm theo (?:gương )?bác|học (?:tập )?bác|gương bác|ngày sinh (?:của )?(?:bác|chủ tịch hồ chí minh)|sinh nhật bác',
    'học tập và làm theo tư tưởng, đạo đức Hồ Chí Minh',
  ],
  ['dám nghĩ|dám làm|sợ trách nhiệm|né tránh', 'khuyến khích và bảo vệ cán bộ năng động, sáng tạo'],
  [
    'ngân hàng chính sách|vốn (?:vay )?chính sách|nhcsxh|ngân hàng csxh|vay ưu đãi|vay vốn|đồng vốn|đưa vốn|vốn ưu đãi|(?:hộ|người) nghèo vay',
    'tín dụng chính sách xã hội',
  ],
  ['(?:cấp ủy|chấp hành) khóa mới|đại hội (?:chi bộ|điểm|chi, đảng bộ)', 'đại hội đảng bộ các cấp'],
  ['hợp tác xã|HTX', 'kinh tế tập thể'],
  [
    'chạy chức|chạy quyền|luân chuyển|người địa phương|(?:cán bộ|lãnh đạo|tỷ lệ) nữ',
    'xây dựng đội ngũ cán bộ các cấp',
  ],
  [
    'hải quân|quân chủng|phòng không|không quân|lục quân|biên phòng|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|quân khu|bộ đội|bđbp|quân đội|viettel|(?:thiếu|trung|thượng|đại) tướng',
    'bảo vệ Tổ quốc',
  ],
  ['(?:TP\\.?|thành phố) Vinh', 'thành phố Vinh tỉnh Nghệ An'],
  ['IUU|vùng biển nước ngoài', 'chống khai thác thủy sản bất hợp pháp'],
  ['(?:xứ|cố đô|thành phố|TP|người) Huế', 'tỉnh Thừa Thiên Huế'],
  ['(?:chất độc |chất )?da cam|dioxin', 'chất độc hóa học do Mỹ sử dụng trong chiến tranh'],
  ['mua(?: và đọc)? báo|báo Đảng', 'mua và đọc báo, tạp chí của Đảng'],
  ['cổ phần hóa|thoái vốn', 'doanh nghiệp nhà nước'],
  ['vốn ngoại', 'đầu tư nước ngoài'],
  ['4\\.0|cách mạng công nghiệp(?! lần)', 'cách mạng công nghiệp lần thứ tư'],
  ['điện lực|nguồn điện|điện gió|điện mặt trời', 'năng lượng quốc gia'],
  ['cách mạng miền Nam|đấu tranh vũ trang', 'thực hiện thống nhất nước nhà'],
  ['tam nông', 'nông nghiệp, nông dân, nông thôn'],
  ['đất đai|(?:khung )?giá đất|thu hồi đất', 'quản lý và sử dụng đất'],
  ['lương hưu|tuổi nghỉ hưu|an sinh', 'bảo hiểm xã hội'],
  ['(?:nuôi|cảng|ra|từ|lược) biển|ngoài khơi', 'kinh tế biển Việt Nam'],
  ['kiều bào', 'người Việt Nam ở nước ngoài'],
  ['NTM', 'nông thôn'],
  ['NVNONN|người Việt ở nước ngoài', 'người Việt Nam ở nước ngoài'],
  ['XHCN', 'xã hội chủ nghĩa'],
  ['FDI', 'đầu tư nước ngoài'],
  ['ĐBSCL', 'đồng bằng sông Cửu Long'],
  ['KH&CN|KHCN|KH-CN', 'khoa học và công nghệ'],
  ['GD&ĐT|GD-ĐT|GDĐT', 'giáo dục và đào tạo'],
  ['CNTT', 'công nghệ thông tin'],
  ['DNNN', 'doanh nghiệp nhà nước'],
  ['KTTN', 'kinh tế tư nhân'],
  ['CCB', 'cựu chiến binh'],
  ['thanh thiếu (?:niên|nhi)', 'thanh niên, thế hệ trẻ'],
  ['Đoàn TNCS|ĐVTN|Đoàn Thanh niên Cộng sản', 'công tác thanh niên'],
  ['TTATGT|ATGT', 'trật tự an toàn giao thông'],
  ['ATTP|VSATTP', 'an toàn thực phẩm'],
  ['ATVSLĐ', 'an toàn, vệ sinh lao động'],
  ['PCTN', 'phòng, chống tham nhũng'],
  ['BVMT', 'bảo vệ môi trường'],
  ['BĐKH', 'biến đổi khí hậu'],
  ['CAND', 'Công an nhân dân'],
  ['Việt kiều|hải ngoại|định cư tại', 'người Việt Nam ở nước ngoài'],
  ['CCHC', 'cải cách hành chính'],
  ['CNH, ?HĐH|CNH-HĐH', 'công nghiệp hóa, hiện đại hóa'],
  ['DTTS', 'đồng bào dân tộc thiểu số'],
  ['GCCN', 'giai cấp công nhân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TCCSĐ', 'tổ chức cơ sở đảng'],
  ['TDTT', 'thể dục, thể thao'],
  ['TĐKT', 'thi đua, khen thưởng'],
  ['LHH|Liên hiệp Hội', 'Liên hiệp các Hội Khoa học và Kỹ thuật'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
];

/**
 * Words that pages speak of beside a document, too, though also for reasons of their own: of documents
 * that bear one number they tell which is meant, not that one is meant at all.
 */
const HINTS: typeof SYNONYMS = [
  ['bác sĩ|dược|người bệnh|trạm y tế', 'chăm sóc và nâng cao sức khỏe nhân dân'],
  ['già hóa', 'công tác dân số'],
  ['(?<!chợ )đầu mối', 'tổ chức bộ máy, hệ thống tổ chức, đơn vị sự nghiệp công lập'],
  ['startup|hộ kinh doanh', 'kinh tế tư nhân'],
  ['kiểm sát|thẩm phán|xét xử|tranh tụng|công tố', 'công tác tư pháp, cải cách tư pháp'],
  ['ngư dân|tàu cá', 'chống khai thác thủy sản bất hợp pháp'],
  ['thủy điện|nhiệt điện', 'năng lượng quốc gia, ngành điện lực'],
  ['tích tụ đất|sổ đỏ|giải tỏa|đền bù', 'quản lý và sử dụng đất'],
  ['gốc Việt|xa xứ', 'người Việt Nam ở nước ngoài'],
  ['công tác cán bộ', 'chiến lược cán bộ, đội ngũ cán bộ các cấp'],
  ['cán bộ, công chức', 'đội ngũ cán bộ các cấp'],
  ['văn nghệ|VHNT|nhà văn|nhà thơ|họa sĩ|sân khấu|điện ảnh', 'văn học, nghệ thuật'],
  ['chức sắc|giáo dân|phật tử|phật giáo|công giáo|giáo xứ|linh mục|tin lành', 'công tác tôn giáo'],
  ['một cửa|thủ tục hành chính', 'cải cách hành chính'],
  ['rác thải|ô nhiễm|nước biển dâng|xâm nhập mặn|phát thải', 'biến đổi khí hậu, bảo vệ môi trường'],
  ['nhà khoa học', 'đội ngũ trí thức'],
  ['biên phòng|cột mốc|đường biên|cửa khẩu|quân hàm xanh', 'bảo vệ biên giới quốc gia'],
  ['hiến máu|nhân đạo', 'Hội Chữ thập đỏ'],
  ['Liên đoàn Lao động|LĐLĐ|nghiệp đoàn', 'Công đoàn Việt Nam'],
  ['miền Tây|hạn mặn', 'vùng đồng bằng sông Cửu Long'],
  ['miền Trung', 'vùng Bắc Trung Bộ và duyên hải Trung Bộ'],
  ['đất hiếm|bauxite|quặng', 'khoáng sản và công nghiệp khai khoáng'],
  ['viện nghiên cứu|phòng thí nghiệm|sáng chế', 'khoa học và công nghệ'],
  ['tin tặc|mã độc|lừa đảo trực tuyến', 'An ninh mạng quốc gia'],
  ['nội trú|vùng cao', 'công tác dân tộc'],
  ['ngộ độc|rau sạch|thực phẩm bẩn', 'an toàn thực phẩm'],
  ['thuốc phiện|heroin|nghiện', 'phòng, chống và kiểm soát ma túy'],
  ['chị em|bình đẳng giới|LHPN|nữ (?:bí thư|chủ tịch|cán bộ|đại biểu)', 'công tác phụ nữ'],
  ['khmer|sư sãi', 'đồng bào dân tộc Khơ-me'],
  ['học nghề|đào tạo nghề', 'dạy nghề cho lao động nông thôn, giáo dục nghề nghiệp'],
  ['tìm hiểu luật|hiểu luật|phổ biến pháp luật', 'phổ biến, giáo dục pháp luật'],
  ['đình công|thỏa ước', 'quan hệ lao động hài hòa, ổn định và tiến bộ'],
  ['bằng khen|điển hình tiên tiến', 'thi đua, khen thưởng'],
  ['lũ quét|sạt lở|bão số|mưa lũ', 'phòng ngừa, ứng phó, khắc phục hậu quả thiên tai'],
  ['tín dụng đen|đánh bạc|trộm cắp', 'phòng, chống tội phạm, bảo đảm an ninh, trật tự'],
  ['bạo lực gia đình|mái ấm', 'xây dựng gia đình'],
  ['tham ô|hối lộ', 'phòng, chống tham nhũng, lãng phí'],
  [
    'kiểm lâm|lâm nghiệp|trồng rừng|phá rừng|giữ rừng|chủ rừng',
    'quản lý, bảo vệ và phát triển rừng',
  ],
  ['PCCC|cứu hỏa|vụ cháy', 'phòng cháy, chữa cháy'],
  ['tai nạn giao thông|nồng độ cồn|mũ bảo hiểm', 'trật tự, an toàn giao thông'],
  ['đuối nước|xâm hại|trẻ mồ côi', 'chăm sóc, giáo dục và bảo vệ trẻ em'],
  ['hàng giả|gian lận thương mại', 'bảo vệ quyền lợi của người tiêu dùng'],
  ['học bổng|hiếu học', 'khuyến học, khuyến tài, xây dựng xã hội học tập'],
  ['lương y|y học cổ truyền', 'nền Đông y'],
  ['tiếp dân|đơn thư|khiếu kiện', 'tiếp công dân và giải quyết khiếu nại, tố cáo'],
  ['xếp loại|hoàn thành tốt nhiệm vụ', 'kiểm điểm và đánh giá, xếp loại chất lượng'],
  ['khai trừ|khiển trách', 'xử lý kỷ luật đảng viên vi phạm'],
  ['BOT|cao tốc|đường sắt|hạ tầng giao thông', 'hệ thống kết cấu hạ tầng đồng bộ'],
  ['nợ công|bội chi', 'ngân sách nhà nước, quản lý nợ công'],
  ['hiệp định thương mại|FTA|CPTPP|EVFTA|TPP|WTO', 'hội nhập kinh tế quốc tế'],
  ['trường chính trị|học viện chính trị', 'đào tạo, bồi dưỡng lý luận chính trị'],
  ['giảm nghèo|thương binh|người có công|bảo trợ|trợ giúp', 'chính sách xã hội'],
  ['vận động viên|bóng đá|SEA Games', 'thể dục, thể thao'],
  ['du khách|lữ hành|lưu trú|khách quốc tế', 'phát triển du lịch'],
  ['nhập (?:xã|huyện)|sáp nhập (?:xã|huyện)|địa giới', 'sắp xếp các đơn vị hành chính'],
  ['chi bộ|kết nạp', 'tổ chức cơ sở đảng'],
  ['lập pháp|xây dựng pháp luật', 'Nhà nước pháp quyền xã hội chủ nghĩa'],
  ['công nghiệp hỗ trợ|công nghiệp chế biến', 'phát triển công nghiệp quốc gia'],
];

/** `TP.HCM`, `TP Đà Nẵng` */
const CITY = /(?<!\p{L})TP\.?\s?(?=HCM|Hồ|\p{Lu})/gu;
const HCM = /(?<!\p{L})HCM(?!\p{L})/gu;

/** Tone marks stand on either of two vowels: `hóa`, `hoá`; `ủy`, `uỷ`. */
const PLACEMENTS: readonly (readonly [either: string, other: string])[] = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ủy', 'uỷ'],
];

/** Whole words, and no part of a number. */
function wordPattern(words: string): RegExp {
  const both = PLACEMENTS.reduce(
    (pattern, [either, other]) => pattern.replaceAll(either, `(?:${either}|${other})`),
    words,
  );
  const flags = words === words.toLowerCase() ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\d.,])(?:${both})(?![\\p{L}\\d]|[.,]\\d)`, flags);
}

type Replacements = readonly (readonly [word: RegExp, inTitles: string])[];

const compiled = (table: typeof SYNONYMS): Replacements =>
  table.map(([words, inTitles]) => [wordPattern(words), inTitles] as const);

const WORDS: Replacements = [...compiled(SYNONYMS), [CITY, 'thành phố '], [HCM, 'Hồ Chí Minh']];

/** A page's words with titles' words in the place of those that titles put otherwise. */
export const withSynonyms = (text: string): string =>
  WORDS.reduce((said, [word, inTitles]) => said.replace(word, inTitles), text);

const HINTED = compiled(HINTS);

/** The words of titles that a page's words hint at. */
export const hintsIn = (text: string): string =>
  HINTED.filter(([word]) => text.search(word) >= 0)
    .map(([, inTitles]) => inTitles)
    .join(' … ');
