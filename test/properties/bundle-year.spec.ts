import fc from 'fast-check';
import type { ThingOfYear } from '@vinhdanh/bundle';
import { lineWords, saidWords } from '../../tools/verifier/src/words/say';
import {
  codes,
  edited,
  filesIn,
  forge,
  keyOf,
  verify,
  without,
  withheldEventAt,
  wrongs,
  type Bytes,
} from '../support/forged-bundles';
import { MIDNIGHT, OWN, yearSceneOf, type YearChange, type YearScene } from '../support/years';

let scene: YearScene;
let bundle: Bytes;
beforeAll(async () => {
  scene = await yearSceneOf();
  bundle = await scene.fileOf();
}, 60_000);

const isNumber = (number: number) => (thing: ThingOfYear) => thing.id.endsWith(String(number));
const DOSSIERS = 'things/dossier/000000.jsonl';

describe('an honest year', () => {
  test('has every event of the year, proven as one stretch, counted and compared', async () => {
    const verdict = await verify(bundle, { keys: [keyOf(scene)] });
    expect(wrongs(verdict)).toEqual([]);
    expect([verdict.holds, verdict.pinned, verdict.signed]).toEqual([true, true, true]);
    expect(codes(verdict)).toEqual(
      expect.arrayContaining(['range', 'year', 'things-of-year', 'tallies-of-year', 'rules']),
    );
    expect(codes(verdict)).toEqual(expect.arrayContaining(['documents-elsewhere', 'withheld-in-year']));
    expect(codes(verdict)).not.toContain('year-goes-on');
    expect(verdict.said.map((one) => saidWords(one, 'en'))).toEqual([
      '2026: 3 dossiers handed in, 1 dossiers decided, 1 sessions counted, 1 documents signed by all.',
    ]);
  });

  test('holds as far as the log goes, and says that it goes no farther', async () => {
    const open = await verify(
      await scene.fileOf({ year: 2027, stretch: () => [scene.size - 5, scene.size] }),
    );
    expect([wrongs(open), codes(open).includes('year-goes-on')]).toEqual([[], true]);
    const first = await verify(await scene.fileOf({ year: 2025, stretch: () => [0, 4] }));
    expect(wrongs(first)).toEqual([]);
  });

  test('any one byte that is changed is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = bundle.slice();
        changed[at] = (changed[at] as number) ^ change;
        expect((await verify(changed)).holds).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what somebody did who made the whole file anew', () => {
  const other = (things: readonly ThingOfYear[], change: Partial<ThingOfYear>) =>
    things.map((thing) => (isNumber(OWN)(thing) ? { ...thing, ...change } : thing));

  test.each<readonly [string, YearChange, string]>([
    [
      'a dossier left out',
      { things: (things) => things.filter((thing) => !isNumber(OWN)(thing)) },
      'leaf-missing',
    ],
    [
      'a session left out',
      { things: (things) => things.filter(({ kind }) => kind !== 'session') },
      'leaf-missing',
    ],
    [
      'a dossier added where another one stands',
      {
        things: (things) => [
          ...things,
          ...things
            .filter(isNumber(OWN))
            .map((thing) => ({ ...thing, id: thing.id.replace('4000', '4001') })),
        ],
      },
      'leaf-twice',
    ],
    [
      'a dossier added outside the stretch',
      { things: (things) => other(things, { leaves: [0, 1] }) },
      'leaf-outside',
    ],
    [
      'a dossier swapped with another one',
      {
        things: (things) => other(things, { events: things.find(isNumber(MIDNIGHT))?.events ?? [] }),
      },
      'leaf-differs',
    ],
    [
      'the beginning of a dossier said to lie before the year',
      { things: (things) => other(things, { first: 3, previous: '0'.repeat(64) }) },
      'event-sequence',
    ],
    ['two years under the name of one', { stretch: (_from, to) => [0, to] }, 'year-mixed'],
    ['the year under the name of another', { year: 2025 }, 'year-mixed'],
    ['a year that the log has nothing of', { year: 2024 }, 'year-empty'],
    ['the end of the year cut', { stretch: (from, to) => [from, to - 3] }, 'year-cut-after'],
    ['the beginning of the year cut', { stretch: (from, to) => [from + 1, to] }, 'year-cut-before'],
    ['the next year with it', { stretch: (from, to) => [from, to + 1] }, 'year-mixed'],
  ])('%s is found', async (_what, change, code) => {
    const verdict = await verify(await scene.fileOf(change));
    expect(verdict.said).toEqual([]);
    expect(wrongs(verdict)).toContain(code);
  });

  test.each<readonly [string, (parts: Map<string, Uint8Array>) => void, string]>([
    ['a hash of a leaf taken away', edited('leaves/000000', (text) => text.slice(1)), 'leaves-count'],
    ['things of a kind taken away', without(/^things\/session/), 'leaf-missing'],
    ['the proof of the stretch taken away', without(/^range$/), 'part-missing'],
    ['another stretch', edited('range', (text) => text.replace(/^from \d+/, 'from 0')), 'leaves-count'],
    ['no stretch', edited('range', () => 'x'), 'part-form'],
    ['another part', (parts) => void parts.set('notes.txt', Buffer.from('x')), 'part-unknown'],
    ['the rules taken away', without(/^rules/), 'rules-missing'],
    [
      'a name in a dossier changed',
      edited(DOSSIERS, (text) => text.replace('Lý do 1', 'Lý do 2')),
      'leaf-differs',
    ],
    ['JSON written otherwise', edited(DOSSIERS, (text) => ` ${text}`), 'thing-form'],
    ['a dossier twice', edited(DOSSIERS, (text) => `${text}${text.split('\n')[0] ?? ''}\n`), 'leaf-twice'],
    [
      'an event of a dossier hidden',
      edited(DOSSIERS, (text) =>
        [withheldEventAt(1)(text.split('\n')[0] ?? ''), ...text.split('\n').slice(1)].join('\n'),
      ),
      'dossier-withheld',
    ],
  ])('%s is found', async (_what, change, code) => {
    expect(wrongs(await verify(await forge(bundle, change)))).toContain(code);
  });

  test('a part of the year of another log is found, and the sentence says where', async () => {
    const stranger = filesIn(await (await yearSceneOf('other.example/log')).fileOf());
    const swapped = await forge(
      bundle,
      (parts) => void parts.set(DOSSIERS, stranger.get(DOSSIERS) ?? Buffer.from('')),
    );
    const { lines } = await verify(swapped);
    const line = lines.find(({ code }) => code === 'leaf-differs');
    expect(line && lineWords(line, 'vi')).toMatch(
      /^Hồ sơ .*, sự kiện \d+: không phải sự kiện ở vị trí \d+ của sổ băm/,
    );
  });

  test('a year of another log is found by the key that somebody kept', async () => {
    const stranger = await yearSceneOf();
    expect(wrongs(await verify(await stranger.fileOf(), { keys: [keyOf(scene)] }))).toEqual(['stranger']);
  });
});
