/**
 * The browser's own interface, in place of the polyfill where bytes count (wxt.config.ts): in
 * Manifest V3 `chrome` answers with promises in Chromium and Firefox alike. Unlike `browser`, which
 * older Chromium lacks, an element of the page with that id cannot stand in for it.
 */
export default Reflect.get(globalThis, 'chrome');
