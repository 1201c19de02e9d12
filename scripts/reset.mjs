// npm run reset: removes everything that running left in this clone. Asks first, unless told --yes.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { lockOwner } from './lib/lock.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, faultsDir, testDir } from './lib/paths.mjs';
import { removePostgres } from './lib/postgres-place.mjs';
import { PlainError, step } from './lib/report.mjs';
import { endLeftovers } from './lib/supervisor.mjs';

async function agreed() {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new PlainError('Nobody can be asked here: say "npm run reset -- --yes".');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Remove ${dataDir} with all dossiers, mails and keys in it? [y/N] `);
  terminal.close();
  return /^(y|yes|c|có)$/i.test(answer.trim());
}

await runMain(async () => {
  for (const [dir, name] of [
    [dataDir, 'stack'],
    [dataDir, 'setup'],
    [dataDir, 'test'],
    [testDir, 'stack'],
    [faultsDir, 'stack'],
  ]) {
    const owner = lockOwner(dir, name);
    if (owner) throw new PlainError(`Vinh Danh runs in this clone (process ${owner.pid}): stop it first.`);
  }
  if (!(await agreed())) return 1;
  for (const dir of [faultsDir, testDir, dataDir]) {
    await endLeftovers(dir);
    removePostgres(dir);
  }
  await step('Remove the data of this clone', () => rmSync(dataDir, { recursive: true, force: true }));
});
