import { LogContentQuery, LogQuery, type LoggedEvent, type RecordLog } from '@vinhdanh/persistence';
import { canonicalJson } from '@vinhdanh/platform';
import { commitmentOf, entryHash } from '@vinhdanh/record';
import {
  isSameHash,
  readCheckpoint,
  readNote,
  readVerifierKey,
  RightEdge,
  verifyNote,
  type Checkpoint,
  type FullTile,
  type NoteVerifier,
} from '@vinhdanh/tlog';
import type { EntityManager } from 'typeorm';

/** What is wrong, and where. */
export type RecordFault =
  | { readonly fault: 'no-log' }
  | { readonly fault: 'event-changed' | 'event-beside-body' | 'event-chain'; readonly event: EventPlace }
  | { readonly fault: 'leaf-missing'; readonly index: number }
  | { readonly fault: 'tile-differs'; readonly level: number; readonly index: number }
  | { readonly fault: 'checkpoint-unsigned' | 'checkpoint-differs'; readonly size: number }
  | { readonly fault: 'too-many'; readonly of: 'leaves' | 'tiles' | 'checkpoints'; readonly count: number }
  | { readonly fault: 'unsigned-leaves'; readonly count: number }
  | { readonly fault: 'witnessed-differs' | 'witnessed-cut'; readonly size: number };

export interface EventPlace {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
}

/** What a verification has gone through. */
export interface VerifiedRecord {
  readonly events: number;
  readonly checkpoints: number;
  readonly tiles: number;
  /** Events that are not in the log yet; the sealer comes to them. */
  readonly waiting: number;
  readonly faults: readonly RecordFault[];
}

/** What the database cannot have changed. */
export interface KeptOutside {
  readonly witnessed?: readonly Checkpoint[];
  /** Verifier keys of the log; those that the database names where nobody kept them. */
  readonly keys?: readonly string[] | undefined;
}

const LEAVES_AT_ONCE = 2_000;
const CHECKPOINTS_AT_ONCE = 1_000;

/** A broken record has a fault at every place after the first: so many tell enough. */
const MOST_FAULTS = 100;

/**
 * Recomputes the log from the content of the record: every event's commitment and entry, the chain of every thing, every
 * tile, every checkpoint with its signature.
 * What was cut, or rewritten whole and signed anew, is found only by what somebody kept outside.
 */
export async function verifyRecord(
  database: Pick<EntityManager, 'query'>,
  { witnessed = [], keys }: KeptOutside = {},
): Promise<VerifiedRecord> {
  const log = await new LogQuery(database).open();
  const content = new LogContentQuery(database);
  if (log === null) {
    const { events } = await content.counts(0);
    return { events: 0, checkpoints: 0, tiles: 0, waiting: events, faults: [{ fault: 'no-log' }] };
  }
  const trusted = (keys ?? log.verifierKeys).map(readVerifierKey).filter((key) => key !== null);
  return new Verification(log, content, trusted, witnessed).run();
}

class Verification {
  private readonly faults: RecordFault[] = [];
  private readonly edge = RightEdge.empty();
  /** The newest event of each thing, as the log has gone so far. */
  private readonly tails = new Map<string, { readonly seq: number; readonly hash: string }>();
  private readonly signed: SignedInOrder;
  private tiles = 0;

  constructor(
    private readonly log: RecordLog,
    private readonly content: LogContentQuery,
    private readonly keys: readonly NoteVerifier[],
    private readonly witnessed: readonly Checkpoint[],
  ) {
    this.signed = new SignedInOrder(log, content);
  }

  async run(): Promise<VerifiedRecord> {
    const counts = await this.content.counts(this.log.number);
    let next = await this.signed.next();
    while (this.faults.length < MOST_FAULTS) {
      const leaves = await this.content.leaves(this.log.number, this.edge.size, LEAVES_AT_ONCE);
      if (leaves.length === 0) break;
      for (const leaf of leaves) {
        if (leaf.index !== this.edge.size) {
          this.faults.push({ fault: 'leaf-missing', index: this.edge.size });
          return this.result(counts);
        }
        this.verifyEvent(leaf);
        await this.add(leaf.hash);
        while (next !== null && next.size <= this.edge.size) next = await this.verifyCheckpoint(next);
      }
    }
    if (next !== null) this.faults.push({ fault: 'leaf-missing', index: this.edge.size });
    return this.result(counts);
  }

