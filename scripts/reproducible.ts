/**
 * Builds the packages for the stores in two folders, the second from the first one's source package,
 * as a reviewer does; fails unless they are the same to the byte.
 *
 *     node scripts/reproducible.ts
 *
 * Both use the packages that are installed here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'van-kien-reproducible-'));

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${stderr}${stdout}`);
  return stdout;
}

/** Every file below a folder, by its path, with its SHA-256. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** Packs in a folder of sources; where its output lies. */
function pack(folder: string): string {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    run(process.execPath, [wxt, 'zip', '-b', browser], folder);
  }
  return join(folder, '.output');
}

try {
  const first = join(scratch, 'first');
  for (const file of run('git', ['ls-files', '-z'], root).split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(first, file)), { recursive: true });
    cpSync(join(root, file), join(first, file));
  }
  const one = pack(first);
  const second = join(scratch, 'second');
  const sources = readdirSync(one).find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('no source package was made');
  mkdirSync(second);
  run('unzip', ['-q', join(one, sources), '-d', second], scratch);
  const other = hashes(pack(second));
  const differing = [...hashes(one)].filter(([path, hash]) => other.get(path) !== hash);
  for (const [path] of differing) console.error(`not the same: ${path}`);
  console.log(`${other.size} files, ${differing.length} not the same`);
  if (differing.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
