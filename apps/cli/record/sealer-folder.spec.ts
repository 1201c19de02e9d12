import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFolder } from './sealer-folder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

const LISTENS = `require('node:net').createServer((one) => one.destroy())
  .listen(process.argv[2], () => process.send('ready'));`;

/** Another process that has the folder, as a sealer has it. */
async function anotherOwner(): Promise<ChildProcess> {
  const program = join(folder, 'owner.cjs');
  await writeFile(program, LISTENS);
  const owner = fork(program, [join(folder, 'sealer.sock')]);
  await once(owner, 'message');
  return owner;
}

test('one has the folder at a time, and another after it was given back', async () => {
  const release = await takeFolder(folder);
  expect(await takeFolder(folder)).toBeNull();
  await release?.();
  const next = await takeFolder(folder);
  expect(next).not.toBeNull();
  await next?.();
});

test('of many at once one has it', async () => {
  const taken = (await Promise.all(Array.from({ length: 8 }, () => takeFolder(folder)))).filter(Boolean);
  expect(taken).toHaveLength(1);
  await taken[0]?.();
});

test('an owner that was killed has it no longer, and leaves nothing in the way', async () => {
  const owner = await anotherOwner();
  expect(await takeFolder(folder)).toBeNull();
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(await readdir(folder)).toContain('sealer.sock');
  const release = await takeFolder(folder);
  expect(release).not.toBeNull();
  await release?.();
  expect(await readdir(folder)).toEqual(['owner.cjs']);
});

test('a path that no system takes is refused, with its setting', async () => {
  await expect(takeFolder(join(folder, 'x'.repeat(120)))).rejects.toThrow('LOG_KEY_DIR');
});
