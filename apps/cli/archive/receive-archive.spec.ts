import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { archived } from '../../../test/support/archived-things';
import { CliError } from '../kernel/cli-error';
import { ensureFree, receiveArchive } from './receive-archive';

let place: string;
let folder: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'vinhdanh-receive-'));
  folder = join(place, 'luu-tru-2025');
});
afterEach(() => rm(place, { recursive: true }));

const cut = async (): Promise<Readable> => Readable.from([(await buffer(archived())).subarray(0, 900)]);

test('an archive gets its name only when it was checked', async () => {
  expect(await receiveArchive(archived(), folder)).toMatchObject({ things: 3, faults: [] });
  expect(existsSync(`${folder}.part`)).toBe(false);
  expect(() => ensureFree(folder)).toThrow(CliError);
});

test('one that was cut short looks like none, and the next making begins anew', async () => {
  await expect(receiveArchive(await cut(), folder)).rejects.toThrow(CliError);
  expect(existsSync(folder)).toBe(false);
  expect(() => ensureFree(folder)).not.toThrow();
  expect(await receiveArchive(archived(), folder)).toMatchObject({ faults: [] });
});

test('a folder that is somebody else’s is left alone', async () => {
  await mkdir(`${folder}.part`);
  await writeFile(join(`${folder}.part`, 'thesis.doc'), 'x');
  await expect(receiveArchive(archived(), folder)).rejects.toThrow(CliError);
  expect(existsSync(join(`${folder}.part`, 'thesis.doc'))).toBe(true);
});
