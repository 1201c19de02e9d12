import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { dependencies } from '../../package.json';

const ROOT = join(__dirname, '../..');
const CLI = join(ROOT, 'dist/apps/cli/main.js');

/** Runs the command line, then tells every file that was loaded for it. */
const PROGRAM = `
  process.once('exit', () => process.stderr.write('\\n' + JSON.stringify(Object.keys(require.cache))));
  require(${JSON.stringify(CLI)});`;

function filesLoadedBy(words: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['-e', PROGRAM, 'vinhdanh', ...words],
      { cwd: ROOT, env: {} },
      (_failed, _out, told) => {
        resolve(JSON.parse(told.slice(told.lastIndexOf('\n'))) as readonly string[]);
      },
    );
  });
}

/** Libraries of the house, and packages that it depends on, of which anything was loaded. */
async function loadedBy(...words: readonly string[]): Promise<readonly string[]> {
  const files = await filesLoadedBy(words);
  const libraries = files.flatMap((file) => /[\\/]dist[\\/](libs[\\/][^\\/]+)/.exec(file)?.[1] ?? []);
  const packages = Object.keys(dependencies).filter((name) =>
    files.some((file) => file.startsWith(join(ROOT, 'node_modules', name, '/'))),
  );
  return [...new Set(libraries), ...packages].sort();
}

/** What the declarations of all commands need. */
const START = [
  ...['@nestjs/common', '@nestjs/core', 'nest-commander', 'reflect-metadata', 'rxjs'],
  ...['libs/domain', 'libs/tlog'],
];

test.each([
  ['help', ['--help'], []],
  ['the help of a command that writes to the database', ['ledger', 'change', '--help'], []],
  ['a mistake in the arguments', ['recover', '--vkey', 'none'], []],
  ['a check of packs', ['pack', 'check'], ['libs/rules', 'yaml']],
  ['a question to the API', ['dossier', 'list', '--api', 'nowhere'], ['undici']],
])('for %s only what it needs is loaded', async (_what, words, more) => {
  expect(await loadedBy(...words)).toEqual([...START, ...more].sort());
});

test('a command that needs the engine loads its library', async () => {
  expect(await loadedBy('recover', '--dry-run')).toEqual(
    expect.arrayContaining(['@temporalio/worker', 'libs/application', 'libs/temporal', 'typeorm']),
  );
});
