import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until';
import { workerSettings } from './worker-settings';

/** Longest that a worker takes to be ready on a machine that others load too, milliseconds. */
const START_MS = 60_000;

const MAIN = join(__dirname, '../../dist/apps/worker/main.js');

/** A real worker process on a queue of its own. */
export interface WorkerProcess {
  readonly taskQueue: string;
  readonly directory: string;
  /** As kill -9 does. */
  kill(): Promise<void>;
  /** As an operator does; resolves with the exit code or signal. */
  stop(): Promise<number | NodeJS.Signals | null>;
  /** Waits until it has ended by itself; resolves with the exit code or signal. @throws when it still runs after the limit */
  ended(limitMs: number): Promise<number | NodeJS.Signals | null>;
  /** Removes its directory; once it has stopped. */
  clear(): void;
  /** What it has logged. */
  log(): string;
}

/** Starts the compiled worker and waits until it is ready. */
export async function startWorker(settings: {
  databaseUrl: string;
  taskQueue: string;
  directory?: string;
  environment?: Record<string, string>;
}): Promise<WorkerProcess> {
  const { databaseUrl, taskQueue, environment } = settings;
  const directory = settings.directory ?? mkdtempSync(join(tmpdir(), 'vinhdanh-worker-'));
  const env = { ...process.env };
  delete env.SMTP_URL;
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    env: {
      ...env,
      ...workerSettings(databaseUrl, taskQueue, directory),
      LOG_LEVEL: 'info',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = exitOf(child);
  await until(
    'the worker is ready',
    () => {
      if (hasEnded(child)) throw new Error(`the worker ended: ${output}`);
      return Promise.resolve(output.includes('"worker ready"'));
    },
    START_MS,
  );
  const end = async (signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> => {
    child.kill(signal);
    return ended;
  };
  return {
    taskQueue,
    directory,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    ended: async (limitMs) => {
      await until('the worker has ended', () => Promise.resolve(hasEnded(child)), limitMs);
      return ended;
    },
    clear: () => rmSync(directory, { recursive: true, force: true }),
    log: () => output,
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const exitOf = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
