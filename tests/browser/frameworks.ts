import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSSRApp, h } from 'vue';
import { renderToString as vueMarkup } from 'vue/server-renderer';

/** A line of the article that the frameworks draw. */
export interface Line {
  readonly id: number;
  readonly words: string;
}

/** A framework that draws an article on a server, and takes it over in the page ("hydration"). */
export interface Framework {
  readonly name: string;
  /** The framework, built to tell of every mismatch. */
  readonly library: () => string;
  /** What a server writes. */
  readonly markup: (lines: readonly Line[]) => string | Promise<string>;
  /** In the page: defines `hydrate()`, and `draw(lines)` for later. */
  readonly client: string;
}

/** What makes an element, in either. */
type MakeElement<T> = (type: string, props: object, children: string | (T | string)[]) => T;

/** The article, written here as on a server, and from this source in the page. */
function article<T>(make: MakeElement<T>, lines: readonly Line[]): T {
  const line = ({ id, words }: Line) =>
    make('p', { key: id }, [
      'Ấp Bàu Sen học ',
      // By turns in an element of its own and among other words.
      id % 2 === 0 ? words : make('b', { key: 'b' }, words),
      ' hôm nay.',
    ]);
  return make('main', {}, lines.map(line));
}

// React comes without types.
const require = createRequire(import.meta.url);
const { createElement }: { createElement: MakeElement<object> } = require('react');
const { renderToString }: { renderToString(element: object): string } = require('react-dom/server');

const dependency = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

const REACT = {
  react: 'react/cjs/react.development.js',
  'react-dom': 'react-dom/cjs/react-dom.development.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.development.js',
  scheduler: 'scheduler/cjs/scheduler.development.js',
};

/** React comes as modules of Node's kind. */
function reactLibrary(): string {
  const modules = Object.entries(REACT).map(
    ([name, path]) => `${JSON.stringify(name)}(module, exports) {${dependency(path)}\n}`,
  );
  return `const process = { env: { NODE_ENV: 'development' } };
const sources = { ${modules.join(',\n')} };
const loaded = {};
function require(name) {
  if (!loaded[name]) sources[name]((loaded[name] = { exports: {} }), loaded[name].exports);
  return loaded[name].exports;
}`;
}

export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'React',
    library: reactLibrary,
    markup: (lines) => renderToString(article(createElement, lines)),
    client: `
      ${article}
      const { createElement, useState } = require('react');
      const App = () => {
        const [lines, setLines] = useState(written);
        globalThis.draw = setLines;
        return article(createElement, lines);
      };
      globalThis.hydrate = () => {
        require('react-dom/client').hydrateRoot(root, createElement(App));
      };`,
  },
  {
    name: 'Vue',
    library: () => dependency('vue/dist/vue.global.js'),
    markup: (lines) => vueMarkup(createSSRApp({ render: () => article(h, lines) })),
    client: `
      ${article}
      globalThis.hydrate = () => {
        const lines = Vue.ref(written);
        Vue.createSSRApp({ render: () => article(Vue.h, lines.value) }).mount('#root');
        globalThis.draw = (next) => { lines.value = next; };
      };`,
  },
];

/** A page with the article as the server writes it, and the framework waiting to take it over. */
export const frameworkPage = async (
  { markup, client }: Framework,
  library: string,
  lines: readonly Line[],
): Promise<string> =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ấp Bàu Sen</title>
<link rel="icon" href="data:,"></head><body><div id="root">${await markup(lines)}</div>
<script src="${library}"></script><script>const written = ${JSON.stringify(lines)};${client}</script></body></html>`;
