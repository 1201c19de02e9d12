import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { FileStore } from '@vinhdanh/files';
import { LogQuery, type BundleQuery, type LeafOfEvent } from '@vinhdanh/persistence';
import {
  checkpointText,
  noteSigner,
  RightEdge,
  signNote,
  verifyInclusion,
  writeNote,
  type Tile,
} from '@vinhdanh/tlog';
import { AssembleBundle } from './assemble-bundle';

const SIZE = 200;
const leaves: Uint8Array[] = Array.from({ length: SIZE }, () => randomBytes(32));
const edge = RightEdge.empty();
edge.add(leaves);
const signer = noteSigner('so.example.vn/log', generateKeyPairSync('ed25519').privateKey);
const checkpoint = {
  size: SIZE,
  note: writeNote(signNote(checkpointText(signer.name, edge.head()), [signer])),
};
const log = { number: 1, origin: signer.name, verifierKeys: [signer.verifierKey], keysFrom: [0] };
const subject = { kind: 'dossier', id: '00000000-0000-4000-8000-000000000001' } as const;

/** A log of one tile, which the database has as the leaves stand there. */
class OneTile extends LogQuery {
  constructor(stored: readonly Uint8Array[]) {
    super({
      query: ((_sql: string, [, tiles = '']: readonly string[]) =>
        Promise.resolve(
          (JSON.parse(tiles) as Tile[]).map(({ width }) => ({
            hashes: Buffer.concat(stored.slice(0, width)),
          })),
        )) as never,
    });
  }
  override cosigned = () => Promise.resolve(null);
  override shown = () => Promise.resolve(checkpoint);
}

const eventAt = (index: number): LeafOfEvent =>
  ({
    ...subject,
    ...{ seq: index + 1, body: {}, salt: '', seals: {}, index },
    hash: Buffer.from(leaves[index] ?? []).toString('hex'),
  }) as unknown as LeafOfEvent;

const bundles = {
  ...{ events: () => Promise.resolve([]), erasures: () => Promise.resolve([]) },
  ...{ witnesses: () => Promise.resolve([]), files: () => Promise.resolve([]) },
} as unknown as BundleQuery;

test('proofs lead to the checkpoint, too, once a database was mended that the process has read before', async () => {
  const stored = [...leaves];
  const query = new OneTile(stored);
  const press = new AssembleBundle(bundles, query, {} as FileStore);
  const assembled = () =>
    press.assemble(
      { log, closings: [], own: [eventAt(3), eventAt(150)] },
      { subject, links: [], wanted: [], since: undefined, show: () => ({ withheld: '' }) },
    );
  const isProven = async () =>
    (await assembled()).things[0]?.events.every(({ index, inclusion }) =>
      verifyInclusion(leaves[index] as Uint8Array, index, edge.head(), inclusion),
    );
  stored[100] = randomBytes(32);
  expect(await isProven()).toBe(false);
  stored[100] = leaves[100] as Uint8Array;
  expect(await isProven()).toBe(true);
});
