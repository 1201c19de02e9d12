import { generateKeyPairSync } from 'node:crypto';
import { closingText } from '@vinhdanh/record';
import {
  cosigner,
  readNote,
  signNote,
  writeNote,
  type NoteSignature,
  type NoteSigner,
  type SignedNote,
} from '@vinhdanh/tlog';
import { readVerifierKey, type VerifierKey } from '../../tools/verifier/src/log/note';
import { readCertificate, type Certificate } from '../../tools/verifier/src/pdf/cms';
import { changed, fileOf, sceneOf, sha256, type Recorded, type Scene } from '../support/bundles';
import { checkpointIn, codes, keyOf, verify, wrongs, type Bytes } from '../support/forged-bundles';
import { newSigner } from '../support/sealed-record';

const OTHER = '00000000-0000-4000-8000-0000000000aa';

let scene: Scene;
let bundle: Bytes;
beforeAll(async () => {
  scene = await sceneOf();
  bundle = await fileOf(scene.content);
}, 60_000);

describe('what only somebody outside can find', () => {
  test('a stranger’s key: found by the key that somebody kept, and said to be unknown without it', async () => {
    const stranger = await sceneOf();
    const file = await fileOf(stranger.content);
    expect(codes(await verify(file))).toContain('key-inside');
    expect(wrongs(await verify(file, { keys: [keyOf(scene)] }))).toEqual(['stranger']);
    const names = { ...stranger.content, verifierKeys: [scene.signer.verifierKey] };
    expect(wrongs(await verify(await fileOf(names)))).toContain('unsigned');
  });

  test('a key of a log that was closed: it leads to the log that follows, and a stranger’s statement leads nowhere', async () => {
    const old = newSigner('so.example.vn/log');
    const { content, signer } = await sceneOf({ origin: 'so.example.vn/log/2' });
    const closing = {
      ...{ origin: old.name, size: 7, root: 'x', signed: 9, next: signer.name, key: signer.verifierKey },
      ...{ lost: null, at: '2026-01-05T02:00:00.000Z', reason: 'Khôi phục' },
    };
    const keys = [readVerifierKey(old.verifierKey) as VerifierKey];
    const told = async (statement: string) => {
      const verdict = await verify(await fileOf({ ...content, closings: [statement] }), { keys });
      return { ...verdict, codes: codes(verdict), wrongs: wrongs(verdict) };
    };
    const by = (signed: NoteSigner, text = closingText(closing)): string =>
      writeNote(signNote(text, [signed]));
    const followed = await told(by(old));
    expect(followed.codes).toEqual(expect.arrayContaining(['followed', 'signed-pinned']));
    expect(followed).toMatchObject({ wrongs: [], pinned: true });
    const other = newSigner(signer.name).verifierKey;
    for (const statement of [
      by(newSigner(old.name)),
      by(old).replace('size 7', 'size 8'),
      by(old, closingText({ ...closing, key: other })),
      by(old, closingText({ ...closing, key: null })),
      by(old, closingText({ ...closing, origin: 'la.example.vn/log' })),
    ])
      expect((await told(statement)).wrongs).toEqual(['stranger']);
    expect((await told('close-log/v1\n')).wrongs).toEqual(['part-form']);
  });

  test('a thief of the key in the middle of a chain leads nobody past a key that somebody has, nor closes a log twice', async () => {
    const [first, middle] = [newSigner('so.example.vn/log'), newSigner('so.example.vn/log/2')];
    const [last, stolen] = [
      newSigner('so.example.vn/log/3'),
      await sceneOf({ origin: 'so.example.vn/log/3' }),
    ];
    const closing = (of: NoteSigner, next: NoteSigner, size: number): string =>
      writeNote(
        signNote(
          closingText({
            ...{ origin: of.name, size, root: 'x', signed: size, next: next.name, key: next.verifierKey },
            ...{ lost: null, at: '2026-01-05T02:00:00.000Z', reason: 'Khôi phục' },
          }),
          [of],
        ),
      );
    const [honest, onwards] = [closing(first, middle, 3), closing(middle, last, 5)];
    const forged = closing(middle, stolen.signer, 4);
    const told = async (closings: readonly string[], ...pinned: readonly NoteSigner[]) =>
      verify(await fileOf({ ...stolen.content, closings }), {
        keys: pinned.map(({ verifierKey }) => readVerifierKey(verifierKey) as VerifierKey),
      });
    expect(wrongs(await told([honest, forged], first, last))).toEqual(['stranger']);
    expect(wrongs(await told([honest, onwards, forged], first))).toContain('closed-twice');
    expect(wrongs(await told([honest, honest, forged], first))).toEqual([]);
  });

  test('a checkpoint of a log beyond where it was closed is none', async () => {
    const { content, signer } = scene;
    const next = newSigner(`${signer.name}/2`);
    const told = async (size: number) => {
      const text = closingText({
        ...{ origin: signer.name, size, root: 'x', signed: size, next: next.name, key: next.verifierKey },
        ...{ lost: null, at: '2026-01-05T02:00:00.000Z', reason: 'Khôi phục' },
      });
      const closings = [writeNote(signNote(text, [signer]))];
      return wrongs(await verify(await fileOf({ ...content, closings }), { keys: [keyOf(scene)] }));
    };
    expect([await told(scene.size - 1), await told(scene.size)]).toEqual([['past-closing'], []]);
  });

  test('a log that was cut or written anew: found by the checkpoint that somebody kept', async () => {
    const longer = { ...checkpointIn(scene.content.checkpoint), size: scene.size + 5 };
    expect(wrongs(await verify(bundle, { checkpoint: longer }))).toEqual(['outside-longer']);
    const rewritten = checkpointIn((await sceneOf()).content.checkpoint);
    expect(wrongs(await verify(bundle, { checkpoint: rewritten }))).toEqual(['outside-differs']);
    const older = checkpointIn(scene.checkpointOf(7));
    expect(wrongs(await verify(bundle, { checkpoint: older }))).toEqual(['outside-unproven']);
    const consistency = { older: 7, proof: await scene.consistencyFrom(7) };
    const file = await fileOf({ ...scene.content, consistency });
    const differing = { ...older, root: longer.root };
    expect(wrongs(await verify(file, { checkpoint: differing }))).toEqual(['outside-differs']);
    const elsewhere = { ...older, origin: 'other.example/log' };
    expect(wrongs(await verify(file, { checkpoint: elsewhere }))).toEqual(['outside-other-log']);
  });

  test('a witness: known by the key that somebody kept, said to be unknown without it, silent or false', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const witness = cosigner('witness.example/w', privateKey, () => 1_700_000_000_000);
    const { text, signatures } = readNote(scene.content.checkpoint) as SignedNote;
    const [own, its] = [...signatures, witness.sign(text)] as [NoteSignature, NoteSignature];
    const told = async (given: NoteSignature, pinned: boolean) => {
      const checkpoint = writeNote({ text, signatures: [own, given] });
      const verifierKeys = [scene.signer.verifierKey, witness.verifierKey];
      const file = await fileOf({ ...scene.content, checkpoint, verifierKeys });
      const keys = pinned ? [readVerifierKey(witness.verifierKey) as VerifierKey] : [];
      const { lines } = await verify(file, { keys });
      return lines.map(({ is, code }) => (is === 'wrong' ? `${code}: wrong` : code));
    };
    expect(await told(its, true)).toContain('countersigned');
    expect(await told(its, false)).toContain('countersigned-inside');
    expect(await told(own, true)).toContain('witness-silent: wrong');
    expect(await told({ ...its, bytes: its.bytes.map((byte) => byte ^ 1) }, false)).toContain(
      'signature-false: wrong',
    );
  });

  test('a checkpoint of a log that was closed is the beginning of the one that follows it', async () => {
    const follower = await sceneOf({ origin: 'thidua.example.vn/log/2' });
    const consistency = { older: 9, proof: await follower.consistencyFrom(9) };
    const older = { ...checkpointIn(follower.checkpointOf(9)), origin: 'thidua.example.vn/log' };
    const file = await fileOf({ ...follower.content, consistency });
    expect(codes(await verify(file, { checkpoint: older }))).toContain('outside-older');
  });

  test('another root certificate than those that somebody trusts', async () => {
    expect(wrongs(await verify(bundle, { roots: ['0'.repeat(64)] }))).toEqual([
      'root-stranger',
      'root-stranger',
    ]);
  });
});

