import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import { killHard } from '../../apps/cli/demo/kills';
import { dataDirectory, readRunFile } from '../../apps/cli/kernel/run-file';
import { until } from './until';

const run = promisify(execFile);

const CLI = join(__dirname, '../../dist/apps/cli/main.js');
const DATABASES = join(__dirname, 'engine-databases.mjs');

/** Longest that a server, a worker or a command takes to be there on a machine that others load too, milliseconds. */
const START_MS = 60_000;

/** Empty databases are made beside those of the engine, which takes some seconds. */
export const makeEmptyDatabases = (): Promise<unknown> => run(process.execPath, [DATABASES, 'make']);

/**
 * The engine loses everything that it knew: it is halted, its databases are dropped and the empty ones stand in their place,
 * and it is killed.
 */
export async function loseEngine(client: Client): Promise<void> {
  const pid = readRunFile(dataDirectory())?.pids.temporal;
  if (pid === undefined) throw new Error('no engine runs');
  process.kill(pid, 'SIGSTOP');
  await run(process.execPath, [DATABASES, 'swap']);
  const { successor } = killHard('temporal');
  await successor;
  const { namespace } = client.options;
  const isKnown = (): Promise<boolean> =>
    client.workflowService.describeNamespace({ namespace }).then(
      () => true,
      () => false,
    );
  await until('the new engine knows the namespace', isKnown, START_MS);
}

/** What a command of the command line answers for programs. */
export async function vinhdanh<Answer>(...args: readonly string[]): Promise<Answer> {
  const { stdout } = await run(process.execPath, [CLI, ...args, '--json'], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Answer;
}

/** What a command says that does not do what it was asked for. */
export const refusalOf = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, [CLI, ...args]).then(
    () => Promise.reject(new Error(`vinhdanh ${args.join(' ')} ended well`)),
    (error: { stdout: string; stderr: string }) => error,
  );

/** Begins a command and kills it as soon as something has come about. */
export async function killedWhen(args: readonly string[], hasCome: () => Promise<boolean>): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  await until(`vinhdanh ${args.join(' ')} has come so far`, hasCome, START_MS);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('the command had ended before it was killed');
}
