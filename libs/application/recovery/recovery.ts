import type { ThingKind } from '@vinhdanh/contracts';
import { KINDS } from './kinds';
import type { RecordedThing } from './recorded-things';

/** Why a thing was left alone. */
export type Doubt =
  /** The read model does not say what the record's events come to. */
  | 'read-model-differs'
  /** Its run stands before the record's last event: the engine was restored to an older moment than the record. */
  | 'behind-record'
  /** Its run stays after the record's last event: the record lacks events, or will not take those of this run. */
  | 'ahead-of-record'
  /** Its run stands at the record's last event with another status: it came another way. */
  | 'beside-record'
  /** It runs, and the writer takes its events for others than those that the record has. */
  | 'in-conflict'
  /** It runs, and no worker can make it say where it stands. */
  | 'silent'
  /** The engine remembers a run of it that has ended: it may know more than the record. */
  | 'ended-in-engine'
  /** The engine did not take it. */
  | 'engine-refuses';

/** A thing by its name. */
export interface NamedThing {
  readonly kind: ThingKind;
  readonly id: string;
}

export interface RecoveredThing extends NamedThing {
  readonly seq: number;
  readonly status: string;
}

/** Something that was handed in and that the record has nothing of has neither number nor status: 0 and "". */
export interface DoubtfulThing extends RecoveredThing {
  readonly doubt: Doubt;
  readonly detail?: string;
}

/** Something that runs and that the record calls closed, or has nothing of. It is left running. */
export interface Stranger extends NamedThing {
  readonly inRecord: 'closed' | 'absent';
}

export type Counts = Readonly<Record<ThingKind, number>>;

/** What a recovery found and did; in a dry run what it would have done. */
export interface Recovery {
  /** Open, and started from the record. */
  readonly started: readonly RecoveredThing[];
  /** Begun once more from what was handed in: the record has nothing of them yet. */
  readonly begun: readonly NamedThing[];
  /** Open things that run: nobody touched them. */
  readonly running: Counts;
  readonly closed: Counts;
  readonly doubtful: readonly DoubtfulThing[];
  readonly strangers: readonly Stranger[];
}

const keyOf = (kind: ThingKind, id: string): string => `${kind}-${id}`;

const named = ({ kind, id, seq, status }: RecoveredThing): RecoveredThing => ({ kind, id, seq, status });

/** Gathers what a recovery finds. */
export class Findings {
  private readonly open = new Set<string>();
  private readonly startedThings: RecoveredThing[] = [];
  private readonly begunThings: NamedThing[] = [];
  private readonly doubtfulThings: DoubtfulThing[] = [];
  private readonly strangers: Stranger[] = [];
  private readonly aheadThings: Array<{ readonly thing: RecordedThing; readonly seq: number }> = [];
  private readonly counts = {
    running: { dossier: 0, session: 0, round: 0, enactment: 0 },
    closed: { dossier: 0, session: 0, round: 0, enactment: 0 },
  };

  started(thing: RecordedThing): void {
    this.open.add(keyOf(thing.kind, thing.id));
    this.startedThings.push(named(thing));
  }

  running({ kind, id }: NamedThing): void {
    this.open.add(keyOf(kind, id));
    this.counts.running[kind] += 1;
  }

  closed({ kind }: RecordedThing): void {
    this.counts.closed[kind] += 1;
  }

  begun({ kind, id }: NamedThing): void {
    this.open.add(keyOf(kind, id));
    this.begunThings.push({ kind, id });
  }

  doubt(thing: RecoveredThing, doubt: Doubt, detail?: string): void {
    this.open.add(keyOf(thing.kind, thing.id));
    this.doubtfulThings.push({ ...named(thing), doubt, ...(detail === undefined ? {} : { detail }) });
  }

  /** One whose run stands after the record's last event, which is as it should be for a moment. */
  ahead(thing: RecordedThing, seq: number): void {
    this.aheadThings.push({ thing, seq });
  }

  get allAhead(): ReadonlyArray<{ readonly thing: RecordedThing; readonly seq: number }> {
    return this.aheadThings;
  }

  stranger(thing: NamedThing, inRecord: Stranger['inRecord']): void {
    this.strangers.push({ ...thing, inRecord });
  }

  /** Adds what others have found. */
  add(others: Findings): void {
    for (const key of others.open) this.open.add(key);
    this.startedThings.push(...others.startedThings);
    this.begunThings.push(...others.begunThings);
    this.doubtfulThings.push(...others.doubtfulThings);
    this.strangers.push(...others.strangers);
    this.aheadThings.push(...others.aheadThings);
    for (const kind of KINDS) {
      this.counts.running[kind] += others.counts.running[kind];
      this.counts.closed[kind] += others.counts.closed[kind];
    }
  }

  /** Whether the recovery has dealt with it as something that runs. */
  isOpen(kind: ThingKind, id: string): boolean {
    return this.open.has(keyOf(kind, id));
  }

  get recovery(): Recovery {
    return {
      started: this.startedThings,
      begun: this.begunThings,
      ...this.counts,
      doubtful: this.doubtfulThings,
      strangers: this.strangers,
    };
  }
}
