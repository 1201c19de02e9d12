import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { archived, baggedIn, document, HEAD, thing, THINGS } from '../../../test/support/archived-things';
import { checkBag, CutShort, DamagedDocument, unpack } from '../index';

/** What this process has left; other processes make archives beside it. */
const left = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`vinhdanh-archive-${process.pid}-`));

test('a bag has what RFC 8493 asks for, and holds', async () => {
  const folder = await baggedIn();
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  expect(await read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(await read('bag-info.txt')).toMatch(
    /^Source-Organization: Sở Nội vụ tỉnh Lạng Sơn\n.*Payload-Oxum: \d+\.5\n$/s,
  );
  const report = createHash('sha256').update('báo cáo').digest('hex');
  expect(await read('manifest-sha256.txt')).toContain(
    `${report}  data/ho-so/HS-2025-000001/001-bao-cao.pdf\n`,
  );
  expect(await read('tagmanifest-sha256.txt')).toMatch(/ {2}metadata\/muc-luc\.xsd\n/);
  expect(await checkBag(folder)).toMatchObject({
    ...{ head: HEAD, things: 3, documents: 5, lost: 1, erased: 1, bundles: 2 },
    ...{ files: 5, faults: [] },
  });
  const table = await read('metadata/muc-luc-ho-so.csv');
  expect(table).toContain(`"'=HYPERLINK(""http://x.example"")`);
  expect(table).not.toMatch(/(?:^|,)"?=/m);
  await rm(folder, { recursive: true });
});

test('the same things are the same bytes, and nothing is left on the disk', async () => {
  const [one, other] = [await buffer(archived()), await buffer(archived())];
  expect(one.equals(other)).toBe(true);
  expect(left()).toEqual([]);
});

test('a document that is not what its name says ends the making', async () => {
  const damaged = thing('HS-1', { documents: [document('001.pdf', 'x', { sha256: '0'.repeat(64) })] });
  await expect(buffer(archived([...THINGS, damaged]))).rejects.toThrow(DamagedDocument);
  expect(left()).toEqual([]);
});

test.each(['../x.pdf', '.x', 'a/../../b', 'a b', 'đ.pdf', ''])('no file is called %j', async (name) => {
  await expect(buffer(archived([thing('HS-1', { documents: [document(name, 'x')] })]))).rejects.toThrow(
    TypeError,
  );
});

test('whoever stops reading leaves nothing behind', async () => {
  for await (const piece of archived()) {
    expect(left()).toHaveLength(1);
    if (piece.length > 0) break;
  }
  expect(left()).toEqual([]);
});

test.each([3, 7, 1_000_000])('an archive arrives whole in pieces of %d bytes', async (length) => {
  const whole = await buffer(archived());
  const folder = join(tmpdir(), `vinhdanh-pieces-${process.pid}-${length}`);
  const pieces = (async function* () {
    for (let at = 0; at < whole.length; at += length) yield whole.subarray(at, at + length);
  })();
  await unpack(pieces, folder);
  expect(await checkBag(folder)).toMatchObject({ things: 3, faults: [] });
  await rm(folder, { recursive: true });
});

test('an archive that is cut anywhere is not taken for a whole one', async () => {
  const whole = await buffer(archived([thing('HS-1')], { ...HEAD, fonds: 'G09' }));
  for (const length of [0, 3, 40, whole.length - 22, whole.length - 1]) {
    const folder = join(tmpdir(), `vinhdanh-cut-${process.pid}-${length}`);
    const cut = (async function* () {
      yield whole.subarray(0, length);
    })();
    await expect(unpack(cut, folder)).rejects.toThrow(CutShort);
    await rm(folder, { recursive: true, force: true });
  }
});
