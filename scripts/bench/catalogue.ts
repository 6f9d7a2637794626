import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { build, startStage } from './built.ts';
import { figureOf } from './measure.ts';
import { IMPORT_MAP, serveModules } from './modules.ts';
import { news } from './news.ts';
import type { CatalogueTimes } from './page/catalogue.ts';
import { documents, mixed } from './records.ts';
import type { Options, Row } from './report.ts';

/** Documents of a small catalogue, and of a large one. */
export const SMALL = 1000;
export const LARGE = 100_000;

/** Browsers trust this machine's own address with what the catalogue needs (`crypto.subtle`). */
const TRUSTED = '127.0.0.1';

/** Citations of documents that every size has. */
const REFERENCES = parse(news(60_000, 1).paragraphs.join('\n\n'), compileNames([])).slice(0, 200);

const SCRIPT = '<script type="module" src="/scripts/bench/page/catalogue.ts"></script>';

/** What a large catalogue costs beside a small one, and installing beside the bare database. */
export async function measureCatalogue(name: BrowserName, { quick }: Options): Promise<Row[]> {
  const large = quick ? 4000 : LARGE;
  await using stage = await startStage(name, build(name));
  serveModules(stage.site);
  stage.site.set('/catalogue.html', { body: `<!doctype html>${IMPORT_MAP}${SCRIPT}` });
  const page = await stage.reader.open(stage.address('catalogue.html', TRUSTED));
  await page.waitForFunction(() => 'measureCatalogue' in globalThis);
  const measured = async (size: number, rounds: number, rest = 0): Promise<CatalogueTimes> => {
    const path = `/documents-${size}.json`;
    stage.site.set(path, { body: JSON.stringify(mixed(size)) });
    return page.evaluate(
      (...asked) => Reflect.get(globalThis, 'measureCatalogue')(...asked),
      path,
      REFERENCES,
      rounds,
      rest,
    );
  };
  // A browser tidies the files of what was just written for a while; a reader comes days later.
  const rest = quick ? 0 : 10_000;
  const bundled = quick ? null : await measured(documents.length, 9);
  const few = await measured(SMALL, quick ? 1 : 2, rest);
  const many = await measured(large, 1, rest);
  return [
    {
      what: `resolve ${REFERENCES.length} references among ${large} documents`,
      unit: 'ms',
      ours: figureOf(many.resolve),
      beside: { name: `among ${SMALL}`, figure: figureOf(few.resolve) },
      target: { most: 1.3 },
      firm: 3,
    },
    ...(bundled
      ? [
          {
            what: `install of the bundled release, ${documents.length} documents`,
            unit: 'ms',
            ours: figureOf(bundled.install),
            beside: { name: 'raw puts of the same objects', figure: figureOf(bundled.raw) },
            target: { most: 1.5 },
          } as const,
        ]
      : []),
  ];
}
