import fc from 'fast-check';
import type { ThingOfYear } from '@vinhdanh/bundle';
import { canonicalJson } from '@vinhdanh/platform';
import { commitmentOf, type ShownEvent } from '../../tools/verifier/src/record/commitment';
import { chainThing, type Thing } from '../../tools/verifier/src/record/thing';
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

/** Both pieces are whole, each with the hash of the entry before it. */
function inTwoPieces(thing: ThingOfYear): readonly ThingOfYear[] {
  const { kind, id, events, leaves } = thing;
  const at = events.length - 1;
  const chained = chainThing(kind, id, { kind, id, events: events.slice(0, at) }) as Thing;
  const previous = Buffer.from(chained.events.at(-1)?.leaf ?? []).toString('hex');
  const later = { events: events.slice(at), leaves: leaves.slice(at), first: at + 1, previous };
  return [
    { ...thing, events: events.slice(0, at), leaves: leaves.slice(0, at) },
    { ...thing, ...later },
  ];
}

/** The entry of each event of the thing, as the log has it. */
function entriesOf({ kind, id, events, first, previous }: ThingOfYear): readonly string[] {
  const commitments = events.map((event) => commitmentOf(event as ShownEvent));
  return commitments.map((commitment, at) => {
    const before = at === 0 ? previous : Buffer.from(chainedUpTo(at)).toString('hex');
    return canonicalJson({ v: 1, kind, thing: id, seq: first + at, previous: before, commitment });
  });
  function chainedUpTo(at: number): Uint8Array {
    const chained = chainThing(kind, id, { kind, id, events: events.slice(0, at) }) as Thing;
    return chained.events.at(-1)?.leaf ?? new Uint8Array();
  }
}

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
    [
      'a session in two pieces, of which neither is counted',
      {
        things: (things) =>
          things.flatMap((thing) => (thing.kind === 'session' ? inTwoPieces(thing) : [thing])),
      },
      'thing-twice',
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

  test('a dossier is not hidden as entries that are no events', async () => {
    let hidden: ThingOfYear | undefined;
    const things = (all: readonly ThingOfYear[]) => {
      hidden = all.find(isNumber(OWN));
      return all.filter((thing) => !isNumber(OWN)(thing));
    };
    await scene.fileOf({ things });
    const { leaves } = hidden as ThingOfYear;
    const entries = entriesOf(hidden as ThingOfYear);
    const openings = Object.fromEntries(leaves.map((leaf, at) => [String(leaf), entries[at] ?? '']));
    const verdict = await verify(await scene.fileOf({ things, openings }));
    expect(wrongs(verdict).filter((code) => code === 'opening-form')).toHaveLength(2);
    expect(wrongs(verdict)).not.toContain('leaf-differs');
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
