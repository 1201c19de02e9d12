import { writeYear, type ThingOfYear, type YearBundle } from '@vinhdanh/bundle';
import { chainEvents, shownEvent, type ShownEvent } from '@vinhdanh/record';
import { checkpointText, RightEdge, signNote, TileTree, writeNote } from '@vinhdanh/tlog';
import { chainThing, type Thing } from '../../tools/verifier/src/record/thing';
import { sceneOf } from './bundles';
import { newSigner } from './sealed-record';

/** A thing of the log with all its events. */
interface Logged {
  readonly kind: string;
  readonly id: string;
  readonly events: ReadonlyArray<{ readonly shown: ShownEvent; readonly leaf: Uint8Array }>;
}

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A dossier with an event on each of the days. */
function dossierOn(number: number, days: readonly string[]): Logged {
  const id = idOf(number);
  const bodies = days.map((on, at) => ({
    ...{ seq: at + 1, type: at === 0 ? 'submitted' : 'held', at: `${on}T02:00:00.000Z`, on, by: 'system' },
    ...(at === 0 ? {} : { reason: `Lý do ${at}` }),
  }));
  const chained = chainEvents({ kind: 'dossier', id }, '', bodies);
  return {
    ...{ kind: 'dossier', id },
    events: chained.map((event) => ({ shown: shownEvent(event), leaf: Buffer.from(event.hash, 'hex') })),
  };
}

/** What is otherwise than in an honest year. */
export interface YearChange {
  readonly year?: number;
  /** The stretch, which is reckoned from the days otherwise. */
  readonly stretch?: (from: number, to: number) => readonly [from: number, to: number];
  /** Entries that are said to be no events, by their leaf. */
  readonly openings?: Readonly<Record<string, string>>;
  /** What stands in the file instead of the things of the stretch. */
  readonly things?: (things: readonly ThingOfYear[]) => readonly ThingOfYear[];
}

/** A log over three years. */
export interface YearScene {
  readonly signer: ReturnType<typeof newSigner>;
  readonly size: number;
  readonly leaves: readonly Uint8Array[];
  readonly fileOf: (change?: YearChange) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Numbers of dossiers: of 2025; begun in 2025 and held in 2026; of midnight; of 2026; of 2027. */
export const [EARLIER, CARRIED, MIDNIGHT, OWN, LATER] = [101, 102, 103, 104, 105] as const;

/** A log whose year 2026 has a session, a signed decision and dossiers, one of them begun the year before. */
export async function yearSceneOf(origin = 'thidua.example.vn/log'): Promise<YearScene> {
  const { content } = await sceneOf();
  const bundled = content.things.map(({ kind, id, events }): Logged => {
    const thing = chainThing(kind, id, { kind, id, events: events.map(({ event }) => event) }) as Thing;
    return {
      ...{ kind, id },
      events: events.map(({ event }, at) => ({
        shown: event,
        leaf: (thing.events[at] as Thing['events'][number]).leaf,
      })),
    };
  });
  const earlier = dossierOn(EARLIER, ['2025-03-01', '2025-12-30']);
  const carried = dossierOn(CARRIED, ['2025-06-01', '2026-02-01', '2026-03-01']);
  const midnight = dossierOn(MIDNIGHT, ['2026-01-01', '2027-01-01']);
  const own = dossierOn(OWN, ['2026-05-01', '2026-12-31']);
  const later = dossierOn(LATER, ['2027-01-02', '2027-01-03']);
  const at = (thing: Logged, ...seqs: readonly number[]) => seqs.map((seq) => [thing, seq] as const);
  const all = (thing: Logged) => at(thing, ...thing.events.map((_event, place) => place + 1));
  const order = [
    ...at(carried, 1),
    ...all(earlier),
    ...at(midnight, 1),
    ...at(carried, 2),
    ...bundled.flatMap(all),
    ...at(carried, 3),
    ...at(own, 1),
    ...at(midnight, 2),
    ...at(own, 2),
    ...all(later),
  ];
  const leaves = order.map(([{ events }, seq]) => events[seq - 1]?.leaf ?? new Uint8Array());
  const signer = newSigner(origin);
  const edge = RightEdge.empty();
  edge.add(leaves);
  const checkpoint = writeNote(signNote(checkpointText(origin, edge.head()), [signer]));
  const tree = new TileTree(leaves.length, (tiles) =>
    Promise.resolve(tiles.map(({ width }) => Buffer.concat(leaves.slice(0, width)))),
  );
  const within = (from: number, to: number): readonly ThingOfYear[] =>
    [carried, earlier, midnight, own, later, ...bundled]
      .map((thing): ThingOfYear => {
        const places = order.flatMap(([one, seq], leaf) =>
          one === thing && leaf >= from && leaf < to ? [{ seq, leaf }] : [],
        );
        const first = places[0]?.seq ?? 1;
        const before = thing.events[first - 2]?.leaf;
        return {
          ...{ kind: thing.kind, id: thing.id, first },
          previous: before ? Buffer.from(before).toString('hex') : '',
          events: places.map(({ seq }) => thing.events[seq - 1]?.shown as ShownEvent),
          leaves: places.map(({ leaf }) => leaf),
        };
      })
      .filter(({ events }) => events.length > 0);
  const fileOf = async ({ year = 2026, stretch, openings = {}, things = (own) => own }: YearChange = {}) => {
    const honest = [
      order.findIndex(([one, seq]) => one === earlier && seq === 2),
      leaves.length - 1,
    ] as const;
    const [from, to] = stretch ? stretch(...honest) : honest;
    const told = things(within(from, to));
    const rules = told.some(({ kind }) => kind === 'session') ? content.rules : {};
    const made: YearBundle = {
      ...{ year, checkpoint, openings, rules, cover: '<!doctype html><title>Bìa</title>' },
      ...{ verifierKeys: [signer.verifierKey], consistency: null, closings: [] },
      range: {
        ...{ from, to, before: await tree.beginning(from) },
        after: to === leaves.length ? [] : await tree.consistencyProof(to),
      },
      leaves: () => piecesOf([Buffer.concat(leaves.slice(from, to))]),
      things: () => piecesOf(byKind(told)),
    };
    return bytesOf(made);
  };
  return { signer, size: leaves.length, leaves, fileOf };
}

const byKind = (things: readonly ThingOfYear[]): ReadonlyArray<readonly ThingOfYear[]> =>
  ['dossier', 'round', 'session']
    .map((kind) => things.filter((thing) => thing.kind === kind))
    .filter(({ length }) => length > 0);

async function* piecesOf<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function bytesOf(year: YearBundle): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeYear(year)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
