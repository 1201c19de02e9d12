import { generateKeyPairSync } from 'node:crypto';
import {
  checkpointText,
  cosigner,
  EMPTY_ROOT,
  entriesPath,
  leafHash,
  noteSigner,
  readAddCheckpoint,
  readCheckpoint,
  readEntries,
  readLoggedProof,
  readNote,
  readTilePath,
  readUtf8,
  readVerifierKey,
  signNote,
  tilePath,
  timeOf,
  verifyNote,
  writeAddCheckpoint,
  writeEntries,
  writeLoggedProof,
  writeNote,
  type NoteVerifier,
  type SignedNote,
} from './index';

/** The example of C2SP signed-note. */
const EXAMPLE_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const EXAMPLE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

const EMPTY = Buffer.from(EMPTY_ROOT).toString('base64');

const verifier = (key: string): NoteVerifier => readVerifierKey(key) as NoteVerifier;
const read = (note: string): SignedNote => readNote(note) as SignedNote;
const newKey = () => generateKeyPairSync('ed25519').privateKey;

test('the example of the specification is verified by its key, and comes back to the byte', () => {
  const note = read(EXAMPLE);
  expect(verifyNote(note, [verifier(EXAMPLE_KEY)])?.text).toBe('This is an example message.\n');
  expect(writeNote(note)).toBe(EXAMPLE);
});

test('a changed text, a stranger and a wrong signature of a known key are told apart', () => {
  const [key, other] = [noteSigner('a.example/log', newKey()), noteSigner('a.example/log', newKey())];
  const note = signNote('text\n', [other, key]);
  expect(verifyNote(note, [verifier(key.verifierKey)])?.by).toHaveLength(1);
  expect(verifyNote(signNote('text\n', [other]), [verifier(key.verifierKey)])).toBeNull();
  expect(verifyNote({ ...note, text: 'other\n' }, [verifier(key.verifierKey)])).toBeNull();
});

test('a letter that stands for broken bytes is a letter; broken bytes are no note', () => {
  const signer = noteSigner('a.example/log', newKey());
  const note = writeNote(signNote('a \ufffd b\n', [signer]));
  expect(verifyNote(read(note), [verifier(signer.verifierKey)])?.text).toBe('a \ufffd b\n');
  expect(readUtf8(Buffer.from(note))).toBe(note);
  expect(readUtf8(Uint8Array.of(0x61, 0xff))).toBeNull();
});

test('what a witness is asked comes back to the byte', () => {
  const proof = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
  const asked = { oldSize: 20, proof, checkpoint: EXAMPLE };
  const body = writeAddCheckpoint(asked);
  expect(body).toMatch(/^old 20\n[^\n]{44}\n[^\n]{44}\n\nThis is/);
  expect(readAddCheckpoint(body)).toEqual({ ...asked, proof: proof.map((hash) => Buffer.from(hash)) });
  expect(readAddCheckpoint(writeAddCheckpoint({ ...asked, oldSize: 0, proof: [] }))?.proof).toEqual([]);
});

test.each([
  ['no old size', `\n${EXAMPLE}`],
  ['a size with a zero before it', `old 020\n\n${EXAMPLE}`],
  ['a size that is none', `old -1\n\n${EXAMPLE}`],
  ['a hash that is none', `old 1\nAAAA\n\n${EXAMPLE}`],
  ['too long a proof', `old 1\n${`${EMPTY}\n`.repeat(64)}\n${EXAMPLE}`],
])('a request to a witness with %s is none', (_, body) => {
  expect(readAddCheckpoint(body)).toBeNull();
});

test.each([
  ['no signature', 'text\n'],
  ['no newline at the end', EXAMPLE.slice(0, -1)],
  ['a control character', EXAMPLE.replace('example message', 'example\tmessage')],
  ['a line that is no signature', `${EXAMPLE}– example.com/foo AAAA\n`],
  ['base64 with stray bits', EXAMPLE.replace('yaQM=', 'yaQN=')],
])('a note with %s is none', (_, note) => {
  expect(readNote(note)).toBeNull();
});

