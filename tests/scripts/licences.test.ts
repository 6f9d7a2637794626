import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { Licences } from '#scripts/build/licences.ts';

test('the licences are those of packages with code in a bundle, those that came along too', async () => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/licences-'); // here, where packages are found
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(
      entry,
      `import { scaleLinear } from 'd3-scale';
       import { stack } from 'd3-shape'; // and unused
       import Dexie from 'dexie';
       console.log(scaleLinear, Dexie);`,
    );
    const licences = new Licences();
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [licences.plugin()],
      build: { write: false, rolldownOptions: { input: resolve(entry) } },
    });
    const collected = licences.collected(process.cwd());
    const names = collected.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['d3-array', 'd3-scale', 'dexie']));
    expect(names).not.toContain('d3-shape');
    expect(names).not.toContain('zod');
    const dexie = collected.find(({ name }) => name === 'dexie');
    expect(dexie).toMatchObject({ licence: 'Apache-2.0', version: expect.stringMatching(/^\d/) });
    // What that licence asks to be passed on: its words, and the notice.
    expect(dexie?.text).toMatch(/Apache License[\s\S]*Dexie\.js/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);
