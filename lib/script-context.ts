import { browser } from 'wxt/browser';

/**
 * What a content script is told of its life, in place of WXT's own context where bytes count
 * (wxt.config.ts): the part of it that we use. It ends when the extension is gone, and when it is put
 * into the page once more, by an update or a second injection: the newer script takes over.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  /** @param name of the content script */
  constructor(name: string) {
    const started = `${browser?.runtime?.id}:${name}`;
    dispatchEvent(new CustomEvent(started));
    addEventListener(started, () => this.#ending.abort(), { signal: this.signal });
    // Nobody tells that the extension is gone: one looks before the reader can point at anything.
    addEventListener('pointermove', () => this.isValid, { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  get isValid(): boolean {
    if (!browser?.runtime?.id) this.#ending.abort();
    return !this.signal.aborted;
  }

  onInvalidated(ended: () => void): void {
    this.signal.addEventListener('abort', ended);
  }
}
