// npm run bench: measures a stack of its own against the bare engine, writes .data/bench.json and docs/bench/, and passes
// the exit code on. npm run bench -- rules: measures the core and the packs, and needs no stack. npm run bench --
// limits: measures how fast running limits follow a published calendar. npm run bench -- session: a council session over a
// thousand dossiers. npm run bench -- record: sealing, proofs and verification of the record.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, root } from './lib/paths.mjs';
import { removePostgres } from './lib/postgres-place.mjs';
import { prepare } from './lib/prepare.mjs';
import { endLeftovers } from './lib/supervisor.mjs';
import { withStack } from './lib/with-stack.mjs';

process.env.RULE_LAYERS ??= 'national,lang-son,rehearsal';

const papers = (figures, page) => ['--out', join(dataDir, figures), '--page', join(root, 'docs/bench', page)];

async function benchRules(args) {
  await prepare();
  return runCli(['bench', 'rules', ...papers('bench-rules.json', 'rules.md'), ...args], {});
}

const onStack = (args, dir = join(dataDir, 'bench', 'stack')) =>
  withStack((environment) => runCli(['bench', ...args], environment), { dir });

const benchStack = (args) => onStack([...papers('bench.json', 'README.md'), ...args]);

/** On an empty stack: what earlier runs left under way would be moved, or would stand in the way, too. */
async function onEmptyStack(what, args) {
  const dir = join(dataDir, 'bench', what);
  await endLeftovers(dir);
  removePostgres(dir);
  rmSync(dir, { recursive: true, force: true });
  return onStack([what, ...papers(`bench-${what}.json`, `${what}.md`), ...args], dir);
}

const ON_EMPTY_STACK = ['limits', 'session', 'record'];

const [what, ...rest] = process.argv.slice(2);

await runMain(() => {
  if (what === 'rules') return benchRules(rest);
  return ON_EMPTY_STACK.includes(what) ? onEmptyStack(what, rest) : benchStack(process.argv.slice(2));
});
