import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { lockOwner } from './lock.mjs';

const runFile = (dir) => join(dir, 'run.json');
const environmentFile = (dir) => join(dir, 'environment.json');

/** Writes what runs, where, for scripts and people: `{ api, web, database, temporal, mail, pids }`. */
export function writeRun(dir, run) {
  writeJson(runFile(dir), run, 0o600);
}

/** What runs in a data directory, or `null` unless a complete stack is up. */
export const readRun = (dir) => (lockOwner(dir, 'stack') ? readJson(runFile(dir)) : null);

/** Keeps the settings of the running applications, for commands that join them. */
export function writeEnvironment(dir, environment) {
  writeJson(environmentFile(dir), environment, 0o600);
}

/** The settings of the applications that run in a data directory, or `null`. */
export const readEnvironment = (dir) => (readRun(dir) ? readJson(environmentFile(dir)) : null);

/** Removes both, when nothing runs any more. */
export function removeRun(dir) {
  for (const file of [runFile(dir), environmentFile(dir)]) rmSync(file, { force: true });
}
