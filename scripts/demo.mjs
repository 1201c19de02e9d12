// npm run demo: plays the case of Lạng Sơn through the public API and passes its exit code on.
import { runCli } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { withStack } from './lib/with-stack.mjs';

await runMain(() => withStack((environment) => runCli(['demo', ...process.argv.slice(2)], environment)));
