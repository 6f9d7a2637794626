import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { DocumentCard } from '#components/DocumentCard.tsx';
import { DocumentList } from '#components/DocumentList.tsx';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { documentWith } from '../catalogue/records.ts';

vi.mock('wxt/browser', async () => (await import('../i18n/locales.ts')).browserIn('vi'));

const { document } = parseHTML('<main></main>');
vi.stubGlobal('document', document);
const main = document.querySelector('main');
if (!main) throw new Error('the page above has a main');

/** The card of a document, drawn. */
function card(changes: Partial<CatalogueDocument>): Element {
  render(h(DocumentCard, { document: documentWith(changes) }), main as Element);
  return main as Element;
}

const textsOf = (root: Element, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a document card', () => {
  test('says what the document is called, when and by whom it was issued', () => {
    const drawn = card({ symbol: '01-KL/TW', date: '2021-05-18', title: 'về một việc', plenum: 3 });
    expect(textsOf(drawn, '.document-name')).toEqual(['Kết luận 01-KL/TW']);
    expect(textsOf(drawn, 'h2')).toEqual(['về một việc']);
    expect(textsOf(drawn, '.document-facts li')).toEqual([
      '18/05/2021',
      'Bộ Chính trị',
      'Khóa XIII',
      'Hội nghị Trung ương 3',
    ]);
    expect(textsOf(drawn, '.document-caveat')).toEqual([]);
  });

  test('leaves out what is not known', () => {
    const drawn = card({ symbol: null, date: null, term: null });
    expect(textsOf(drawn, '.document-name')).toEqual(['Kết luận']);
    expect(textsOf(drawn, '.document-facts li')).toEqual(['Chưa rõ ngày ban hành', 'Bộ Chính trị']);
  });

  test('a congress is numbered, and names the issuer too', () => {
    const drawn = card({ issuer: 'dai-hoi', kind: 'nghi-quyet', symbol: null });
    expect(textsOf(drawn, '.document-facts li')).toEqual([
      '04/03/2023',
      'Đại hội đại biểu toàn quốc lần thứ XIII',
    ]);
  });

  test.each([
    [{ paraphrase: true }, 'mô tả nội dung'],
    [{ confidence: 'single' }, 'Chưa được đối chiếu'],
    [{ confidence: 'corroborated' }, 'ghi giống nhau'],
  ] as const)('says how sure it is: %o', (changes, words) => {
    expect(textsOf(card(changes), '.document-caveat').join()).toContain(words);
  });

  test('names its sources by their hosts, nothing but web pages', () => {
    const sources = ['https://www.example.org/a?b=1', 'javascript:alert(1)', 'data:text/html,x'];
    expect(textsOf(card({ sources }), '.document-sources li')).toEqual(['example.org']);
  });

  test('links the secure ones, to tabs that learn nothing of it', () => {
    const sources = ['http://www.example.vn/old', 'https://www.example.org/a?b=1'];
    const drawn = card({ sources });
    expect(textsOf(drawn, '.document-sources li')).toEqual(['http://example.vn', 'example.org']);
    const links = [...drawn.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://www.example.org/a?b=1',
    ]);
    expect(links[0]?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(links[0]?.getAttribute('target')).toBe('_blank');
  });
});

test('of many documents the first five are shown, and the rest counted', () => {
  const documents = Array.from({ length: 8 }, (_, index) => documentWith({ id: `d-${index}` }));
  render(h(DocumentList, { documents }), main as Element);
  expect(main.querySelectorAll('article')).toHaveLength(5);
  expect(main.textContent).toContain('Số văn bản khác cũng phù hợp: 3');
});
