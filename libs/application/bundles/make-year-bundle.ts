import { writeYear, type ThingOfYear } from '@vinhdanh/bundle';
import type {
  BundledThingName,
  BundleQuery,
  LeafOfYear,
  LogQuery,
  ReadingStore,
  RecordLog,
  SignedCheckpoint,
  Viewer,
  YearQuery,
  YearRange,
} from '@vinhdanh/persistence';
import { notFound, refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import { recordReading } from '../tracing/record-reading';
import { coverOfYear } from './cover-of-year';
import type { LinkedThing } from './linked-things';
import type { BundleOptions, MadeBundle } from './make-bundle';
import { rulesPart } from './rules-part';
import type { SeenThings } from './seen-things';
import { isOfSecretBallot, showEvent } from './show-events';

/** More events than these are not put into one file, bytes: whoever verifies it reads it whole. */
const LARGEST_YEAR = 800 * 1024 * 1024;

/** Things that are read at once. */
const THINGS_AT_ONCE = 100;

/** Hashes of leaves in one part: two megabytes. */
const LEAVES_AT_ONCE = 65_536;

const LINKED: ReadonlySet<string> = new Set<LinkedThing['kind']>(['session', 'round', 'enactment']);

const isLinked = (thing: BundledThingName): thing is LinkedThing => LINKED.has(thing.kind);

/** A year of the record in one file: a stretch of the log without a gap, with every event in it (docs/record-format.md). */
export class MakeYearBundle {
  constructor(
    private readonly years: YearQuery,
    private readonly bundles: BundleQuery,
    private readonly log: LogQuery,
    private readonly seenThings: SeenThings,
    private readonly rules: RuleShelf,
    private readonly readings: ReadingStore,
  ) {}

  /**
   * For who audits everywhere: a stretch without a gap has everybody's events in it.
   * @throws Refused `not-found` for others, `record-not-sealed` before there is a log, `year-without-events`,
   * `log-not-so-long`, `year-too-large`
   */
  async of(viewer: Viewer, year: number, { since }: BundleOptions = {}): Promise<MadeBundle> {
    if (viewer.office?.role !== 'auditor' || !viewer.office.everywhere) throw notFound();
    const log = await this.log.open();
    const newest = log && (await this.log.newest(log.number));
    if (!log || !newest) throw refused('record-not-sealed');
    const range = await this.years.rangeOf(log.number, newest.size, year);
    if (!range) throw refused('year-without-events', { year });
    const checkpoint = await this.checkpointOver(log, range);
    this.log.forget(log.number);
    const tree = this.log.treeOf(log.number, checkpoint.size);
    if (since !== undefined && since > tree.size)
      throw refused('log-not-so-long', { size: tree.size, since });
    const content = await this.years.contentOf(log.number, range);
    if (content.bytes > LARGEST_YEAR) throw refused('year-too-large', { year });
    const { things, openings } = content;
    const bytes = writeYear({
      ...{ year, openings, checkpoint: checkpoint.note },
      verifierKeys: [...log.verifierKeys, ...(await this.bundles.witnesses(log.number, checkpoint.size))],
      closings: (await this.log.all()).flatMap(({ closing }) => closing?.statement ?? []),
      consistency: since === undefined ? null : { older: since, proof: await tree.consistencyProof(since) },
      range: {
        ...range,
        before: await tree.beginning(range.from),
        after: range.to === tree.size ? [] : await tree.consistencyProof(range.to),
      },
      rules: await rulesPart(this.rules, content.ruleSets),
      cover: coverOfYear(year, range, things, checkpoint.size),
      leaves: () => this.leavesOf(log, range),
      things: () => this.thingsOf(viewer, log, range, things),
    });
    await recordReading(this.readings, viewer, { what: 'bundle', thingKind: `year-${year}`, thing: null });
    return { name: `nam-${year}`, bytes };
  }

  /** The newest checkpoint that a witness has cosigned, where the range is in its tree; else the newest. */
  private async checkpointOver({ number }: RecordLog, { to }: YearRange): Promise<SignedCheckpoint> {
    const cosigned = await this.log.cosigned(number);
    const checkpoint = cosigned && cosigned.size >= to ? cosigned : await this.log.shown(number);
    if (!checkpoint) throw refused('record-not-sealed');
    return checkpoint;
  }

  private async *leavesOf({ number }: RecordLog, { from, to }: YearRange): AsyncGenerator<Uint8Array> {
    for (let at = from; at < to; at += LEAVES_AT_ONCE)
      yield await this.years.leafHashes(number, { from: at, to: Math.min(at + LEAVES_AT_ONCE, to) });
  }

  private async *thingsOf(
    viewer: Viewer,
    { number }: RecordLog,
    range: YearRange,
    things: readonly BundledThingName[],
  ): AsyncGenerator<readonly ThingOfYear[]> {
    for (const some of inPieces(things)) {
      const seen = await this.seenThings.of(viewer, some.filter(isLinked));
      const events = await this.years.eventsOf(number, some);
      yield byThing(events).map((own) => shownOf(own, range, seen));
    }
  }
}

/** Pieces of one kind each. */
function* inPieces(things: readonly BundledThingName[]): Generator<readonly BundledThingName[]> {
  let piece: BundledThingName[] = [];
  for (const thing of things) {
    if (piece.length === THINGS_AT_ONCE || (piece[0] && piece[0].kind !== thing.kind)) {
      yield piece;
      piece = [];
    }
    piece.push(thing);
  }
  if (piece.length > 0) yield piece;
}

function byThing(events: readonly LeafOfYear[]): ReadonlyArray<readonly LeafOfYear[]> {
  const things = new Map<string, LeafOfYear[]>();
  for (const event of events) {
    const own = things.get(event.id) ?? [];
    own.push(event);
    things.set(event.id, own);
  }
  return [...things.values()];
}

/** What of the thing lies in the range, as whoever audits everywhere may see it. */
function shownOf(
  events: readonly LeafOfYear[],
  { from, to }: YearRange,
  seen: ReadonlySet<string>,
): ThingOfYear {
  const isSecret = events.some(isOfSecretBallot);
  const within = events.filter(({ index }) => index >= from && index < to);
  const { kind = '', id = '', seq = 1, previousHash = '' } = within[0] ?? {};
  const isSeen = !LINKED.has(kind) || seen.has(`${kind}/${id}`);
  return {
    ...{ kind, id, first: seq, previous: previousHash },
    events: within.map((event) => showEvent(event, { dossier: null, isSeen, isSecret })),
    leaves: within.map(({ index }) => index),
  };
}
