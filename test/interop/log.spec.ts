import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CosignedLog } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { callWitness } from '../../apps/cli/record/call-witness';
import { copyLog } from '../../apps/cli/record/copy-log';
import { recordThings } from '../support/logged-events';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { newSigner, sealAll } from '../support/sealed-record';
import { serve } from '../support/served-witness';

const signer = newSigner();

let stack: HttpStack;
let folder: string;

beforeAll(async () => {
  stack = await startHttpStack();
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-log-'));
  for (const [program, source] of [
    ['verify', '.'],
    ['cosigned', './cosigned'],
  ] as const)
    await promisify(execFile)('go', ['build', '-o', join(folder, program), source], { cwd: __dirname });
}, 120_000);
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true });
});

/** What a Go program says. */
async function said(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(join(folder, program), [...args]);
  return stdout.trim();
}

const verify = (...args: readonly string[]): Promise<string> => said('verify', args);

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
}, 120_000);

test('it refuses a stranger’s key and a changed tile', async () => {
  const files = join(folder, 'log');
  await expect(verify('-vkey', newSigner().verifierKey, files)).rejects.toThrow('no verifiable signatures');
  await writeFile(join(files, 'tile/0/001'), Buffer.alloc(8_192));
  await expect(verify('-vkey', signer.verifierKey, files)).rejects.toThrow();
});

test('a checkpoint that our witness has cosigned is verified by a program that knows nothing of us', async () => {
  const { witness, stop } = await serve('trung-uong.example.vn/witness', signer);
  const sealing = await createDataSource({
    url: stack.database.sealerUrl,
    applicationName: 'sealer',
  }).initialize();
  await new CosignedLog(sealing, witness, callWitness).askForNewest();
  await Promise.all([sealing.destroy(), stop()]);
  const file = join(folder, 'cosigned-checkpoint');
  const { bytes } = await stack.anyone.get('/log/cosigned-checkpoint');
  await writeFile(file, bytes);
  const keys = ['-vkey', signer.verifierKey, '-witness', witness.verifierKey];
  expect(await said('cosigned', [...keys, file])).toBe(
    `signed by ${signer.name}, cosigned by trung-uong.example.vn/witness`,
  );
  await writeFile(file, bytes.toString().replace(/\n750\n/, '\n751\n'));
  await expect(said('cosigned', [...keys, file])).rejects.toThrow('invalid signature');
});
