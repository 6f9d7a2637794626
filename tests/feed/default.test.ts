import { afterEach, expect, test, vi } from 'vitest';
import config from '../../wxt.config.ts';

afterEach(() => vi.unstubAllEnvs());

/** What wxt calls first. */
const beginBuild = (): void => Reflect.get(config.hooks ?? {}, 'build:before')();

const CODE = `https://example.org/feed.json#ed25519=${'A'.repeat(43)}`;

test.each([
  ['without a default feed', ''],
  ['with one', CODE],
])('a build %s is made', (_, code) => {
  vi.stubEnv('WXT_DEFAULT_FEED', code);
  expect(beginBuild).not.toThrow();
});

test.each([
  ['an address alone', 'https://example.org/feed.json'],
  ['a torn key', CODE.slice(0, -9)],
  ['another’s http', CODE.replace('https', 'http')],
])('%s is no feed code, and stops the build', (_, code) => {
  vi.stubEnv('WXT_DEFAULT_FEED', code);
  expect(beginBuild).toThrow('WXT_DEFAULT_FEED');
});