test('a signature that brings no root is said to lead to nobody, until somebody gives the root', async () => {
  const { content, root } = await sceneOf({ withRoot: false });
  const file = await fileOf(content);
  expect(codes(await verify(file))).toContain('root-absent');
  const certificate = readCertificate(Uint8Array.from(root)) as Certificate;
  const kept = { roots: [sha256(root)], certificates: [certificate] };
  const verdict = await verify(file, kept);
  expect([wrongs(verdict), codes(verdict).includes('root-absent')]).toEqual([[], false]);
});

describe('what the record itself has wrong', () => {
  const composing = (more: object) => (event: Recorded) => [
    { ...event, composition: { ...(event.composition as object), ...more } },
  ];
  const renewed = { type: 'resubmitted', content: {} };

  test.each<readonly [string, ReturnType<typeof changed>, string]>([
    [
      'a decision about somebody else',
      changed('round', 'composed', composing({ dossiers: [{ dossier: OTHER, contentVersion: 1 }] })),
      'round-dossier',
    ],
    [
      'one of three who signed not at all',
      changed(
        'round',
        'composed',
        composing({ signatories: [{ id: 'person' }, { id: 'x' }, { id: 'body' }] }),
      ),
      'round-signatories',
    ],
    [
      'signatures in another order',
      changed('round', 'composed', composing({ signatories: [{ id: 'body' }, { id: 'person' }] })),
      'round-signatories',
    ],
    ['a round that did not end', changed('round', 'fully-signed', () => []), 'round-unfinished'],
    [
      'a vote and a decision on what it said before',
      changed('dossier', 'received', (event) => [event, renewed]),
      'content-version',
    ],
    [
      'a line announced as deferred that nobody deferred',
      changed('session', 'closed', (event) => [
        { ...event, results: (event.results as object[]).map((one) => ({ ...one, outcome: 'deferred' })) },
      ]),
      'deferred-unfounded',
    ],
  ])('%s', async (_what, recorded, code) => {
    const { content } = await sceneOf({ recorded });
    expect(wrongs(await verify(await fileOf(content)))).toContain(code);
  });

  test('a signature that was passed on is of the one whom it was passed to', async () => {
    const delegated = { type: 'delegated', from: 'x', to: { id: 'person' }, reason: '' };
    const recorded = changed('round', 'composed', (event) => [
      ...composing({ signatories: [{ id: 'x' }, { id: 'body' }] })(event),
      delegated,
    ]);
    const { content } = await sceneOf({ recorded });
    expect(wrongs(await verify(await fileOf(content)))).toEqual([]);
  });

  test.each([
    ['revisions', '\n%%EOF\n'.repeat(2_000), 'revisions-many'],
    ['signatures', '/ByteRange [0 1 2 3]'.repeat(200), 'signatures-many'],
  ])('a document of more %s than anybody would look at', async (_what, more, code) => {
    const { content } = await sceneOf({ signedAs: (pdf) => Buffer.concat([pdf, Buffer.from(more)]) });
    expect(wrongs(await verify(await fileOf(content)))).toContain(code);
  });

  test('a result that is announced otherwise than the papers come to', async () => {
    const { content } = await sceneOf({ announced: (result) => ({ ...result, agree: result.agree + 1 }) });
    expect(wrongs(await verify(await fileOf(content)))).toEqual(
      expect.arrayContaining(['result-differs', 'tally-differs']),
    );
  });

  test('a document that was changed after it was signed', async () => {
    const changed = (pdf: Uint8Array): Uint8Array => {
      const copy = Uint8Array.from(pdf);
      copy[200] = (copy[200] as number) ^ 1;
      return copy;
    };
    const { content } = await sceneOf({ signedAs: changed });
    expect(wrongs(await verify(await fileOf(content)))).toEqual(
      expect.arrayContaining(['signature-broken', 'earlier-unproven']),
    );
  });

  test('a document that something was added to after its last signature', async () => {
    const added = (pdf: Uint8Array): Uint8Array => Buffer.concat([pdf, Buffer.from('\n%%EOF\n')]);
    const { content } = await sceneOf({ signedAs: added });
    expect(wrongs(await verify(await fileOf(content)))).toContain('signature-not-whole');
  });
});
