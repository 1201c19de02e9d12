import { execFile, spawnSync } from 'node:child_process';
import { appendFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { baggedIn } from '../support/archived-things';

/** A Python that has the Library of Congress's `bagit`; continuous integration sets it up. */
const PYTHONS = [
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vinhdanh/pyhanko/bin/python'),
  'python3',
];
const python = PYTHONS.find((path) => spawnSync(path, ['-c', 'import bagit']).status === 0);
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await baggedIn();
});
afterAll(() => rm(folder, { recursive: true }));

// What is not there is skipped and seen: continuous integration counts a skipped test as a failure.
const withBagit = python === undefined ? test.skip : test;
const withXmllint = hasXmllint ? test : test.skip;

withXmllint('xmllint finds the list as its schema wants it', async () => {
  const [schema, list] = ['muc-luc.xsd', 'muc-luc.xml'].map((name) => join(folder, 'metadata', name));
  const { stderr } = await run('xmllint', ['--noout', '--nonet', '--schema', schema!, list!]);
  expect(stderr).toContain('validates');
});

withBagit('bagit of the Library of Congress takes the bag, and refuses it once a byte is added', async () => {
  const validate = [python!, ['-m', 'bagit', '--validate', folder]] as const;
  expect((await run(...validate)).stderr).toContain('is valid');
  await appendFile(join(folder, 'data/ho-so/HS-2025-000001/001-bao-cao.pdf'), 'x');
  await expect(run(...validate)).rejects.toThrow('is invalid');
});
