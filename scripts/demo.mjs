// npm run demo: plays the case of Lạng Sơn through the public API, on a stack of its own whose time limits are
// shortened by the rehearsal rules, and passes the exit code on. Papers are left in .data/demo/.
import { join } from 'node:path';
import { runCli } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { demoDir, REHEARSAL_LAYERS } from './lib/paths.mjs';
import { withStack } from './lib/with-stack.mjs';

process.env.RULE_LAYERS ??= REHEARSAL_LAYERS;
const args = ['demo', '--out', demoDir, ...process.argv.slice(2)];

await runMain(() => withStack((environment) => runCli(args, environment), { dir: join(demoDir, 'stack') }));
