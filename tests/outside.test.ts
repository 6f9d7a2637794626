import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLinkable } from '#lib/outside.ts';

describe('addresses that are opened', () => {
  test.each([
    ['https://example.vn/a', true],
    ['HTTPS://EXAMPLE.VN/', true],
    ['http://example.vn/a', false],
    ['javascript:alert(1)//https://example.vn', false],
    ['data:text/html,https:', false],
    ['//example.vn', false],
    ['example.vn', false],
    ['', false],
  ])('%s: %s', (address, linkable) => {
    expect(isLinkable(address)).toBe(linkable);
  });

  test('stand in one component; every other link stays inside the extension', () => {
    const files = globSync('{components,entrypoints}/**/*.tsx');
    const outward = files.filter((file) => /target=|window\.open/.test(readFileSync(file, 'utf8')));
    expect(outward).toEqual(['components/OutsideLink.tsx']);
    const inward = /^(?:"\/|\{(?:location\.pathname|addressOf\(|address\}|`[?#]))/;
    for (const file of files.filter((name) => !outward.includes(name))) {
      for (const [, href = ''] of readFileSync(file, 'utf8').matchAll(/\bhref=(\S+)/g)) {
        expect(href, file).toMatch(inward);
      }
    }
  });
});
