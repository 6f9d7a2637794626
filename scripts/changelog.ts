/**
 * Gives what stands under “Unreleased” in the changelog the version that package.json has now, and
 * opens an empty section for what comes next. `npm version` runs it, and before that with `--check`,
 * which writes nothing, so that a refusal leaves all as it was.
 *
 *     npm version patch|minor|major
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const HEADING = '## Unreleased\n';

/**
 * The changelog once a version is released.
 *
 * @param date yyyy-mm-dd
 * @throws Error where there is nothing to release, or the version was released before
 */
export function released(changelog: string, version: string, date: string): string {
  const [before, rest, more] = changelog.split(HEADING);
  if (before === undefined || rest === undefined || more !== undefined) {
    throw new Error('the changelog has no section “Unreleased”, or several');
  }
  const next = rest.search(/^## /m);
  const changes = (next === -1 ? rest : rest.slice(0, next)).trim();
  if (changes === '') throw new Error('nothing stands under “Unreleased”');
  if (rest.includes(`\n## ${version} `)) throw new Error(`${version} was released before`);
  const older = next === -1 ? '' : `\n${rest.slice(next)}`;
  return `${before}${HEADING}\n## ${version} (${date})\n\n${changes}\n${older}`;
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname);
  const file = join(root, 'CHANGELOG.md');
  const changelog = readFileSync(file, 'utf8');
  if (process.argv.includes('--check')) released(changelog, 'the next', '');
  else {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(file, released(changelog, version, new Date().toISOString().slice(0, 10)));
  }
}
