import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { runCli } from '../../tools/verifier/src/cli';
import { EN_HOLDS, EN_OPEN, EN_SAID, EN_WRONG } from '../../tools/verifier/src/words/words.en';
import { VI_HOLDS, VI_OPEN, VI_SAID, VI_WRONG } from '../../tools/verifier/src/words/words.vi';
import { lineWords } from '../../tools/verifier/src/words/say';
import { fileOf, sceneOf, type Scene } from '../support/bundles';
import { newSigner } from '../support/sealed-record';
import {
  checkpointIn,
  codes,
  DOSSIER_PART,
  edited,
  forge,
  keyOf,
  packed,
  verify,
  wrongs,
  zipBomb,
  type Bytes,
  type Files,
} from '../support/forged-bundles';

let scene: Scene;
let bundle: Bytes;
beforeAll(async () => {
  scene = await sceneOf();
  bundle = await fileOf(scene.content);
}, 60_000);

describe('an honest bundle', () => {
  test('holds, says what it cannot know, and what its events say', async () => {
    const verdict = await verify(bundle);
    expect(wrongs(verdict)).toEqual([]);
    expect(codes(verdict)).toEqual(
      expect.arrayContaining([
        'key-inside',
        'no-outside-checkpoint',
        'tally',
        'rules',
        'earlier',
        'withheld',
        'later',
      ]),
    );
    expect(verdict.lines.filter(({ code }) => code === 'signature')).toHaveLength(2);
    expect(verdict.said.map(({ code }) => code)).toEqual([
      'submitted',
      'received',
      'council-figures',
      'decided',
      'last-event',
    ]);
  });

  test('is the same bytes whenever it is made', async () => {
    expect(Buffer.compare(await fileOf(scene.content), bundle)).toBe(0);
  });

  test('holds where a session is withheld whole, and says that its votes are not counted anew', async () => {
    const verdict = await verify(await fileOf((await sceneOf({ withheld: 'session' })).content));
    expect(wrongs(verdict)).toEqual([]);
    expect(codes(verdict)).toEqual(expect.arrayContaining(['withheld', 'tally-withheld']));
  });

  test('of which an order erased something holds and names the order; marks that no order names are wrong', async () => {
    const verdict = await verify(await fileOf((await sceneOf({ erased: 'as-ordered' })).content));
    expect(wrongs(verdict)).toEqual([]);
    expect(verdict.lines.find(({ code }) => code === 'erased')?.params).toMatchObject({
      ...{ kind: 'dossier', texts: 1, number: '12/QĐ-SNV', issuedBy: 'Sở Nội vụ' },
    });
    expect(codes(verdict)).toContain('document-erased');
    const beside = await sceneOf({ erased: 'beside-the-order' });
    expect(wrongs(await verify(await fileOf(beside.content)))).toEqual([
      'erased-without-order',
      'document-erased-without-order',
    ]);
    const things = beside.content.things.filter(({ kind }) => kind !== 'erasure');
    expect(wrongs(await verify(await fileOf({ ...beside.content, things })))).toContain(
      'erased-without-order',
    );
  });

  test('goes on from a checkpoint that somebody kept, and is signed by the key that they kept', async () => {
    const consistency = { older: 20, proof: await scene.consistencyFrom(20) };
    const file = await fileOf({ ...scene.content, consistency });
    const kept = { keys: [keyOf(scene)], checkpoint: checkpointIn(scene.checkpointOf(20)) };
    const verdict = await verify(file, kept);
    expect(wrongs(verdict)).toEqual([]);
    expect(codes(verdict)).toEqual(expect.arrayContaining(['signed-pinned', 'outside-older']));
    expect(codes(verdict)).not.toContain('key-inside');
    expect(codes(await verify(bundle, { checkpoint: checkpointIn(scene.content.checkpoint) }))).toContain(
      'outside-same',
    );
  });
});

