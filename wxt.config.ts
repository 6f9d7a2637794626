import { join } from 'node:path';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    // Asked for one origin at a time, when the reader updates the catalogue from an address.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    browser_specific_settings: {
      gecko: {
        id: 'van-kien@van-kien.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    minimum_chrome_version: '128',
  },
  // Whatever the mode: the build for tests is to be the released one, and names no files.
  vite: () => ({ oxc: { jsx: { development: false } } }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const native = join(import.meta.dirname, 'lib/native-browser.ts');
      config.plugins?.push({
        name: 'native-browser',
        enforce: 'pre',
        resolveId: (id) => (id === 'webextension-polyfill' ? native : null),
      });
    },
  },
});
