// npm run build: compiles what changed.
import { runMain } from './lib/main.mjs';
import { prepare } from './lib/prepare.mjs';

await runMain(() => prepare());
