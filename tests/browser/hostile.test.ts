import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { inEveryBrowser, type Stage } from './built.ts';

const PATIENCE = { timeout: 20_000 };

const CITED = 'Chỉ thị số 05-CT/TW ngày 15/5/2016';
const PLAIN = `<p>Chi bộ thôn Vàm Nhỏ học ${CITED} vào thứ Bảy.</p>`;

/** What a page does to whoever reads it; each prints one plain reference. */
const HOSTILE: readonly (readonly [name: string, body: string])[] = [
  [
    'names that clobber the document',
    `${PLAIN}${[
      'documentElement',
      'body',
      'querySelector',
      'addEventListener',
      'createRange',
      'createElement',
      'caretPositionFromPoint',
      'hasFocus',
      'activeElement',
      'hidden',
    ]
      .map((name) => `<form name="${name}"></form><img name="${name}" alt="">`)
      .join('')}<a id="browser"></a><a id="chrome"></a><a id="CSS"></a>`,
  ],
  [
    'names that clobber the form around the text',
    `<form>${[
      'parentNode',
      'parentElement',
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'shadowRoot',
      'matches',
      'closest',
      'contains',
      'getRootNode',
      'isConnected',
      'hasAttribute',
      'getAttribute',
      'textContent',
      'id',
    ]
      .map((name) => `<input name="${name}">`)
      .join('')}${PLAIN}</form>`,
  ],
  [
    'overridden prototypes and getters behind proxies',
    `<script>
      const fail = () => { throw new Error('a page reached the extension'); };
      for (const name of ['id', 'type', 'references', 'then', 'text', 'mentions']) {
        Object.defineProperty(Object.prototype, name, { get: fail, set: fail, configurable: true });
      }
      for (const of of [Array.prototype, Map.prototype, Set.prototype, Promise.prototype]) {
        for (const name of ['map', 'filter', 'set', 'add', 'get']) of[name] = fail;
      }
      for (const name of ['firstChild', 'nextSibling', 'parentNode', 'isConnected']) {
        Object.defineProperty(Node.prototype, name, { get: fail });
      }
      Document.prototype.createRange = new Proxy(fail, {});
      window.requestIdleCallback = window.MutationObserver = window.StaticRange = fail;
    </script>${PLAIN}`,
  ],
  [
    'a storm of mutations during the scan',
    `${PLAIN}<div id="storm"></div><script>
      let rounds = 0;
      const timer = setInterval(() => {
        storm.textContent = '';
        for (let index = 0; index < 1500; index++) storm.append(Object.assign(document.createElement('p'), { textContent: 'gió ' + index }));
        if (++rounds === 30) clearInterval(timer);
      }, 10);
    </script>`,
  ],
  [
    '10,000 elements one in another',
    `${PLAIN}<script>
      const top0 = document.createElement('div');
      let at = top0;
      for (let depth = 0; depth < 10_000; depth++) at = at.appendChild(document.createElement('b'));
      top0.style.display = 'none';
      document.body.append(top0);
    </script>`,
  ],
  [
    'ten megabytes of text in 100,000 nodes',
    `${PLAIN}<div id="much" style="display: none"></div><script>
      for (let index = 0; index < 100_000; index++) much.append(document.createTextNode('gió nhẹ, trời quang, chợ phiên đông, thuyền về bến lúc chiều xuống, người mua kẻ bán cười nói râm ran. '));
    </script>`,
  ],
  [
    'slots handed on in a circle',
    `${PLAIN}<vong-a><vong-b></vong-b></vong-a><script>
      for (const name of ['vong-a', 'vong-b']) customElements.define(name, class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<slot><slot></slot></slot>'; this.append(document.createElement('slot')); }
      });
    </script>`,
  ],
  [
    'styles that hide, move and cover',
    `<style>${TOOLTIP}, ${TOOLTIP} * { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: translate(-9999px) !important; }</style>${PLAIN}`,
  ],
];

/** Opens a page of these words; what it and we complain of is gathered. */
async function opened({ reader, site, address }: Stage, body: string) {
  site.set('/hostile.html', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="vi"><title>Tin</title><link rel="icon" href="data:,"><body>${body}`,
  });
  const page = await reader.open('about:blank');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (entry) => entry.type() === 'error' && errors.push(entry.text()));
  await page.goto(address('hostile.html'));
  return { page, errors };
}

const isTooltipThere = (page: Page): Promise<boolean> =>
  page.evaluate((name) => document.getElementsByTagName(name).length > 0, TOOLTIP);

inEveryBrowser((stage) => {
  test.each(HOSTILE)('%s', async (_, body) => {
    const { reader } = stage();
    const { page, errors } = await opened(stage(), body);
    const found = async () => (await reader.settled(page))?.references.map(({ text }) => text);
    await expect.poll(found, PATIENCE).toEqual([CITED]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('forged events and messages do nothing, and nothing is to be seen of us', async () => {
    const { reader } = stage();
    const { page } = await opened(stage(), PLAIN);
    const found = async () => (await reader.settled(page))?.references.length;
    await expect.poll(found, PATIENCE).toBe(1);
    await page.evaluate(async () => {
      const box = document.querySelector('p')?.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: 240, clientY: (box?.top ?? 0) + 8 };
      for (const type of ['catalogue-changed', 'annotate', 'open-catalogue', 'tooltip']) {
        postMessage({ type, document: 'x' }, '*');
      }
      for (const type of ['pointermove', 'pointerdown', 'click']) {
        for (const pointerType of ['mouse', 'touch']) {
          document
            .querySelector('p')
            ?.dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
          await new Promise((over) => setTimeout(over, 600)); // longer than a pointer must rest
        }
      }
    });
    expect(await isTooltipThere(page)).toBe(false);
    expect(
      await page.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => /van.?kien/i.test(name)),
      ),
    ).toEqual([]);
    // A real pointer opens it still.
    expect(await reader.tooltipOf(page, '05-CT/TW')).toContain('15/05/2016');
    await page.close();
  });
});
