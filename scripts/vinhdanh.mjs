#!/usr/bin/env node
// The command line. It joins the stack that runs in this clone; settings in the caller's environment stand.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cliEntry } from './lib/cli.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { readEnvironment } from './lib/run-file.mjs';

if (!existsSync(cliEntry)) await runMain(prepare);
if (!process.exitCode) {
  Object.assign(process.env, { DATA_DIR: dataDir, ...readEnvironment(dataDir), ...process.env });
  process.chdir(root);
  await import(pathToFileURL(cliEntry).href);
}
