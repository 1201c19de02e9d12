import { existsSync } from 'node:fs';
import { run } from './command.mjs';
import { compiled, root } from './paths.mjs';
import { PlainError } from './report.mjs';

export const cliEntry = compiled('apps/cli/main.js');

/** Runs a command of the compiled command line and resolves with its exit code. */
export function runCli(args, environment, options = {}) {
  if (!existsSync(cliEntry)) throw new PlainError('The command line is not compiled: run "npm run build".');
  return run(process.execPath, [cliEntry, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    ...options,
  });
}
