import {
  partialTiles,
  readCheckpoint,
  readEntries,
  readNote,
  readVerifierKey,
  leafHash,
  tilePath,
  TileTree,
  verifyConsistency,
  verifyInclusion,
  verifyNote,
  type Checkpoint,
  type NoteVerifier,
  type SignedNote,
} from '@vinhdanh/tlog';
import { today } from '../support/days';
import { recordThings } from '../support/logged-events';
import { submitDossier } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { newSigner, sealAll } from '../support/sealed-record';
import { toldByCommands } from '../support/verified-bundle';

const signer = newSigner();

let stack: HttpStack;
let dossier: string;
let code: string;

/** A verdict without a fault. */
const HOLDS = /^[^✗]*THE BUNDLE HOLDS\s*$/;

beforeAll(async () => {
  stack = await startHttpStack();
  ({ id: dossier, code } = await submitDossier(stack));
  await recordThings(stack.database.dataSource.manager, 257);
}, 60_000);
afterAll(() => stack.stop());

const get = async (path: string): Promise<Buffer> => (await stack.anyone.get(`/log/${path}`)).bytes;

/** What the log says that it has become, verified by the key that it publishes. */
async function checkpoint(): Promise<Checkpoint> {
  const [key = ''] = (await get('vkey')).toString().trim().split('\n').slice(-1);
  expect(key).toBe(signer.verifierKey);
  const note = readNote((await get('checkpoint')).toString()) as SignedNote;
  const verified = verifyNote(note, [readVerifierKey(key) as NoteVerifier]);
  return readCheckpoint(verified?.text ?? '') as Checkpoint;
}

const treeOf = (size: number): TileTree =>
  new TileTree(size, (tiles) => Promise.all(tiles.map((tile) => get(tilePath(tile)))));

describe('the log over HTTP', () => {
  it('is not there before anything was sealed', async () => {
    for (const path of ['checkpoint', 'vkey', 'tile/0/000', 'tile/entries/000.p/1'])
      expect((await stack.anyone.get(`/log/${path}`)).status).toBe(404);
  });

  it('proves every event of a dossier, and each tree to be the beginning of the next', async () => {
    await sealAll(stack.database, signer);
    const before = await checkpoint();
    await recordThings(stack.database.dataSource.manager, 40);
    await sealAll(stack.database, signer);
    const head = await checkpoint();
    expect(head.size).toBe(before.size + 40);
    const tree = treeOf(head.size);
    expect(verifyConsistency(before, head, await tree.consistencyProof(before.size))).toBe(true);
    const auditor = await stack.as('kiem-toan.lang-son');
    const recorded = (await auditor.get(`/api/dossiers/${dossier}/record`)).body as unknown as Array<{
      hash: string;
    }>;
    const entries = readEntries(await get('tile/entries/000'))?.map((entry) => leafHash(entry)) ?? [];
    expect(recorded.length).toBeGreaterThan(1);
    for (const { hash } of recorded) {
      const index = entries.findIndex((entry) => Buffer.from(entry).toString('hex') === hash);
      expect(verifyInclusion(Buffer.from(hash, 'hex'), index, head, await tree.inclusionProof(index))).toBe(
        true,
      );
    }
  });

  it('says nothing about anybody', async () => {
    const { size } = await checkpoint();
    const text = Buffer.concat([
      await get('tile/entries/000'),
      await get(`tile/entries/001.p/${size - 256}`),
    ]);
    expect(text.toString()).not.toMatch(/submitted|subject|name|system|\d{4}-\d\d-\d\d/);
  });

  it('lets neither a tile nor a checkpoint be kept unasked: after a closing another log stands there', async () => {
    const tile = await stack.anyone.get('/log/tile/0/000');
    expect(tile.headers.get('cache-control')).toBe('no-cache');
    expect(tile.headers.get('content-type')).toBe('application/octet-stream');
    expect(tile.bytes).toHaveLength(8_192);
    const { headers } = await stack.anyone.get('/log/checkpoint');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('has an address for each log by its number, where a tile stays what it is', async () => {
    const tile = await stack.anyone.get('/log/1/tile/0/000');
    expect([tile.status, tile.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    for (const path of ['checkpoint', 'vkey', 'tile/0/000', 'tile/entries/000'])
      expect(await get(`1/${path}`)).toEqual(await get(path));
    for (const path of ['2/checkpoint', '0/vkey', 'x/tile/0/000', '1/tile/0/002', '1/closing'])
      expect((await stack.anyone.get(`/log/${path}`)).status).toBe(404);
  });

  it('serves the partial tiles of its checkpoint, and nothing beyond it', async () => {
    const { size } = await checkpoint();
    for (const tile of partialTiles(size)) expect(await get(tilePath(tile))).toHaveLength(tile.width * 32);
    for (const path of [
      'tile/0/001',
      `tile/0/001.p/${size - 255}`,
      'tile/0/002.p/1',
      'tile/1/000.p/2',
      'tile/2/000.p/1',
      'tile/0/000.p/256',
      'tile/0/0',
      'tile/entries/001',
      'tile/64/000',
      'tile/',
      'nothing',
    ]) {
      const { status, headers } = await stack.anyone.get(`/log/${path}`);
      expect([path, status, headers.get('cache-control')?.includes('immutable') ?? false]).toEqual([
        path,
        404,
        false,
      ]);
    }
  });
});

describe('bundles by the command line', () => {
  const told = (name: string, ...more: string[]): Promise<string> =>
    toldByCommands(stack.url, signer.verifierKey, name, ...more);

  it('are written and verified: of a dossier by its code, and of a year', async () => {
    const year = today().slice(0, 4);
    expect(await told(code, '--as', 'kiem-toan.lang-son')).toMatch(HOLDS);
    expect(await told(year, '--of', 'year', '--as', 'kiem-toan.trung-uong')).toMatch(HOLDS);
  }, 60_000);

  it('of years are for auditors of the country alone, and of years that there were', async () => {
    expect((await (await stack.as('kiem-toan.lang-son')).get('/api/years/2026/bundle')).status).toBe(404);
    const auditor = await stack.as('kiem-toan.trung-uong');
    const past = await auditor.get('/api/years/1999/bundle');
    expect([past.status, past.body.code]).toEqual([409, 'year-without-events']);
    expect((await auditor.get('/api/years/x/bundle')).status).toBe(404);
  });
});
