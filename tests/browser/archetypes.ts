import type { Answer } from '#scripts/browsers/site.ts';

/** A sort of page that news sites serve. */
export interface Archetype {
  readonly name: string;
  readonly page: Answer;
  /** Whatever else the page asks for, by path. */
  readonly files?: Readonly<Record<string, Answer>>;
  /** What is found, in page order, as the page prints it. */
  readonly marks: readonly string[];
  /** Marks of the frames in the page, which answer for themselves. */
  readonly inFrames?: readonly string[];
  /** Words of a mention whose tooltip is to open, and what it is to say. */
  readonly hover?: readonly [words: string, says: string];
}

const CT05 = 'Chỉ thị số 05-CT/TW ngày 15/5/2016';
const KL21 = 'Kết luận số 21-KL/TW ngày 25/10/2021';
const NQ18 = 'Nghị quyết số 18-NQ/TW ngày 25/10/2017';
const QD37 = 'Quy định số 37-QĐ/TW ngày 25/10/2021';

const html = (body: string, head = '', attributes = 'lang="vi"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Báo Bãi Sậy</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const page = (body: string, head?: string, headers?: Answer['headers']): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: html(body, head),
});

const repeated = (count: number, words: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => words(index)).join('\n');

/** A one-page PDF that prints a citation. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 52>>stream
BT /F1 12 Tf 20 100 Td (Nghi quyet so 18-NQ/TW) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

/** Twenty sorts of page, each with what must be marked. Places and people are invented. */
export const ARCHETYPES: readonly Archetype[] = [
  {
    name: 'a news article',
    page: page(
      `<nav><a href="#">Thời sự</a></nav><article><h1>Bãi Sậy học tập ở từng chi bộ</h1><time datetime="2023-03-02">02/03/2023</time><p>Chi bộ thôn Vàm Nhỏ học ${CT05} vào thứ Bảy.</p><p>Buổi sau dành cho <a href="#">${KL21}</a>.</p></article><aside><h2>Đọc thêm</h2><ul><li><a href="#">${NQ18}: bốn việc làm ngay</a></li></ul></aside>`,
    ),
    marks: [CT05, KL21, NQ18],
    hover: ['21-KL/TW', '25/10/2021'],
  },
  {
    name: 'a long interview',
    page: page(
      `<article><h1>Trò chuyện cuối tuần</h1>${repeated(120, (index) => `<p><strong>– Câu thứ ${index}?</strong></p><p>Việc nào khó thì làm trước, việc nào dễ thì làm cho hết.</p>`)}<p>– Tôi đọc ${QD37} trước tiên.</p>${repeated(20, () => '<p>Rồi mới đến việc nhà.</p>')}</article>`,
    ),
    marks: [QD37],
    hover: ['37-QĐ/TW', '25/10/2021'],
  },
  {
    name: 'a table',
    page: page(
      `<table><tr><th>Văn bản</th><th>Ngày</th></tr><tr><td>${CT05}</td><td>Học xong</td></tr><tr><td>Nghị quyết số</td><td>18-NQ/TW</td></tr></table>`,
    ),
    // Cells are lines of their own: what one begins the next does not end.
    marks: [CT05, '18-NQ/TW'],
  },
  {
    name: 'a live ticker',
    page: page(
      `<ol id="tin"><li>08:00 Khai mạc.</li></ol><script>let count = 0; const timer = setInterval(() => { const li = document.createElement('li'); li.textContent = '08:0' + ++count + ' Phát biểu về ${KL21}.'; tin.prepend(li); if (count === 3) clearInterval(timer); }, 60);</script>`,
    ),
    marks: [KL21, KL21, KL21],
  },
  {
    name: 'a single-page application',
    page: page(
      `<div id="app"><p>${CT05}</p></div><script>addEventListener('load', () => setTimeout(() => { history.pushState({}, '', '?bai=2'); app.innerHTML = '<h1>Bài hai</h1><p>Đội nhắc lại ${NQ18}.</p>'; }, 150));</script>`,
    ),
    marks: [NQ18],
    hover: ['18-NQ/TW', '25/10/2017'],
  },
  {
    name: 'AMP',
    page: {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: html(
        `<amp-sidebar hidden><p>Mục lục</p></amp-sidebar><main><amp-accordion><section expanded><h2>Tóm tắt</h2><p>Xã học ${CT05}.</p></section></amp-accordion></main>`,
        '<style amp-boilerplate>body{animation:none}</style>',
        'amp lang="vi"',
      ),
    },
    marks: [CT05],
  },
  {
    name: 'a print view',
    page: page(
      `<div style="font: 12pt serif"><p align="right">Ngày 2-3-2023</p><p>Tổ in lại ${QD37} cho từng hộ.</p><hr><input type="button" value="In trang"></div>`,
    ),
    marks: [QD37],
  },
  {
    name: 'old font-tag markup',
    page: {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<HTML><HEAD><META CHARSET="utf-8"><TITLE>Tin</TITLE></HEAD><BODY BGCOLOR="#fffbe6"><CENTER><TABLE WIDTH="90%"><TR><TD><FONT FACE="Arial" SIZE="2">Huyện học <B><FONT COLOR="navy">Nghị quyết số</FONT></B> <FONT>18-NQ/TW</FONT> ngày 25/10/2017.<P>Hết.</TABLE></CENTER></BODY></HTML>`,
    },
    marks: [NQ18],
    hover: ['18-NQ/TW', '25/10/2017'],
  },
  {
    name: 'text split in every inline element',
    page: page(
      `<p>Ấp học ${['Chỉ', ' thị', ' số', ' 05', '-CT', '/TW', ' ngày', ' 15/', '5/', '2016']
        .map((piece, index) => {
          const tag = ['b', 'i', 'em', 'span', 'a', 'u', 'mark', 'small', 'font', 'strong'][index];
          return `<${tag}>${piece}</${tag}>`;
        })
        .join('<!-- -->')} trong tháng.</p>`,
    ),
    marks: [CT05],
    hover: ['05-CT/TW', '15/05/2016'],
  },
  {
    name: 'citations broken by <br>',
    page: page('<p>Tổ học Kết luận số<br>21-KL/TW<br/>ngày 25/10/2021.<br><br>Hôm sau nghỉ.</p>'),
    marks: [KL21],
  },
  {
    name: 'frames',
    page: page(
      `<p>Khung dưới đây trích ${CT05}.</p><iframe src="/frame.html" width="500" height="300"></iframe><iframe srcdoc="&lt;p id=ref&gt;${NQ18}&lt;/p&gt;" width="500" height="100"></iframe><iframe src="/frame.html" width="1" height="1"></iframe>`,
    ),
    files: { '/frame.html': page(`<p><span id="ref">${KL21}</span> ở trong khung.</p>`) },
    marks: [CT05],
    inFrames: [KL21, NQ18],
  },
  {
    name: 'shadow DOM',
    page: page(
      `<p>${CT05}</p><tin-bai></tin-bai><p>${NQ18}</p><script>customElements.define('tin-bai', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<p>Trong thẻ riêng: ${KL21}.</p><tin-con></tin-con>'; } }); customElements.define('tin-con', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }); setTimeout(() => { this.shadowRoot.innerHTML = '<p>${QD37}</p>'; }, 200); } });</script>`,
    ),
    marks: [CT05, KL21, QD37, NQ18],
  },
  {
    name: 'right-to-left text beside it',
    page: page(
      `<div dir="rtl"><p>خبر من القرية</p><p>وفقا ل <bdi lang="vi">${KL21}</bdi> اليوم</p></div>`,
    ),
    marks: [KL21],
    hover: ['21-KL/TW', '25/10/2021'],
  },
  {
    name: 'a strict content security policy',
    page: page(`<p>Trang khóa chặt vẫn nhắc ${CT05}.</p>`, '', {
      'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox",
    }),
    marks: [CT05],
    hover: ['05-CT/TW', '15/05/2016'],
  },
  {
    name: 'Trusted Types',
    page: page(`<p>Trang chỉ nhận kiểu tin cậy nhắc ${KL21}.</p>`, '', {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    marks: [KL21],
    hover: ['21-KL/TW', '25/10/2021'],
  },
  {
    name: 'XHTML',
    page: {
      headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
      body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi"><head><title>Tin</title></head><body><p>Đội học ${QD37}.<br/></p></body></html>`,
    },
    marks: [QD37],
    hover: ['37-QĐ/TW', '25/10/2021'],
  },
  {
    name: 'a huge page',
    page: page(
      `<p>${CT05}</p>${repeated(4000, (index) => `<p>Đoạn ${index}: gió nhẹ, trời quang, chợ phiên đông, thuyền về bến lúc chiều xuống, người mua kẻ bán cười nói râm ran.</p>`)}<p>${NQ18}</p>`,
    ),
    marks: [CT05, NQ18],
  },
  {
    name: 'an empty page',
    page: { headers: { 'content-type': 'text/html' }, body: '' },
    marks: [],
  },
  {
    name: 'plain text',
    page: {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: `Thông tin nhanh\n\nXã học ${CT05}\nvà ${KL21}.\n`,
    },
    marks: [CT05, KL21],
    hover: ['21-KL/TW', '25/10/2021'],
  },
  {
    name: 'a PDF viewer page',
    page: page('<embed src="/tai-lieu.pdf" type="application/pdf" width="600" height="400">'),
    files: { '/tai-lieu.pdf': { headers: { 'content-type': 'application/pdf' }, body: PDF } },
    marks: [],
  },
];
