// npm run bench: measures the running stack against the bare engine and passes the exit code on.
import { runCli } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { withStack } from './lib/with-stack.mjs';

await runMain(() => withStack((environment) => runCli(['bench', ...process.argv.slice(2)], environment)));
