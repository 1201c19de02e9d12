import { generateKeyPairSync } from 'node:crypto';
import {
  checkpointText,
  cosigner,
  leafHash,
  noteSigner,
  readVerifierKeys,
  signNote,
  writeAddCheckpoint,
  writeNote,
  type NoteSigner,
} from '@vinhdanh/tlog';
import { WitnessLogs, type WitnessMemory } from './witness-logs';

const newKey = () => generateKeyPairSync('ed25519').privateKey;
const LOG = noteSigner('tinh.example.vn/log', newKey());
const HEAD = { size: 1, root: leafHash(Buffer.from('0')) };

/** A memory that answers nobody until it is let. */
function slowMemory(): WitnessMemory & { let(): void } {
  let go: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (go = resolve));
  let newest: string | null = null;
  return {
    let: () => go(),
    recall: () => until.then(() => newest),
    remember: (_origin, note) => Promise.resolve(void (newest = note)),
    accuse: () => Promise.resolve(),
  };
}

function witnessOver(memory: WitnessMemory): WitnessLogs {
  const signer = cosigner('chung.example.vn/witness', newKey(), () => 1_767_576_000_000);
  return new WitnessLogs({ signer, logs: readVerifierKeys([LOG.verifierKey]), memory });
}

const asking = (oldSize: number, signers: readonly NoteSigner[] = [LOG], hashes = 0): Uint8Array =>
  Buffer.from(
    writeAddCheckpoint({
      oldSize,
      proof: Array.from({ length: hashes }, () => HEAD.root),
      checkpoint: writeNote(signNote(checkpointText(LOG.name, HEAD), signers)),
    }),
  );

test('sixty-four requests wait for their turn; further ones are turned away at once, and later ones served', async () => {
  const memory = slowMemory();
  const witness = witnessOver(memory);
  const waiting = Array.from({ length: 64 }, (_, at) => witness.addCheckpoint(asking(at === 0 ? 0 : 1)));
  expect(await witness.addCheckpoint(asking(1))).toEqual({ status: 503 });
  memory.let();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(
    Array.from({ length: 64 }, () => 200),
  );
  expect((await witness.addCheckpoint(asking(1))).status).toBe(200);
});

test('what is not signed by a known log takes nobody’s turn', async () => {
  const witness = witnessOver(slowMemory());
  const stranger = noteSigner('la.example.vn/log', newKey());
  const statuses = await Promise.all(
    Array.from({ length: 100 }, () => witness.addCheckpoint(asking(0, [stranger]))),
  );
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([403]));
});

test('a hundred signatures and a proof of as many hashes as a tree has levels are read; one more of either is no request', async () => {
  const memory = slowMemory();
  memory.let();
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => noteSigner(`w${at}.example.vn/w`, newKey()));
  const status = async (body: Uint8Array) => (await witnessOver(memory).addCheckpoint(body)).status;
  expect(await status(asking(0, [LOG, ...others(100)]))).toBe(400);
  expect(await status(asking(0, [LOG], 64))).toBe(400);
  expect(await status(asking(0, [LOG], 63))).toBe(422);
  expect(await status(asking(0, [LOG, ...others(99)]))).toBe(200);
});
