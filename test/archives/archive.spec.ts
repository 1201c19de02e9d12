import { execFile } from 'node:child_process';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { baggedIn } from '../support/archived-things';

/** A Python that has the Library of Congress's `bagit`: the ring is there where it is. */
const python = process.env.BAGIT_PYTHON ?? '';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await baggedIn();
});
afterAll(() => rm(folder, { recursive: true }));

test('xmllint finds the list as its schema wants it', async () => {
  const [schema, list] = ['muc-luc.xsd', 'muc-luc.xml'].map((name) => join(folder, 'metadata', name));
  const { stderr } = await run('xmllint', ['--noout', '--nonet', '--schema', schema!, list!]);
  expect(stderr).toContain('validates');
});

test('bagit of the Library of Congress takes the bag, and refuses it once a byte is added', async () => {
  const validate = [python, ['-m', 'bagit', '--validate', folder]] as const;
  expect((await run(...validate)).stderr).toContain('is valid');
  await appendFile(join(folder, 'data/ho-so/HS-2025-000001/001-bao-cao.pdf'), 'x');
  await expect(run(...validate)).rejects.toThrow('is invalid');
});
