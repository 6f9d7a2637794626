import type { Plugin } from 'vite';

/** Where libraries turn text into markup or code, which nothing here asks of them; and what stands there instead. */
const SINKS: readonly { readonly file: RegExp; readonly sink: RegExp; readonly instead: string }[] =
  [
    // Preact's `dangerouslySetInnerHTML`.
    {
      file: /\/preact\/dist\/preact\.mjs$/,
      sink: /(\w+)\.innerHTML=(\w+\.__html)/,
      instead: '$1.textContent=$2',
    },
    // Zod compiles schemas where it may; our pages' policy forbids that, and it then does without.
    {
      file: /\/zod\/v4\/core\/(?:util|doc)\.js$/,
      sink: /const F = Function;/,
      instead: 'const F = null;',
    },
  ];

/** Takes out of libraries what stores and Trusted Types object to; stops where a new version has it elsewhere. */
export const withoutSinks = (): Plugin => ({
  name: 'without-sinks',
  transform(code, id) {
    const found = SINKS.find(({ file }) => file.test(id.replace(/\?.*$/, '')));
    if (!found) return null;
    if (!found.sink.test(code)) throw new Error(`${id}: ${found.sink} is no longer there`);
    return { code: code.replace(found.sink, found.instead), map: null };
  },
});
