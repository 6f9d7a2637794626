import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { released } from '#scripts/changelog.ts';

const CHANGELOG = '# Changes\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-02)\n\n- First.\n';

describe('a release', () => {
  test('takes what was unreleased, and leaves the rest as it is', () => {
    expect(released(CHANGELOG, '0.2.0', '2026-03-04')).toBe(
      '# Changes\n\n## Unreleased\n\n## 0.2.0 (2026-03-04)\n\n- New.\n\n' +
        '## 0.1.0 (2026-01-02)\n\n- First.\n',
    );
  });

  test('may be the first', () => {
    expect(released('# Changes\n\n## Unreleased\n\n- New.\n', '0.1.0', '2026-03-04')).toBe(
      '# Changes\n\n## Unreleased\n\n## 0.1.0 (2026-03-04)\n\n- New.\n',
    );
  });

  test.each([
    ['nothing new', released(CHANGELOG, '0.2.0', '2026-03-04'), '0.3.0', 'nothing stands'],
    ['a version once more', CHANGELOG, '0.1.0', 'before'],
    ['no such section', '# Changes\n', '0.1.0', 'no section'],
  ])('is refused with %s', (_, changelog, version, message) => {
    expect(() => released(changelog, version, '2026-03-04')).toThrow(message);
  });
});

test('our changelog can be released, and names no version that is still to come', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(() => released(changelog, '999.0.0', '2026-03-04')).not.toThrow(/no section/);
  const named = [...changelog.matchAll(/^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/gm)];
  for (const [, one = ''] of named) {
    expect(one.localeCompare(version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
  }
});
