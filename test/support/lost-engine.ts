import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import { killHard } from '../../apps/cli/demo/kills';
import { until } from './until';

const run = promisify(execFile);

const CLI = join(__dirname, '../../dist/apps/cli/main.js');
const DATABASES = join(__dirname, 'engine-databases.mjs');

/** Longest that a server, a worker or a command takes to be there on a machine that others load too, milliseconds. */
const START_MS = 60_000;

/** The engine loses everything that it knew: its databases are dropped, the server is killed, and both are made anew. */
export async function loseEngine(client: Client, taskQueue: string): Promise<void> {
  await run(process.execPath, [DATABASES, 'drop']);
  const { successor } = killHard('temporal');
  await run(process.execPath, [DATABASES, 'make']);
  await successor;
  await until('a worker serves the new engine', () => isServed(client, taskQueue), START_MS);
}

/** Whether the engine answers, knows the namespace and has heard of a worker. */
async function isServed(client: Client, name: string): Promise<boolean> {
  const { namespace } = client.options;
  const request = { namespace, taskQueue: { name }, taskQueueType: 1 };
  const queue = await client.workflowService.describeTaskQueue(request).catch(() => null);
  return (queue?.pollers?.length ?? 0) > 0;
}

/** What a command of the command line answers for programs. */
export async function vinhdanh<Answer>(...args: readonly string[]): Promise<Answer> {
  const { stdout } = await run(process.execPath, [CLI, ...args, '--json'], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Answer;
}

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
