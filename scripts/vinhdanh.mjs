#!/usr/bin/env node
// The command line. It joins the stack that runs in this clone; settings in the caller's environment stand.
import { existsSync } from 'node:fs';
import { cliEntry, runCli } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { readEnvironment } from './lib/run-file.mjs';

await runMain(async () => {
  if (!existsSync(cliEntry)) await prepare();
  const environment = { DATA_DIR: dataDir, ...readEnvironment(dataDir), ...process.env };
  return runCli(process.argv.slice(2), environment, { stdio: 'inherit' });
});
