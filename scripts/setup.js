/**
 * Installs the npm packages when they are missing or older than the lock file.
 *
 * Plain JavaScript, and nothing but Node's own modules: it runs before anything is installed, on
 * the machine's own Node (18 or newer). Later steps run on the Node that it installs.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** When a file of the project was last written, in ms since 1970; 0 where there is none. */
const writtenAt = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (writtenAt('node_modules/.package-lock.json') < writtenAt('package-lock.json')) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    // What npm says belongs to the log; a command's own output is the only thing on stdout.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm could not install the packages: see its message above.');
    process.exit(1);
  }
}
