import { lineWords, verdictWords } from '../../tools/verifier/src/words/say';
import { fileOf, DOSSIER, sceneOf, sha256, type Scene } from '../support/bundles';
import {
  codes,
  DOSSIER_PART,
  edited,
  filesIn,
  forge,
  manifesting,
  ROUND_PART,
  SESSION_PART,
  verify,
  without,
  withheldEventAt,
  withheldText,
  withoutEvent,
  wrongs,
  type Bytes,
  type Files,
} from '../support/forged-bundles';

const OTHER = '00000000-0000-4000-8000-0000000000aa';

let scene: Scene;
let bundle: Bytes;
const signedFile = (): string =>
  scene.content.documents.find(({ extension }) => extension === 'pdf')?.sha256 ?? '';
beforeAll(async () => {
  scene = await sceneOf();
  bundle = await fileOf(scene.content);
}, 60_000);

describe('what somebody did who also wrote the manifest anew', () => {
  const text = (one: string, other: string) => (whole: string) => whole.replace(one, other);

  test.each<readonly [string, (parts: Files) => void, string]>([
    ['a document taken away', without(/^documents\/.*pdf$/), 'document-missing'],
    ['a proof taken away', without(/000002\.tlog-proof$/), 'part-missing'],
    ['a session taken away', without(/session/), 'thing-missing'],
    ['the dossier taken away', without(/dossier/), 'subject-missing'],
    ['the rules taken away', without(/^rules/), 'rules-missing'],
    ['the checkpoint taken away', without(/^checkpoint$/), 'part-missing'],
    [
      'a document added',
      (parts) => void parts.set(`documents/${sha256(Buffer.from('x'))}`, Buffer.from('x')),
      'document-stranger',
    ],
    ['another part added', (parts) => void parts.set('notes.txt', Buffer.from('x')), 'part-unknown'],
    [
      'another document under its name',
      (parts) =>
        void parts.set([...parts.keys()].find((name) => name.endsWith('.pdf')) ?? '', Buffer.from('x')),
      'document-differs',
    ],
    [
      'an event with other words',
      edited(DOSSIER_PART, text('"outcome":"passed"', '"outcome":"failed"')),
      'event-unproven',
    ],
    ['another name in it', edited(DOSSIER_PART, text('Nguyễn Văn Giả', 'Nguyễn Văn Khác')), 'event-unproven'],
    ['a paper changed', edited(SESSION_PART, text('"lines":"aa"', '"lines":"ad"')), 'event-unproven'],
    [
      'a text where one is withheld',
      edited(SESSION_PART, text('"subject":"…"', '"subject":"Ai đó"')),
      'event-commitment',
    ],
    ['an event cut from the middle', edited(DOSSIER_PART, withoutEvent(1)), 'event-sequence'],
    [
      'a rule changed',
      (parts) =>
        edited([...parts.keys()].find((name) => name.startsWith('rules/')) ?? '', text('một', 'hai'))(parts),
      'rules-differ',
    ],
    ['a member that nobody knows', edited(DOSSIER_PART, text('{"body"', '{"aside":1,"body"')), 'thing-form'],
    ['JSON written otherwise', edited(DOSSIER_PART, (whole) => ` ${whole}`), 'thing-form'],
    [
      'the proof of another event',
      (parts) =>
        void parts.set(
          `proofs/dossier/${DOSSIER}/000002.tlog-proof`,
          parts.get(`proofs/dossier/${DOSSIER}/000001.tlog-proof`) ?? Buffer.from(''),
        ),
      'event-unproven',
    ],
    ['a proof that is none', edited(`proofs/dossier/${DOSSIER}/000001.tlog-proof`, () => 'x'), 'part-form'],
    ['keys that are none', edited('vkeys', () => 'x\n'), 'part-form'],
    ['an event of the dossier hidden', edited(DOSSIER_PART, withheldEventAt(2)), 'dossier-withheld'],
    [
      'a name in the dossier hidden',
      edited(DOSSIER_PART, withheldText('/submission/content/subject/name')),
      'dossier-withheld',
    ],
    ['the end of the signing hidden', edited(ROUND_PART, withheldEventAt(4)), 'round-unfinished'],
    [
      'the signed document said to be withheld',
      (parts) => {
        without(/^documents\/.*pdf$/)(parts);
        manifesting(({ absent = {} }) => void (absent[signedFile()] = 'withheld'))(parts);
      },
      'document-missing',
    ],
    [
      'a stage said to be another draft',
      manifesting(({ absent = {} }) => {
        for (const hash of Object.keys(absent)) absent[hash] = 'redrawn';
      }),
      'absence-unfounded',
    ],
  ])('%s is found', async (_what, change, code) => {
    const verdict = await verify(await forge(bundle, change));
    expect(verdict.said).toEqual([]);
    expect(wrongs(verdict)).toContain(code);
  });

  test('a paper of an open ballot that is hidden leaves nothing counted anew', async () => {
    const place = Buffer.from(filesIn(bundle).get(SESSION_PART) ?? [])
      .toString()
      .split('"body"')
      .findIndex((event) => event.includes('paper-cast'));
    const verdict = await verify(await forge(bundle, edited(SESSION_PART, withheldEventAt(place - 1))));
    expect(codes(verdict)).toContain('tally-incomplete');
    expect(codes(verdict)).not.toContain('tally');
  });

  test('a signed document that is said to be lost, or whose round is hidden, is told in the verdict', async () => {
    const lost = await verify(
      await forge(
        await forge(bundle, without(/^documents\/.*pdf$/)),
        manifesting(({ absent = {} }) => void (absent[signedFile()] = 'lost')),
        'anew',
      ),
    );
    expect(codes(lost)).toEqual(
      expect.arrayContaining(['document-lost', 'earlier-unchecked', 'signatures-unchecked']),
    );
    const { content } = await sceneOf({ withheld: 'round' });
    const hidden = await verify(await fileOf({ ...content, absent: {} }));
    expect(codes(hidden)).toContain('signatures-unchecked');
    for (const verdict of [lost, hidden]) {
      expect([wrongs(verdict), verdict.holds, verdict.signed]).toEqual([[], true, false]);
      expect(verdictWords(verdict, 'en')).toContain('signatures of its documents were not verified');
    }
  });

  test('names that a manifest lists cannot be of letters that steer a terminal, and no sentence has them', async () => {
    const steering = '\u001b[2J\u009b2J\u202e';
    const file = await forge(
      bundle,
      manifesting(({ parts = {} }) => void (parts[`x${steering}`] = 'x')),
      'as it was',
    );
    expect(wrongs(await verify(file))).toEqual(['part-form']);
    const line = {
      is: 'wrong',
      code: 'part-missing',
      params: { part: steering + 'x'.repeat(9_999) },
    } as const;
    expect(lineWords(line, 'en')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(lineWords(line, 'en').length).toBeLessThan(500);
  });

  test('an older checkpoint, with its genuine signature, does not prove what the proofs are of', async () => {
    const older = scene.checkpointOf(scene.size - 1);
    const verdict = await verify(
      await forge(bundle, (parts) => void parts.set('checkpoint', Buffer.from(older))),
    );
    expect(wrongs(verdict)).toContain('proof-other-tree');
    const everywhere = await forge(bundle, (parts) => {
      for (const [name, bytes] of parts)
        if (name.startsWith('proofs/') || name === 'checkpoint')
          parts.set(
            name,
            Buffer.from(Buffer.from(bytes).toString().replace(scene.content.checkpoint, older)),
          );
    });
    expect(wrongs(await verify(everywhere))).toContain('event-unproven');
  });

  test('a part of another dossier does not belong', async () => {
    const other = filesIn(await fileOf((await sceneOf({ dossier: OTHER })).content));
    const verdict = await verify(
      await forge(bundle, (parts) => {
        for (const [name, bytes] of other) if (name.includes(OTHER)) parts.set(name, bytes);
      }),
    );
    expect(wrongs(verdict)).toEqual(expect.arrayContaining(['thing-stranger', 'proof-other-tree']));
  });
});

test('parts that the manifest does not tell of, or tells of wrongly', async () => {
  const missing = await forge(bundle, without(/^vkeys$/), 'as it was');
  expect(wrongs(await verify(missing))).toEqual(['part-missing']);
  const added = await forge(bundle, (parts) => void parts.set('x', Buffer.from('x')), 'as it was');
  expect(wrongs(await verify(added))).toEqual(['part-added']);
  const changed = await forge(bundle, (parts) => void parts.set('cover.html', Buffer.from('x')), 'as it was');
  expect(wrongs(await verify(changed))).toEqual(['part-differs']);
});
