import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { readFeedCode } from './lib/catalogue/feed/code.ts';
import { LICENCES, Licences } from './scripts/build/licences.ts';
import { shortenLocales } from './scripts/build/locales.ts';
import { withoutSinks } from './scripts/build/without-sinks.ts';

/**
 * What the extension's own pages and background may load: what is packed, and catalogues from where
 * `lib/catalogue/fetch.ts` allows. No string becomes markup or code (Trusted Types).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const licences = new Licences();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ command }) => ({
    // While developing, wxt's own: its server puts styles and scripts into the pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    omnibox: { keyword: 'vk' },
    // Where the content script runs; there the background adds the tooltip once it is wanted.
    host_permissions: ['*://*.vn/*'],
    // Asked for one origin at a time, when the reader updates the catalogue from an address.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    browser_specific_settings: {
      gecko: {
        id: 'van-kien@van-kien.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // From which it knows `data_collection_permissions`.
      gecko_android: { strict_min_version: '142.0' },
    },
    minimum_chrome_version: '128',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-reference': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpen__',
      },
    },
  }),
  vite: () => ({
    plugins: [withoutSinks(), licences.plugin()],
    // Whatever the mode: the build for tests is to be the released one, and names no files.
    oxc: { jsx: { development: false } },
    // As old as the manifest allows: `light-dark()` is to follow the element, not the system alone.
    build: { cssTarget: ['chrome128', 'firefox140'] },
  }),
  hooks: {
    'prepare:publicPaths'(_, paths) {
      paths.push(LICENCES);
    },
    'build:done'({ config }) {
      licences.write(config.root, config.outDir);
      shortenLocales(config.outDir);
    },
    'build:before'() {
      const feed = process.env.WXT_DEFAULT_FEED;
      if (feed && !readFeedCode(feed).ok) {
        throw new Error(`WXT_DEFAULT_FEED is no feed code (address#ed25519=key): ${feed}`);
      }
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const inPages = ['content-script', 'unlisted-script'];
      if (!entrypoints.every(({ type }) => inPages.includes(type))) return;
      // Whatever the mode, as above; the tooltip alone is told which it is.
      if (entrypoints.every(({ name }) => name === 'annotator')) {
        config.define = { ...config.define, 'import.meta.env.MODE': '"production"' };
      }
      const own = (file: string) => join(import.meta.dirname, 'lib', file);
      config.plugins?.push({
        name: 'small-in-pages',
        enforce: 'pre',
        resolveId(id) {
          if (id === 'webextension-polyfill') return own('native-browser.ts');
          if (id === 'wxt/utils/content-script-context') return own('script-context.ts');
          return null;
        },
      });
    },
  },
});
