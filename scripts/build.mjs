// npm run build: compiles what changed.
import { handleSignals } from './lib/interrupt.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/report.mjs';

await runMain(() => {
  handleSignals();
  return prepare();
});
