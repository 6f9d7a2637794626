import { fits, holds, localNameOf, parentElementOf } from './dom.ts';

/** Parts of a page that stand beside its article by what they are. */
const APART =
  'aside, nav, footer, [role="complementary"], [role="navigation"], [role="contentinfo"]';

/** … and by what news pages call them: `box-tin-lien-quan`, `sidebar-2`, `list_comment`. */
const NAMED_APART =
  /related|relate-?news|side-?bar|recommend|comment|trending|most-?(?:read|view)|lien-?quan|binh-?luan|(?:doc|xem)-?nhieu|(?:tin|bai)-?(?:khac|moi|cung)/i;

/** UTF-16 code units. */
const LONGEST_HEADLINE = 500;

/**
 * What belongs to a page's article, and what stands beside it. A box of related news speaks of other
 * days and other terms than the article does.
 */
export class Regions {
  readonly #article: Element | null;
  readonly #headline: Element | null;
  readonly #page: Document;
  /** Of the page's text, in UTF-16 code units; measured only where it is asked for. */
  #length: number | null = null;
  readonly #apart = new Map<Element, boolean>();

  constructor(page: Document) {
    this.#page = page;
    this.#article = mainArticle(page);
    this.#headline = (this.#article ?? page).querySelector('h1') ?? page.querySelector('h1');
  }

  /** The article's headline, as far as it is of a headline's length. */
  get headline(): string | null {
    return this.#headline?.textContent?.trim().slice(0, LONGEST_HEADLINE) || null;
  }

  /** The nearest part beside the article that an element stands in; null for the article's own. */
  boxOf(element: Element): Element | null {
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      const isApart = this.#apart.get(at) ?? this.#isApart(at);
      this.#apart.set(at, isApart);
      if (isApart) return at;
    }
    return null;
  }

  /**
   * Numbers for elements, the same for those whose text may be read together; 0 for the article's.
   */
  numbersOf(elements: readonly Element[]): number[] {
    const numbers = new Map<Element | null, number>([[null, 0]]);
    return elements.map((element) => {
      const box = this.boxOf(element);
      const number = numbers.get(box) ?? numbers.size;
      numbers.set(box, number);
      return number;
    });
  }

  #isApart(element: Element): boolean {
    const named = `${element.className} ${element.id}`;
    const isOther = localNameOf(element) === 'article' && element !== this.#article;
    return (
      (isOther || fits(element, APART) || NAMED_APART.test(named)) && !this.#holdsArticle(element)
    );
  }

  get #pageLength(): number {
    this.#length ??= lengthOf(this.#page.body ?? this.#page.documentElement); // not all have a body
    return this.#length;
  }

  /** Names deceive: a page's main column may well be called its sidebar. */
  #holdsArticle(element: Element): boolean {
    return (
      [this.#article, this.#headline].some((part) => part && holds(element, part)) ||
      2 * lengthOf(element) > this.#pageLength
    );
  }
}

/**
 * The article that a page is about: the one with its headline, else the longest. Others are what the
 * page offers to read next, or comments within it.
 */
function mainArticle(page: Document): Element | null {
  const articles = [...page.querySelectorAll('article')];
  if (articles.length < 2) return articles[0] ?? null;
  const outer = articles.filter((one) => !one.parentElement?.closest('article'));
  const headed = outer.find((one) => one.querySelector('h1'));
  return headed ?? outer.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;
