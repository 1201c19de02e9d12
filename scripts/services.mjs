// Starts PostgreSQL, Temporal and the mail catcher alone, for work on the applications. Ctrl-C stops them.
import { runMain } from './lib/main.mjs';
import { dataDir } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { readRun } from './lib/run-file.mjs';
import { startStack } from './lib/stack.mjs';

await runMain(
  async () => {
    await prepare({ build: false });
    const stack = await startStack({ dir: dataDir, upTo: 'services' });
    const run = stack?.run ?? readRun(dataDir);
    console.log(stack ? 'Services run. Ctrl-C stops them.' : 'Services run already.');
    if (run) console.log(`database ${run.database}\ntemporal ${run.temporal}\nmail     ${run.mail}`);
  },
  { interrupted: 0 },
);
