import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyLog } from '../../apps/cli/record/copy-log';
import { recordThings } from '../support/logged-events';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { newSigner, sealAll } from '../support/sealed-record';

const signer = newSigner();

let stack: HttpStack;
let folder: string;

beforeAll(async () => {
  stack = await startHttpStack();
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-log-'));
  await promisify(execFile)('go', ['build', '-o', join(folder, 'verify'), '.'], { cwd: __dirname });
}, 120_000);
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true });
});

/** What the Go program says. */
async function verify(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(join(folder, 'verify'), [...args]);
  return stdout.trim();
}

async function seal(things: number): Promise<void> {
  await recordThings(stack.database.dataSource.manager, things, 3);
  await sealAll(stack.database, signer);
}

test('a program that knows only golang.org/x/mod proves every entry, from the API and from files', async () => {
  await seal(100);
  const first = await stack.anyone.get('/log/checkpoint');
  const old = join(folder, 'old');
  await writeFile(old, first.bytes);
  await seal(150);
  const key = ['-vkey', signer.verifierKey];
  expect(await verify(...key, '-old', old, `${stack.url}/log`)).toBe('750 entries proven');
  const files = join(folder, 'log');
  await copyLog(`${stack.url}/log`, files);
  expect(await verify(...key, '-old', old, files)).toBe('750 entries proven');
});

test('it refuses a stranger’s key and a changed tile', async () => {
  const files = join(folder, 'log');
  await expect(verify('-vkey', newSigner().verifierKey, files)).rejects.toThrow('no verifiable signatures');
  await writeFile(join(files, 'tile/0/001'), Buffer.alloc(8_192));
  await expect(verify('-vkey', signer.verifierKey, files)).rejects.toThrow();
});
