import { existsSync, readSync, openSync, closeSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { cliEntry } from './cli.mjs';
import { compiled, root } from './paths.mjs';
import { say } from './report.mjs';
import { until } from './wait.mjs';

const entry = (app) => compiled('apps', app, 'main.js');

/** What each service runs. */
const COMMANDS = { api: [entry('api')], worker: [entry('worker')], sealer: [cliEntry, 'record', 'seal'] };

/** Whether what a service runs is compiled. */
export const isCompiled = (app) => existsSync(COMMANDS[app][0]);

/** What the sealer alone is told. */
const SEALERS_OWN = ['SEALER_DATABASE_URL', 'LOG_KEY_DIR', 'WITNESS_LOGS'];

/** What no service is told: orders of erasure are carried out by hand. */
const ERASERS_OWN = ['ERASER_DATABASE_URL'];

const without = (names, environment) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));

function application(app, environment, { flags = [], ...more }) {
  const told = without([...ERASERS_OWN, ...(app === 'sealer' ? [] : SEALERS_OWN)], environment);
  return {
    name: app,
    command: process.execPath,
    args: ['--enable-source-maps', ...flags, ...COMMANDS[app]],
    options: { cwd: root, env: { ...process.env, ...told, INSTANCE: `${app}-1` } },
    stopSignal: 'SIGTERM',
    ...more,
  };
}

/** The API as a supervised service; ready when `/readyz` says so. */
export function apiService(environment) {
  const url = `http://${environment.API_HOST}:${environment.API_PORT}/readyz`;
  const ready = (signal) =>
    until(
      async () => {
        const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
        if (response.status !== 200) throw new Error(`/readyz says ${response.status}.`);
      },
      60_000,
      signal,
    );
  return application('api', environment, { grace: 10_000, ready });
}

/** What this process and its children may use, bytes: a container may have less than its machine. */
const memory = () => Math.min(totalmem(), process.constrainedMemory() || Infinity);

const LEAST_HEAP_MIB = 1_024;

/** The heap in which the worker keeps things at hand may grow to a quarter of the memory; whoever runs it may say otherwise. */
const workerHeap = () =>
  process.env.NODE_OPTIONS?.includes('--max-old-space-size')
    ? []
    : [`--max-old-space-size=${Math.max(Math.floor(memory() / 2 ** 22), LEAST_HEAP_MIB)}`];

/** Ready when it has said one of the words in its log since this start; resolves with that one. */
const saysOneOf =
  (...words) =>
  (signal, { log, offset }) =>
    until(
      () => {
        const text = textFrom(log, offset);
        const said = words.find((word) => text.includes(word));
        if (!said) throw new Error('It has not said that it is ready.');
        return said;
      },
      60_000,
      signal,
    );

/** With another engine than before it waits until somebody recovers: everything else is up for that. */
const WAITS = '"worker waits: the engine is another one"';

/** The worker as a supervised service. */
export const workerService = (environment) =>
  application('worker', environment, {
    grace: 20_000,
    ready: async (...started) => {
      const said = await saysOneOf('"worker ready"', WAITS)(...started);
      if (said === WAITS)
        say('!  the worker waits: Temporal is another one than before. Run: npx vinhdanh doctor');
    },
    flags: workerHeap(),
  });

/** The sealer of the record as a supervised service. */
export const sealerService = (environment) =>
  application('sealer', environment, { grace: 10_000, ready: saysOneOf('"sealer ready"') });

function textFrom(path, offset) {
  const length = statSync(path).size - offset;
  if (length <= 0) return '';
  const buffer = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, length, offset));
  } finally {
    closeSync(file);
  }
}
