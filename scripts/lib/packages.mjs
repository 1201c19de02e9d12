import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runOrSay } from './command.mjs';
import { hashOf, readJson, writeJson } from './files.mjs';
import { root } from './paths.mjs';
import { step } from './report.mjs';

const marker = join(root, 'node_modules', '.vinhdanh.json');
const lockHash = () => hashOf(root, [join(root, 'package.json'), join(root, 'package-lock.json')]);

/** npm's own record of what it installed, compared with the lock file, package by package. */
function matchesLock() {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/** Installs the packages, unless exactly those of the lock file are there. */
export async function installPackages() {
  const lock = lockHash();
  if (readJson(marker)?.lock === lock && existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  if (!matchesLock()) {
    await step('Install packages (npm ci)', () =>
      runOrSay('npm ci failed: the packages are not there and could not be fetched.', 'npm', ['ci'], {
        cwd: root,
        shell: process.platform === 'win32',
        stdio: ['ignore', 2, 2],
      }),
    );
  }
  writeJson(marker, { lock });
}
