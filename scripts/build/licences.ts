import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod';
import type { Licence } from '#lib/licences.ts';

/** The file of the built extension in which its page of licences finds them. */
export const LICENCES = 'licences.json';

const manifestSchema = z.object({
  version: z.string(),
  license: z.string(),
  author: z
    .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
    .nullish(),
});

/** The package that a module comes from; null for one of our own. */
function packageOf(module: string): string | null {
  const [, virtual] = /^\0(vite|rolldown)\//.exec(module) ?? []; // what a bundler adds itself
  const [, installed] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  return virtual ?? installed?.replace('\\', '/') ?? null;
}

/** Vite's licence goes on with what its own server is made of, none of which gets here; Apache's with how to apply it. */
const GOES_ON = /# Licenses of bundled|APPENDIX: How to apply the Apache License/;

/** What a package says of its licence: the texts that must go with it, where it carries any. */
function licenceOf(root: string, name: string): Licence {
  const folder = join(root, 'node_modules', name);
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)(?:\.\w+)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').split(GOES_ON)[0] ?? '');
  return {
    name,
    version: manifest.version,
    licence: manifest.license,
    author: manifest.author?.replace(/\s*[<(].*/, '') ?? null, // without addresses
    text: texts.map((text) => text.trim()).join('\n\n'),
  };
}

/** Collects the licences of the packages whose code goes into bundles, however many builds those take. */
export class Licences {
  readonly #names = new Set<string>();

  plugin(): Plugin {
    return {
      name: 'licences',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
            const name = renderedLength > 0 ? packageOf(module) : null;
            if (name !== null) this.#names.add(name);
          }
        }
      },
    };
  }

  /** Of all packages bundled so far, by name. */
  collected(root: string): Licence[] {
    return [...this.#names].sort().map((name) => licenceOf(root, name));
  }

  write(root: string, folder: string): void {
    if (!existsSync(folder)) return;
    writeFileSync(join(folder, LICENCES), JSON.stringify(this.collected(root)));
  }
}
