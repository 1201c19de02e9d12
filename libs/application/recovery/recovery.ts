import type { ThingKind } from '@vinhdanh/contracts';
import type { RecordedThing } from './recorded-things';

/** Why a thing was left alone. */
export type Doubt =
  /** The read model does not say what the record's events come to. */
  | 'read-model-differs'
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

const named = ({ kind, id, seq, status }: RecordedThing): RecoveredThing => ({ kind, id, seq, status });

/** Gathers what a recovery finds. */
export class Findings {
  private readonly open = new Set<string>();
  private readonly startedThings: RecoveredThing[] = [];
  private readonly begunThings: NamedThing[] = [];
  private readonly doubtfulThings: DoubtfulThing[] = [];
  private readonly strangers: Stranger[] = [];
  private readonly counts = {
    running: { dossier: 0, session: 0, round: 0, enactment: 0 },
    closed: { dossier: 0, session: 0, round: 0, enactment: 0 },
  };

  started(thing: RecordedThing): void {
    this.open.add(keyOf(thing.kind, thing.id));
    this.startedThings.push(named(thing));
  }

  running({ kind, id }: RecordedThing): void {
    this.open.add(keyOf(kind, id));
    this.counts.running[kind] += 1;
  }

  closed({ kind }: RecordedThing): void {
    this.counts.closed[kind] += 1;
  }

  begun(thing: NamedThing): void {
    this.open.add(keyOf(thing.kind, thing.id));
    this.begunThings.push(thing);
  }

  doubt(thing: RecordedThing, doubt: Doubt, detail?: string): void {
    this.doubtfulThings.push({ ...named(thing), doubt, ...(detail === undefined ? {} : { detail }) });
  }

  stranger(thing: NamedThing, inRecord: Stranger['inRecord']): void {
    this.strangers.push({ ...thing, inRecord });
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
