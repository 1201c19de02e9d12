// npm run bench: measures a stack of its own against the bare engine, writes .data/bench.json and docs/bench/, and passes
// the exit code on.
import { join } from 'node:path';
import { runCli } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, root } from './lib/paths.mjs';
import { withStack } from './lib/with-stack.mjs';

process.env.RULE_LAYERS ??= 'national,lang-son,rehearsal';
const papers = ['--out', join(dataDir, 'bench.json'), '--page', join(root, 'docs', 'bench', 'README.md')];
const args = ['bench', ...papers, ...process.argv.slice(2)];

await runMain(() =>
  withStack((environment) => runCli(args, environment), { dir: join(dataDir, 'bench', 'stack') }),
);
