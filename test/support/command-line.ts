import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until';

const run = promisify(execFile);

const CLI = join(__dirname, '../../dist/apps/cli/main.js');

/** Longest that a command takes to come so far on a machine that others load too, milliseconds. */
const START_MS = 60_000;

/** What a command of the command line answers for programs. */
export async function vinhdanh<Answer>(...args: readonly string[]): Promise<Answer> {
  const { stdout } = await run(process.execPath, [CLI, ...args, '--json'], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Answer;
}

/** What a command says to people, in Vietnamese. @param settings of its process that are others than those of the tests */
export async function saidBy(args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, LANG: 'vi_VN.UTF-8', LC_ALL: '', ...settings };
  return (await run(process.execPath, [CLI, ...args], { env })).stdout;
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
  try {
    await until(`vinhdanh ${args.join(' ')} has come so far`, hasCome, START_MS);
  } finally {
    child.kill('SIGKILL');
  }
  if ((await ended) !== 'SIGKILL') throw new Error('the command had ended before it was killed');
}