test.each([
  ['a name with a plus', EXAMPLE_KEY.replace('foo', 'f+o')],
  ['a name with white space of Unicode', EXAMPLE_KEY.replace('foo', 'f\u00a0o')],
  ['a name with a line of its own', EXAMPLE_KEY.replace('foo', 'f\u0085o')],
  ['an id that is not its own', EXAMPLE_KEY.replace('530d903a', '530d903b')],
  ['a kind that is not known', EXAMPLE_KEY.replace('+Aeky', '+Aqky')],
  ['nothing', ''],
])('a verifier key with %s is none', (_, key) => {
  expect(readVerifierKey(key)).toBeNull();
});

test('a cosignature says when the checkpoint was seen, and holds only for that time', () => {
  const witness = cosigner('witness.example/w1', newKey(), () => 1_679_315_147_999);
  const text = checkpointText('example.com/log', { size: 1, root: leafHash(Buffer.from('a')) });
  const note = signNote(text, [witness]);
  const [signature] = note.signatures as [SignedNote['signatures'][number]];
  expect(timeOf(signature.bytes)).toBe(1_679_315_147n);
  expect(verifyNote(note, [verifier(witness.verifierKey)])?.by).toHaveLength(1);
  const later = Uint8Array.from(signature.bytes);
  later[7] = (later[7] as number) + 1;
  const moved = { text, signatures: [{ ...signature, bytes: later }] };
  expect(verifyNote(moved, [verifier(witness.verifierKey)])).toBeNull();
});

test('a checkpoint is three lines, and more where the log has extensions', () => {
  const root = leafHash(Buffer.from('a'));
  const text = checkpointText('example.com/log', { size: 20_852_163, root });
  expect(readCheckpoint(text)).toEqual({ origin: 'example.com/log', size: 20_852_163, root, extensions: [] });
  expect(readCheckpoint(`${text}more\n`)?.extensions).toEqual(['more']);
});

test.each([
  ['a leading zero', 'a\n01\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n'],
  ['no root', 'a\n1\n\n'],
  ['a short root', 'a\n1\nbjQL\n'],
  ['an empty extension', 'a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n'],
  ['no origin', '\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n'],
  ['no newline', 'a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0='],
])('a checkpoint with %s is none', (_, text) => {
  expect(readCheckpoint(text)).toBeNull();
});

test.each([
  ['tile/0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
  ['tile/63/000.p/1', { level: 63, index: 0, width: 1 }],
  ['tile/1/x001/000.p/255', { level: 1, index: 1_000, width: 255 }],
])('%s is the path of a tile', (path, tile) => {
  expect(tilePath(tile)).toBe(path);
  expect(readTilePath(path.slice('tile/'.length))).toEqual(tile);
});

test('entries have paths of their own', () => {
  expect(entriesPath({ index: 7, width: 12 })).toBe('tile/entries/007.p/12');
  expect(readTilePath('entries/007.p/12')).toEqual({ level: 'entries', index: 7, width: 12 });
});

test.each([
  '64/000',
  '00/000',
  '0/1',
  '0/x000/001',
  '0/000.p/256',
  '0/000.p/0',
  '0/000.p/01',
  '0/x001',
  'x/000',
  '',
])('%j is no path of a tile', (path) => {
  expect(readTilePath(path)).toBeNull();
});

test('a bundle gives back its entries, and one that ends within an entry is none', () => {
  const entries = [Buffer.from('một'), Buffer.alloc(0), Buffer.alloc(65_535, 1)];
  const bundle = writeEntries(entries);
  expect(readEntries(bundle)?.map((one) => Buffer.from(one))).toEqual(entries);
  expect(readEntries(bundle.subarray(0, -1))).toBeNull();
  expect(readEntries(Uint8Array.of(0))).toBeNull();
  expect(() => writeEntries([Buffer.alloc(65_536)])).toThrow(RangeError);
});

test('a proof is read as it was written, with or without extra data', () => {
  const hash = leafHash(Buffer.from('a'));
  const proof = { index: 73_894, inclusion: [hash, hash], checkpoint: EXAMPLE };
  const text = writeLoggedProof(proof);
  expect(readLoggedProof(text)).toEqual(proof);
  expect(readLoggedProof(text.replace('@v1\n', '@v1\nextra AAAA\n'))).toEqual(proof);
  expect(readLoggedProof(writeLoggedProof({ ...proof, inclusion: [] }))).toEqual({ ...proof, inclusion: [] });
  expect(readLoggedProof(text.replace('index 7', 'index 07'))).toBeNull();
  expect(readLoggedProof(text.replace('@v1', '@v2'))).toBeNull();
});
