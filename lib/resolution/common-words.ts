/**
 * What half of all titles hold and so tells no document from another: syllables in more than 3 % and
 * pairs of syllables in more than 2 % of the catalogue's titles (its first release), and the
 * commonest syllables of any news text; `thống nhất`, too, for news says of all that it was agreed
 * on. Pairs are folded as `lib/reference/fold.ts` does; syllables keep their tones, for `lương` is
 * not `lượng`.
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    '2020 2030 an ban biểu báo bí bảo bằng bộ cao chiến cho chí chính chấp chất chế chỉ ' +
    'chống chủ chức ct các cán còn có công cũng cơ cường cả cấp của dân dục dựng gia giai ' +
    'giáo hiện hiệu hoạch hoạt hành hình hóa hơn hướng hệ học hội khi khóa không kinh kiểm kết kế ' +
    'kỳ kỷ luận luật là làm lãnh lên lý lược lượng lần lệ máy mạnh một mới nam nghiệp ' +
    'nghị ngày người nhiệm nhà nhân nhìn như nhưng nhất những ninh này nâng năm năng nước ' +
    'nội pháp phát phòng phương phải qua quan quy quyết quyền quả quản quốc ra rất sau ' +
    'sách sản sẽ số sở sự thành thông thư thể thị thống thời thứ thực tiến tiếp toàn tra ' +
    'triển trong trung trị tw tác tình tăng tư tầm tập tế tỉnh tổ tục từ viên việc việt ' +
    'và vào văn vấn về vệ với vụ xây xã xếp điều đoạn đã đó được đại đạo đảm đảng đất đẩy ' +
    'đến đề định đối đổi động ương ở ủy ứng'
  ).split(' '),
);

export const COMMON_PAIRS: ReadonlySet<string> = new Set(
  (
    '2030 tâm,an ninh,ban bi,ban châp,ban hanh,bao vê,bao đam,bi thư,biêu toan,bô chinh,' +
    'bô may,cac câp,can bô,cao chât,cao hiêu,chi minh,chi thi,chinh sach,chinh tri,' +
    'chiên lươc,châp hanh,chât lương,chưc bô,chưc năng,chưc đang,ct tw,cua ban,cua bô,' +
    'cua đang,công nghiêp,công san,công tac,cơ quan,cơ sơ,cương sư,dưng va,giai đoan,' +
    'giam sat,giao duc,hanh quy,hanh trung,hinh mơi,hiên chi,hiên nghi,hiên đai,hiêu qua,' +
    'hoa hiên,hoa đât,hoat đông,hê thông,hô chi,hôi nghi,hôi đai,khoa xi,kinh tê,kê hoach,kiêm tra,' +
    'ky luât,lanh đao,lân thư,lê đang,manh công,may cua,môt sô,nam trong,nghi quyêt,' +
    'nghiêp hoa,nha nươc,nhin đên,nhiêm ky,nhiêm vu,nhân dân,nq tw,nâng cao,năm 2020,' +
    'năm 2030,năm 2045,năng nhiêm,phat triên,phong an,phong chông,quan hê,quan ly,quy chê,' +
    'quy đinh,quyêt sô,quôc gia,quôc lân,quôc phong,sô vân,săp xêp,sư lanh,tac bao,' +
    'thanh lâp,thanh phô,thi hanh,thi sô,thông chinh,thông nhât,thơi ky,thưc hiên,tinh hinh,tiêp tuc,' +
    'toan quôc,tra giam,tri khoa,triên kinh,trong giai,trong thơi,trong tinh,trung ương,' +
    'tuc thưc,tuc đôi,tw cua,tw ngay,tâm nhin,tê xa,tô chưc,tô quôc,tăng cương,va bao,' +
    'va phat,viêt nam,vân đê,vê chiên,vê chưc,vê công,vê phat,vê tiêp,vê tô,vê tăng,' +
    'vê viêc,vê xây,vê đây,vê đôi,vơi công,xa hôi,xây dưng,đai biêu,đai hoa,đai hôi,' +
    'đang bô,đang công,đang khoa,đang viên,đang đôi,đao cua,đinh hương,đinh sô,điêu lê,' +
    'đoan mơi,đât nươc,đây manh,đê an,đên năm,đôi mơi,đôi vơi,đông cua,ương đang'
  ).split(','),
);

/** With what titles open, whatever they are on. */
export const OPENINGS: ReadonlySet<string> = new Set(
  (
    'tiêp tuc,tuc thưc,thưc hiên,tuc đôi,đôi mơi,tăng cương,đây manh,manh công,nâng cao,cao chât,' +
    'chât lương,cao hiêu,hiêu qua,xây dưng,dưng va,va phat,phat triên,triên kinh,kinh tê,tê xa,xa hôi,' +
    'cương sư,sư lanh,lanh đao,đao cua,cua đang,đang đôi,đôi vơi,vơi công,môt sô,sô vân,vân đê,công tac,nhiêm vu,' +
    'đinh hương,hiên nghi,hiên chi,nghi quyêt,chi thi,thi sô,quyêt sô,tô chưc'
  ).split(','),
);

/** Fields of policy: what a document is on, where a page so much as names one. */
export const FIELDS: ReadonlySet<string> = new Set(['an ninh', 'giao duc', 'quôc phong']);

/** Of the common pairs those that a document can be about; the others only say what it does for it. */
export const TOPICS: ReadonlySet<string> = new Set([
  'an ninh',
  'bô may',
  'can bô',
  'giam sat',
  'giao duc',
  'kiêm tra',
  'ky luât',
  'quôc phong',
  'tô chưc',
  'đang viên',
]);
