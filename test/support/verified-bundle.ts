import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { HttpCaller } from './http-caller';

/** The package as it is built, which knows nothing of this house. */
export const VERIFIER = resolve(__dirname, '../../dist/verifier');

/** What `vinhdanh-verify` says of a bundle. */
export interface Told {
  readonly exitCode: number;
  readonly holds: boolean;
  readonly lines: ReadonlyArray<{
    readonly is: 'holds' | 'wrong' | 'open';
    readonly code: string;
    readonly text: string;
  }>;
  readonly codes: readonly string[];
  readonly wrong: readonly string[];
}

/** Runs the package over the file, in a folder of its own. */
export async function tellOf(file: Uint8Array, ...options: readonly string[]): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  try {
    await writeFile(join(folder, 'bundle.zip'), file);
    const args = [join(VERIFIER, 'verify.mjs'), 'bundle.zip', '--json', ...options];
    const { exitCode, output } = await new Promise<{ exitCode: number; output: string }>((done) => {
      execFile(process.execPath, args, { cwd: folder, env: {}, maxBuffer: 2 ** 24 }, (error, output) =>
        done({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output }),
      );
    });
    const told = JSON.parse(output) as Omit<Told, 'exitCode' | 'codes' | 'wrong'>;
    const wrong = told.lines.filter(({ is }) => is === 'wrong').map(({ text }) => text);
    return { ...told, exitCode, wrong, codes: told.lines.map(({ code }) => code) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The caller's bundle, and what the package says of it. */
export async function verifiedBundle(
  caller: HttpCaller,
  path: string,
  verifierKey: string,
): Promise<Told & { readonly text: string }> {
  const { status, bytes } = await caller.get(path);
  if (status !== 200) throw new Error(`${path}: ${status} ${bytes.toString()}`);
  return { ...(await tellOf(bytes, '--vkey', verifierKey)), text: bytes.toString() };
}

const CLI = resolve(__dirname, '../../dist/apps/cli/main.js');

/** What `vinhdanh verify` says of a bundle that `vinhdanh bundle` wrote. @param args of `bundle` */
export async function toldByCommands(
  api: string,
  verifierKey: string,
  ...[name, ...more]: readonly [name: string, ...more: string[]]
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  const vinhdanh = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder })).stdout;
  try {
    await vinhdanh('bundle', name, ...more, '--api', api);
    return await vinhdanh('verify', `${name}.vinhdanh.zip`, '--vkey', verifierKey, '--lang', 'en');
  } catch (error) {
    return `${String(error)}\n${(error as { readonly stdout?: string }).stdout ?? ''}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}
