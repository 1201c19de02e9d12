import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { originHash } from '@vinhdanh/application';
import {
  checkpointText,
  EMPTY_ROOT,
  leafHash,
  readNote,
  RightEdge,
  signNote,
  verifyNote,
  writeAddCheckpoint,
  writeNote,
} from '@vinhdanh/tlog';
import { newSigner } from '../../support/sealed-record';
import { serve, type ServedWitness } from '../../support/served-witness';

const PROVINCE = newSigner('tinh.example.vn/log');

const treeOf = (size: number): RightEdge => {
  const edge = RightEdge.empty();
  edge.add(Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`${at}`))));
  return edge;
};

let outside: ServedWitness;

beforeEach(async () => {
  outside = await serve('chung.example.vn/witness', PROVINCE);
});
afterEach(() => outside.stop());

const signedBy = (
  signers: Parameters<typeof signNote>[1],
  size: number,
  root = treeOf(size).head().root,
): string => writeNote(signNote(checkpointText(signers[0]?.name ?? '', { size, root }), signers));

const asks = (oldSize: number, checkpoint: string, proof: readonly Uint8Array[] = []): string =>
  writeAddCheckpoint({ oldSize, proof, checkpoint });

/** The proof that a tree of one leaf is the beginning of one of two. */
const ONE_TO_TWO = [leafHash(Buffer.from('1'))];

const STRANGER = newSigner('la.example.vn/log');

async function send(body: string | Buffer<ArrayBuffer>, path = '/add-checkpoint', method = 'POST') {
  const answer = await fetch(`${outside.witness.url}${path}`, method === 'GET' ? {} : { method, body });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
}

test('every answer is what C2SP tlog-witness says', async () => {
  const signed = (size: number): string => signedBy([PROVINCE], size);
  const statusOf = async (body: string | Buffer<ArrayBuffer>): Promise<number> => (await send(body)).status;
  expect(await statusOf(asks(0, signedBy([STRANGER], 1)))).toBe(404);
  expect(await statusOf(asks(0, signed(1).replace(/\n— .*\n/, '\n— x+y AAAA\n')))).toBe(400);
  const other = newSigner(PROVINCE.name);
  expect(await statusOf(asks(0, signedBy([other], 1)))).toBe(403);
  expect(await statusOf(asks(0, signed(1).replace(/[^\n]{9}\n$/, 'AAAAAAAA=\n')))).toBe(403);
  expect(await statusOf(asks(2, signed(1)))).toBe(400);
  expect(await statusOf(Buffer.concat([Buffer.from(asks(0, signed(1))), Uint8Array.of(0xff)]))).toBe(400);
  expect(await statusOf('')).toBe(400);
  for (const length of [600_000, 1_500_000, 3_000_000]) expect(await statusOf('x'.repeat(length))).toBe(413);
  expect(await statusOf(asks(0, signed(0).replace(/\n[^\n]*\n\n/, '\n')))).toBe(400);
  expect(await statusOf(asks(0, signedBy([PROVINCE], 0, leafHash(Buffer.from('0')))))).toBe(422);
  expect(await statusOf(asks(0, signedBy([PROVINCE], 0, EMPTY_ROOT)))).toBe(200);
  expect(await send(asks(1, signed(2), ONE_TO_TWO))).toEqual({
    status: 409,
    type: 'text/x.tlog.size',
    text: '0\n',
  });
  expect(await statusOf(asks(0, signed(1), ONE_TO_TWO))).toBe(422);
  expect(
    await send(
      asks(0, writeNote(signNote(checkpointText(PROVINCE.name, treeOf(1).head()), [PROVINCE, STRANGER]))),
    ),
  ).toEqual({
    status: 200,
    type: 'text/plain; charset=utf-8',
    text: expect.stringMatching(/^— chung\.example\.vn\/witness [A-Za-z0-9+/]+=*\n$/) as string,
  });
  expect(await statusOf(asks(1, signedBy([PROVINCE], 1, EMPTY_ROOT)))).toBe(422);
  expect(await statusOf(asks(1, signed(2)))).toBe(422);
  expect(await statusOf(asks(1, signed(1)))).toBe(200);
  expect(await statusOf(asks(1, signed(2), ONE_TO_TWO))).toBe(200);
  expect((await send(asks(1, signed(2), ONE_TO_TWO))).text).toBe('2\n');
});

test('a log is accused of two trees of one size alone, and each proof is kept', async () => {
  const filesOf = () => readdir(join(outside.folder, 'witnessed'));
  await send(asks(0, signedBy([PROVINCE], 1)));
  expect((await send(asks(1, signedBy([PROVINCE], 2)))).status).toBe(422);
  expect(await filesOf()).toHaveLength(1);
  for (const leaf of ['a', 'b', 'b'])
    await send(asks(1, signedBy([PROVINCE], 1, leafHash(Buffer.from(leaf)))));
  expect((await filesOf()).filter((file) => file.endsWith('.fork'))).toHaveLength(2);
});

test('it shows the newest checkpoint that it cosigned, and its key; nothing else is there', async () => {
  const path = `/${originHash(PROVINCE.name)}/checkpoint`;
  expect((await send('', path, 'GET')).status).toBe(404);
  await send(
    asks(0, writeNote(signNote(checkpointText(PROVINCE.name, treeOf(1).head()), [PROVINCE, STRANGER]))),
  );
  const note = readNote((await send('', path, 'GET')).text);
  expect(note?.signatures.map(({ name }) => name)).toEqual([PROVINCE.name, 'chung.example.vn/witness']);
  expect(note && verifyNote(note, [outside.witness.verifier])).not.toBeNull();
  expect((await send('', '/vkey', 'GET')).text).toBe(`${outside.witness.verifierKey}\n`);
  expect((await send('', '/add-checkpoint', 'GET')).status).toBe(405);
  expect((await send('', '/vkey', 'POST')).status).toBe(405);
  expect((await send('', '/../log-key.pem', 'GET')).status).toBe(404);
});

test('of many requests at once for trees that fork, one is cosigned', async () => {
  const fork = (leaf: string): string => {
    const edge = treeOf(1);
    edge.add([leafHash(Buffer.from(leaf))]);
    return signedBy([PROVINCE], 2, edge.head().root);
  };
  await send(asks(0, signedBy([PROVINCE], 1)));
  const leaves = ['a', 'b', 'c', 'd', 'e', 'f'];
  const answers = await Promise.all(
    leaves.map((leaf) => send(asks(1, fork(leaf), [leafHash(Buffer.from(leaf))]))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
});

test('a body of half a mebibyte is read, one byte more is not; of connections beyond its limit none is kept waiting', async () => {
  const most = 1 << 19;
  expect((await send('x'.repeat(most))).status).toBe(400);
  expect((await send('x'.repeat(most + 1))).status).toBe(413);
  const { hostname, port } = new URL(outside.witness.url);
  const open = Array.from({ length: 128 }, () => connect(Number(port), hostname));
  await Promise.all(open.map((one) => once(one, 'connect')));
  const turnedAway = connect(Number(port), hostname);
  await once(turnedAway, 'close');
  for (const one of open) one.destroy();
});