  private verifyEvent(event: LoggedEvent): void {
    const { kind, id, seq, previousHash } = event;
    const thing = `${kind}:${id}`;
    const tail = this.tails.get(thing) ?? { seq: 0, hash: '' };
    const place = { kind, id, seq };
    if (seq !== tail.seq + 1 || previousHash !== tail.hash)
      this.faults.push({ fault: 'event-chain', event: place });
    const commitment = commitmentOf(event);
    if (commitment !== event.commitment || event.hash !== entryHash({ ...event, commitment }))
      this.faults.push({ fault: 'event-changed', event: place });
    if (canonicalJson(event.beside) !== canonicalJson(besideOf(event)))
      this.faults.push({ fault: 'event-beside-body', event: place });
    this.tails.set(thing, { seq, hash: event.hash });
  }

  private async add(hash: string): Promise<void> {
    const full = this.edge.add([Buffer.from(hash, 'hex')]);
    for (const tile of full) await this.verifyTile(tile);
    const { size } = this.edge;
    for (const seen of this.witnessed)
      if (seen.size === size && !isSameHash(seen.root, this.edge.head().root))
        this.faults.push({ fault: 'witnessed-differs', size });
  }

  private async verifyTile({ level, index, hashes, root }: FullTile): Promise<void> {
    this.tiles += 1;
    const [kept] = await this.content.tiles(this.log.number, level, index, 1);
    const isSame = kept?.index === index && isSameHash(kept.hashes, hashes) && isSameHash(kept.root, root);
    if (!isSame) this.faults.push({ fault: 'tile-differs', level, index });
  }

  private async verifyCheckpoint({ size, note }: { size: number; note: string }) {
    const written = readNote(note);
    const verified = written && verifyNote(written, this.keys);
    const checkpoint = verified && readCheckpoint(verified.text);
    if (!checkpoint || checkpoint.origin !== this.log.origin)
      this.faults.push({ fault: 'checkpoint-unsigned', size });
    else if (checkpoint.size !== size || !isSameHash(checkpoint.root, this.edge.head().root))
      this.faults.push({ fault: 'checkpoint-differs', size });
    return this.signed.next();
  }

  private result(counts: {
    readonly events: number;
    readonly leaves: number;
    readonly tiles: number;
    readonly checkpoints: number;
  }): VerifiedRecord {
    const { size } = this.edge;
    const isWhole = this.faults.length === 0;
    const reached = { leaves: size, tiles: this.tiles, checkpoints: this.signed.count };
    for (const part of ['leaves', 'tiles', 'checkpoints'] as const)
      if (isWhole && counts[part] > reached[part])
        this.faults.push({ fault: 'too-many', of: part, count: counts[part] - reached[part] });
    if (isWhole && size > this.signed.lastSize)
      this.faults.push({ fault: 'unsigned-leaves', count: size - this.signed.lastSize });
    for (const seen of this.witnessed)
      if (seen.size > size) this.faults.push({ fault: 'witnessed-cut', size: seen.size });
    return {
      events: size,
      checkpoints: this.signed.count,
      tiles: this.tiles,
      waiting: Math.max(counts.events - size, 0),
      faults: this.faults.slice(0, MOST_FAULTS),
    };
  }
}

/** Checkpoints one after the other. */
class SignedInOrder {
  count = 0;
  lastSize = 0;
  private read: Array<{ size: number; note: string }> = [];

  constructor(
    private readonly log: RecordLog,
    private readonly content: LogContentQuery,
  ) {}

  async next(): Promise<{ size: number; note: string } | null> {
    if (this.read.length === 0)
      this.read = await this.content.checkpoints(this.log.number, this.lastSize, CHECKPOINTS_AT_ONCE);
    const next = this.read.shift();
    if (!next) return null;
    this.count += 1;
    this.lastSize = next.size;
    return next;
  }
}

const besideOf = ({ body: { type, at, on, by } }: LoggedEvent): LoggedEvent['beside'] => ({
  type,
  at,
  on,
  byPerson: by === 'system' ? by : by.person,
  byOffice: by === 'system' ? by : by.office,
});