test('the command ends with 0 alone where it was told whose key it is to be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const path = join(folder, 'bundle.zip');
  try {
    writeFileSync(path, bundle);
    const run = (...args: readonly string[]): Promise<number> => runCli([path, ...args], () => undefined);
    const { verifierKey } = scene.signer;
    expect(await run('--json')).toBe(3);
    expect(await run('--vkey', verifierKey)).toBe(0);
    expect(await run('--vkey', verifierKey, '--root', path)).toBe(2);
    writeFileSync(join(folder, 'root.cer'), scene.root);
    expect(await run('--vkey', verifierKey, '--root', join(folder, 'root.cer'))).toBe(0);
    expect(await run('--vkey', newSigner('thidua.example.vn/log').verifierKey)).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('any one byte that is changed is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = bundle.slice();
      changed[at] = (changed[at] as number) ^ change;
      expect((await verify(changed)).holds).toBe(false);
    }),
    { numRuns: 250 },
  );
});

test('a file that is cut anywhere, or that something was added to, is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bundle.length - 1), async (length) => {
      expect((await verify(bundle.slice(0, length))).holds).toBe(false);
    }),
    { numRuns: 50 },
  );
  expect(wrongs(await verify(new Uint8Array([...bundle, 0])))).toEqual(['bundle-cut']);
});

describe('what is no bundle', () => {
  const deep = (parts: Files): void => void parts.set(DOSSIER_PART, Buffer.from('['.repeat(200_000)));

  test.each<readonly [string, () => Bytes | Promise<Bytes>, string]>([
    ['nothing', () => new Uint8Array(0), 'no-bundle'],
    ['garbage', () => new Uint8Array(10_000).fill(7), 'no-bundle'],
    ['a beginning alone', () => bundle.slice(0, 40), 'bundle-cut'],
    ['a ZIP bomb', zipBomb, 'part-packed'],
    ['a ZIP file without a manifest', () => packed(new Map([['a', Buffer.from('x')]])), 'part-missing'],
    ['a path that leads out', () => packed(new Map([['../a', Buffer.from('x')]])), 'part-name'],
    ['JSON nested too deep', () => forge(bundle, deep), 'thing-form'],
    [
      'a form to come',
      () =>
        forge(
          bundle,
          edited('manifest.json', (text) => text.replace('bundle/1', 'bundle/2')),
          'as it was',
        ),
      'form-unknown',
    ],
    [
      'a manifest of something else',
      () =>
        forge(
          bundle,
          edited('manifest.json', () => '{}'),
          'as it was',
        ),
      'part-form',
    ],
    [
      'a checkpoint that is none',
      () =>
        forge(
          bundle,
          edited('checkpoint', () => 'x'),
        ),
      'part-form',
    ],
    [
      'an end that says more parts than there are',
      () => {
        const file = bundle.slice();
        file[file.length - 12] = 0xff;
        return file;
      },
      'directory-broken',
    ],
  ])('%s is refused with a sentence', async (_what, file, code) => {
    const verdict = await verify(await file());
    expect(wrongs(verdict)).toContain(code);
    for (const line of verdict.lines)
      for (const language of ['vi', 'en'] as const)
        expect(lineWords(line, language)).not.toMatch(/[{}]|undefined/);
  });

  test('random bytes in any place never end in anything but a verdict', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bundle.length),
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        async (at, bytes) => {
          const spliced = Buffer.concat([bundle.subarray(0, at), bytes, bundle.subarray(at)]);
          const verdict = await verify(new Uint8Array(spliced));
          expect([verdict.holds, codes(verdict).includes('unreadable')]).toEqual([false, false]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('every sentence is there in both languages and names the same things', () => {
  const names = (sentence: string): readonly string[] =>
    [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
  for (const [vi, en] of [
    [VI_HOLDS, EN_HOLDS],
    [VI_OPEN, EN_OPEN],
    [VI_WRONG, EN_WRONG],
  ] as const) {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const [code, sentence] of Object.entries(vi))
      expect([code, names((en as Readonly<Record<string, string>>)[code] ?? '')]).toEqual([
        code,
        names(sentence),
      ]);
  }
  expect(Object.keys(EN_SAID).sort()).toEqual(Object.keys(VI_SAID).sort());
});
