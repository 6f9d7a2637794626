import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Names = Readonly<Record<string, string>>;

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const lock: {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest: Entry = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.entries(lock.packages);

/** Whether a package that stands at that place finds another, as Node looks for it. */
function finds(place: string, name: string): boolean {
  const own = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (lock.packages[own]) return true;
  if (place === '') return false;
  const outer = place.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
  return finds(outer, name);
}

describe('the lock file', () => {
  test('is that of package.json', () => {
    const { version, dependencies, devDependencies } = lock.packages[''] ?? {};
    expect({ version, dependencies, devDependencies }).toEqual({
      version: manifest.version,
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    expect(lock.lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(300);
  });

  test('holds every package that another needs, those of other systems too', () => {
    const missing = entries.flatMap(([place, entry]) => {
      const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry;
      const peers = Object.keys(peerDependencies ?? {}).filter(
        (name) => !entry.peerDependenciesMeta?.[name]?.optional,
      );
      const needed = Object.keys({
        ...dependencies,
        ...optionalDependencies,
        ...(place === '' && devDependencies),
      });
      return [...needed, ...peers]
        .filter((name) => !finds(place, name))
        .map((name) => `${place} needs ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('says by a hash what each package is, and not where it came from', () => {
    for (const [place, entry] of entries) {
      expect(entry, place).not.toHaveProperty('resolved');
      if (place === '' || entry.inBundle) continue;
      expect(entry.integrity, place).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    }
  });
});

test('no file names a package registry', () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  const files = stdout.split('\0').filter(Boolean);
  expect(files.length).toBeGreaterThan(300);
  const registry =
    /registry[.][\w-]+[.](?:org|com|net|io|dev|cn)|npmjs[.]|yarnpkg[.]|(?:artifactory|jfrog|verdaccio)[.:/]|pypi[.]/i;
  const naming = files.filter((file) => registry.test(readFileSync(file, 'latin1')));
  expect(naming).toEqual([]);
});
