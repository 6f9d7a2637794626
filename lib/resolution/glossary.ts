/**
 * What English pages call the subjects of documents, and how titles do: titles are in Vietnamese, and
 * without this an English subject would match none. Words of the State's news agency in English.
 */
const GLOSSARY: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [/marine|\bsea\b|maritime|ocean/, 'biển kinh tế biển'],
  [/agricultur/, 'nông nghiệp'],
  [/farmers|peasants/, 'nông dân'],
  [/rural/, 'nông thôn'],
  [/overseas vietnamese|vietnamese abroad/, 'người Việt Nam ở nước ngoài'],
  [/education/, 'giáo dục đào tạo'],
  [/private (?:economy|sector|economic)/, 'kinh tế tư nhân'],
  [/state (?:economy|economic sector)/, 'kinh tế nhà nước'],
  [/state-owned enterprise/, 'doanh nghiệp nhà nước'],
  [/collective economy|cooperatives/, 'kinh tế tập thể hợp tác xã'],
  [/\bland\b/, 'đất đai'],
  [/religio/, 'tôn giáo'],
  [/ethnic/, 'dân tộc'],
  [/health/, 'sức khỏe nhân dân'],
  [/population/, 'dân số'],
  [/cultur/, 'văn hóa'],
  [/literature|\barts?\b/, 'văn học nghệ thuật'],
  [/wage|salar/, 'tiền lương'],
  [/social insurance/, 'bảo hiểm xã hội'],
  [/social polic/, 'chính sách xã hội'],
  [/tourism/, 'du lịch'],
  [/energy/, 'năng lượng'],
  [/science|technolog/, 'khoa học công nghệ'],
  [/digital/, 'chuyển đổi số'],
  [/biotechnolog/, 'công nghệ sinh học'],
  [/industriali[sz]ation/, 'công nghiệp hóa hiện đại hóa'],
  [/international integration/, 'hội nhập quốc tế'],
  [/international economic integration/, 'hội nhập kinh tế quốc tế'],
  [/defen[cs]e|safeguard\w* (?:the )?(?:homeland|fatherland)/, 'bảo vệ Tổ quốc quốc phòng'],
  [/cadre|personnel|officials/, 'cán bộ'],
  [/apparatus|streamlin/, 'tổ chức bộ máy sắp xếp tinh gọn'],
  [/public (?:service|non-business)|non-business units/, 'đơn vị sự nghiệp công lập'],
  [/intellectual/, 'trí thức'],
  [/entrepreneur|business ?(?:people|men)/, 'doanh nhân'],
  [/judicia/, 'tư pháp'],
  [/law-?making|legislat|law enforcement/, 'xây dựng thi hành pháp luật'],
  [/rule-of-law|law-governed/, 'Nhà nước pháp quyền'],
  [/climate change/, 'biến đổi khí hậu'],
  [/environment/, 'bảo vệ môi trường'],
  [/corruption/, 'tham nhũng'],
  [/wastefulness|thrift/, 'lãng phí'],
  [
    /ho chi minh's (?:example|thought|ideology)|uncle ho/,
    'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ],
  [/party building|party rectification/, 'xây dựng, chỉnh đốn Đảng'],
  [/ideological foundation/, 'bảo vệ nền tảng tư tưởng'],
  [/great (?:national )?unity|national unity/, 'đại đoàn kết toàn dân tộc'],
  [/central highlands/, 'vùng Tây Nguyên'],
  [/mekong delta/, 'vùng đồng bằng sông Cửu Long'],
  [/red river delta/, 'vùng đồng bằng sông Hồng'],
  [/southeast/, 'vùng Đông Nam Bộ'],
  [/north central/, 'Bắc Trung Bộ và duyên hải Trung Bộ'],
  [/northern midland|mountainous/, 'Trung du và miền núi Bắc Bộ'],
  [/foreign investment|\bfdi\b/, 'đầu tư nước ngoài'],
  [/social credit|policy credit/, 'tín dụng chính sách xã hội'],
  [/what party members (?:must|are) not|prohibited/, 'những điều đảng viên không được làm'],
  [/dismissal|resignation/, 'miễn nhiệm, từ chức'],
  [/ethic|moral/, 'đạo đức cách mạng'],
  [/party congresses at all levels/, 'đại hội đảng bộ các cấp'],
  [/urban/, 'đô thị'],
  [/\byouth\b/, 'thanh niên'],
  [/women/, 'phụ nữ'],
  [/trade union/, 'công đoàn'],
  [/forest/, 'rừng'],
];

const ENGLISH = /\b(?:the|of|on|and|for)\b/i;

/** The text, with what its English words are called in titles after it. */
export function withGlosses(text: string): string {
  if (!ENGLISH.test(text)) return text;
  const plain = text.toLowerCase().replaceAll('’', "'");
  const glosses = GLOSSARY.flatMap(([english, vietnamese]) =>
    english.test(plain) ? [vietnamese] : [],
  );
  return glosses.length === 0 ? text : `${text} … ${glosses.join(' … ')}`;
}
