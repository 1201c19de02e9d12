// npm run bench: measures the running stack against the bare engine and passes the exit code on.
import { runCli } from './lib/cli.mjs';
import { handleSignals } from './lib/interrupt.mjs';
import { runMain } from './lib/report.mjs';
import { withStack } from './lib/with-stack.mjs';

await runMain(() => {
  handleSignals();
  return withStack((environment) => runCli(['bench', ...process.argv.slice(2)], environment));
});
