import { type BodyAt, isClearlyNamed, readBody } from './bodies.ts';
import { isWordStart } from './phrases.ts';

/** A body and the UTF-16 index that its name begins at. */
export interface FoundBody {
  readonly body: BodyAt;
  readonly start: number;
}

/** "Chi bộ học Nghị quyết 68", "doanh nghiệp nhà nước", "Tổng Bí thư, Chủ tịch nước": of whose numbers nobody speaks. */
const NO_ISSUER = /^(?:chi bộ|chi [uủ][yỷ]|nhà nước|chủ tịch nước)$/iu;

/** "thành phố trực thuộc Trung ương" */
const isStatus = (text: string, at: number): boolean =>
  /trực thuộc\s$/iu.test(text.slice(Math.max(0, at - 11), at));

/**
 * Finds the bodies that stretches of a text name. Stretches asked for in the text's order are read
 * once, however they overlap.
 */
export class BodiesAround {
  readonly #text: string;
  readonly #found: FoundBody[] = [];
  /** All before it was read or passed over. */
  #read = 0;
  /** Of what was found, what comes before this lies before the stretch asked for last. */
  #first = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * @param from not before that of the call before
   * @param to the UTF-16 index after the stretch; a name that begins in it counts
   */
  between(from: number, to: number): FoundBody[] {
    this.#readTo(from, to);
    while ((this.#found[this.#first]?.start ?? from) < from) this.#first++;
    const named: FoundBody[] = [];
    for (let index = this.#first; ; index++) {
      const found = this.#found[index];
      if (!found || found.start >= to) return named;
      named.push(found);
    }
  }

  #readTo(from: number, to: number): void {
    let at = Math.max(this.#read, from);
    while (at < to) {
      const body = isWordStart(this.#text, at) ? readBody(this.#text, at) : null;
      const isNamed =
        body &&
        isClearlyNamed(this.#text, at, body) &&
        !isStatus(this.#text, at) &&
        !NO_ISSUER.test(this.#text.slice(at, body.end));
      if (body && isNamed) this.#found.push({ body, start: at });
      at = body?.end ?? at + 1;
    }
    this.#read = Math.max(this.#read, at);
  }
}
