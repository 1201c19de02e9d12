import {
  isAsRecorded,
  isBesideBody,
  LogContentQuery,
  LogQuery,
  type AnyLog,
  type KeptEvent,
  type LogCounts,
  type LoggedEvent,
  type SignedCheckpoint,
} from '@vinhdanh/persistence';
import {
  isSameHash,
  leafHash,
  readSignedCheckpoint,
  readVerifierKey,
  RightEdge,
  type Checkpoint,
  type FullTile,
  type NoteVerifier,
} from '@vinhdanh/tlog';
import type { EntityManager } from 'typeorm';
import { ClosedChain, type ReadClosed } from './closed-logs';
import { verifyBeside } from './verify-beside';
import { verifyGivenUp } from './verify-given-up';
import type { RecordFault } from './record-fault';
import { SignedInOrder } from './signed-in-order';
import { trustedKeys } from './trusted-keys';
import { SeenErasures } from './verify-erasures';
import { verifyCosignatures } from './witness/verify-cosignatures';

/** What a verification has gone through. */
export interface VerifiedRecord {
  readonly events: number;
  readonly checkpoints: number;
  readonly tiles: number;
  /** Events that are not in the log yet, verified as far as they can be; the sealer comes to them. */
  readonly waiting: number;
  /** Personal texts that were erased. */
  readonly erased: number;
  /** Orders of the record by which they were. */
  readonly erasureOrders: number;
  /** Of witnesses, on checkpoints of the open log. */
  readonly cosignatures: number;
  /** The largest tree that one of them has cosigned. */
  readonly cosignedSize: number;
  /** Logs that were closed, the oldest first: each with where it was, and why. */
  readonly closed: readonly ReadClosed[];
  /** Whether all holds but for what lies in logs that were closed. */
  readonly openHolds: boolean;
  readonly faults: readonly RecordFault[];
}

/** What the database cannot have changed. */
export interface KeptOutside {
  readonly witnessed?: readonly Checkpoint[];
  /** Verifier keys of the log; those that the database names where nobody kept them. */
  readonly keys?: readonly string[] | undefined;
  /** Verifier keys of witnesses; those that the database names where nobody kept them. */
  readonly witnesses?: readonly string[] | undefined;
}

const EVENTS_AT_ONCE = 2_000;

/** A broken record has a fault at every place after the first: so many tell enough. */
const MOST_FAULTS = 100;

/**
 * Recomputes the log from the content of the record: every event's commitment and entry, the chain of every thing, every
 * tile, every checkpoint with its signature, every history by the hash that its event names, every reading by its event.
 * What was cut, or rewritten whole and signed anew, is found only by what somebody kept outside.
 * @param database a transaction that sees one moment (REPEATABLE READ), where somebody writes meanwhile
 */
export async function verifyRecord(
  database: Pick<EntityManager, 'query'>,
  { witnessed = [], keys, witnesses }: KeptOutside = {},
): Promise<VerifiedRecord> {
  const logs = await new LogQuery(database).all();
  const content = new LogContentQuery(database);
  const open = logs.find(({ closing }) => closing === null);
  if (open === undefined) return nothingSealed(witnessed);
  const chain = ClosedChain.upTo(logs.slice(0, logs.indexOf(open)), open);
  const trusted = keys && trustedKeys(keys, logs);
  const closed = [];
  for (const { log } of chain.links)
    closed.push(
      await new Verification(log, content, chain, chain.checkpointsOf(log, witnessed), trusted).runClosed(),
    );
  const verification = new Verification(open, content, chain, chain.checkpointsOf(open, witnessed), trusted);
  const verified = await verification.run();
  const cosigned = await verifyCosignatures(open, content, witnesses);
  const beside = await verifyBeside(content, MOST_FAULTS, verification.erasures);
  const ofOpen = [...chain.faults, ...verified.faults, ...cosigned.faults, ...beside];
  const faults = [...closed.flat(), ...ofOpen];
  return {
    ...verified,
    cosignatures: cosigned.count,
    cosignedSize: cosigned.size,
    closed: chain.read,
    openHolds: ofOpen.length === 0,
    faults: faults.slice(0, MOST_FAULTS),
  };
}

/** Nothing of a log that was emptied tells that it was there, but for what was kept outside. */
const nothingSealed = (witnessed: readonly Checkpoint[]): VerifiedRecord => ({
  events: 0,
  checkpoints: 0,
  tiles: 0,
  waiting: 0,
  erased: 0,
  erasureOrders: 0,
  cosignatures: 0,
  cosignedSize: 0,
  closed: [],
  openHolds: false,
  faults: [
    { fault: 'no-log' },
    ...witnessed.flatMap(({ size }) => (size > 0 ? [{ fault: 'witnessed-cut' as const, size }] : [])),
  ],
});

type VerifiedLog = Omit<VerifiedRecord, 'cosignatures' | 'cosignedSize' | 'closed' | 'openHolds'>;

/** A key with the size of the tree from which on it signs. */
interface DatedKey {
  readonly verifier: NoteVerifier;
  readonly from: number;
}

class Verification {
  private readonly faults: RecordFault[] = [];
  private readonly edge = RightEdge.empty();
  private readonly keys: readonly DatedKey[];
  /** The newest event of each thing, as the log has gone so far. */
  private readonly tails = new Map<string, { readonly seq: number; readonly hash: string }>();
  private readonly signed: SignedInOrder;
  private tiles = 0;
  private waiting = 0;
  readonly erasures = new SeenErasures();

  constructor(
    private readonly log: AnyLog,
    private readonly content: LogContentQuery,
    private readonly chain: ClosedChain,
    private readonly witnessed: readonly Checkpoint[],
    trusted: readonly string[] | undefined,
  ) {
    this.keys = this.keysOf(trusted);
    this.signed = new SignedInOrder(log, content, log.closing?.size);
  }

  async run(): Promise<VerifiedLog> {
    const isWhole = await this.verifyLeaves();
    if (isWhole) await this.verifyWaiting();
    return this.result(await this.content.counts(this.log.number), isWhole);
  }

  /** A closed log up to where it was closed; the log that follows has the same leaves, and is verified with their content. */
  async runClosed(): Promise<readonly RecordFault[]> {
    const isWhole = await this.verifyLeaves();
    if (isWhole && !this.chain.isClosedAt(this.log, this.edge.head()))
      this.faults.push({ fault: 'closing-differs', log: this.log.origin });
    const end = { log: this.log, edge: this.edge, signed: this.chain.signedOf(this.log) };
    this.faults.push(...(await verifyGivenUp(end, this.witnessed, this.content)));
    return this.faults;
  }

  /** @returns whether every leaf was there */
  private async verifyLeaves(): Promise<boolean> {
    let next = await this.signed.next();
    while (this.faults.length < MOST_FAULTS) {
      const leaves = await this.content.leaves(this.log.number, this.edge.size, EVENTS_AT_ONCE);
      if (leaves.length === 0) break;
      for (const leaf of leaves) {
        if (leaf.index === this.log.closing?.size) return next === null || this.missing();
        if (leaf.index !== this.edge.size) return this.missing();
        await this.add(this.verifyLeaf(leaf));
        while (next !== null && next.size <= this.edge.size) next = await this.verifyCheckpoint(next);
      }
    }
    return (next === null && this.edge.size >= (this.log.closing?.size ?? 0)) || this.missing();
  }

  /** @returns its hash */
  private verifyLeaf(leaf: LoggedEvent): Uint8Array {
    const follows = this.chain.openingAt(this.log, leaf.index, () => this.edge.head());
    if (leaf.opening !== follows) this.faults.push({ fault: 'opening-differs', log: this.log.origin });
    if (leaf.opening !== null) return leafHash(Buffer.from(leaf.opening));
    if (this.log.closing === null) this.verifyEvent(leaf);
    return Buffer.from(leaf.hash, 'hex');
  }

  private missing(): false {
    this.faults.push({ fault: 'leaf-missing', index: this.edge.size });
    return false;
  }

  private async verifyWaiting(): Promise<void> {
    for (let after = 0; this.faults.length < MOST_FAULTS;) {
      const events = await this.content.waiting(this.log.number, after, EVENTS_AT_ONCE);
      for (const event of events) this.verifyEvent(event);
      this.waiting += events.length;
      after = events.at(-1)?.position ?? 0;
      if (events.length < EVENTS_AT_ONCE) return;
    }
  }

  private verifyEvent(event: KeptEvent): void {
    const { kind, id, seq, previousHash } = event;
    const thing = `${kind}:${id}`;
    const tail = this.tails.get(thing) ?? { seq: 0, hash: '' };
    const place = { kind, id, seq };
    if (seq !== tail.seq + 1 || previousHash !== tail.hash)
      this.faults.push({ fault: 'event-chain', event: place });
    if (!isAsRecorded(event)) this.faults.push({ fault: 'event-changed', event: place });
    else if (!isBesideBody(event)) this.faults.push({ fault: 'event-beside-body', event: place });
    else this.erasures.see(event);
    this.tails.set(thing, { seq, hash: event.hash });
  }

  /** Keys that the database names, of which those alone count that somebody kept outside, where somebody did. */
  private keysOf(trusted: readonly string[] | undefined): readonly DatedKey[] {
    const { verifierKeys, keysFrom } = this.log;
    if (keysFrom[0] !== 0) this.faults.push({ fault: 'key-unknown', key: verifierKeys[0] ?? '' });
    return verifierKeys.flatMap((key, at) => {
      const verifier = readVerifierKey(key);
      if (verifier?.type === 'ed25519' && (trusted?.includes(key) ?? true))
        return [{ verifier, from: keysFrom[at] ?? 0 }];
      this.faults.push({ fault: 'key-unknown', key });
      return [];
    });
  }

  private async add(hash: Uint8Array): Promise<void> {
    const full = this.edge.add([hash]);
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

  private async verifyCheckpoint({ size, note }: SignedCheckpoint) {
    const key = this.keys.filter(({ from }) => from === 0 || from < size).at(-1);
    const checkpoint = key ? readSignedCheckpoint(note, [key.verifier]) : null;
    if (!checkpoint || checkpoint.origin !== this.log.origin)
      this.faults.push({ fault: 'checkpoint-unsigned', size });
    else if (checkpoint.size !== size || !isSameHash(checkpoint.root, this.edge.head().root))
      this.faults.push({ fault: 'checkpoint-differs', size });
    return this.signed.next();
  }

  private findCut(): void {
    for (const seen of this.witnessed)
      if (seen.size > this.edge.size) this.faults.push({ fault: 'witnessed-cut', size: seen.size });
  }

  private result(counts: LogCounts, isWhole: boolean): VerifiedLog {
    const { size } = this.edge;
    const reached = {
      logs: this.chain.links.length + 1,
      leaves: size,
      tiles: this.tiles,
      checkpoints: this.signed.count,
    };
    for (const part of ['logs', 'leaves', 'tiles', 'checkpoints'] as const)
      if (isWhole && counts[part] > reached[part])
        this.faults.push({ fault: 'too-many', of: part, count: counts[part] - reached[part] });
    if (isWhole && size > this.signed.lastSize)
      this.faults.push({ fault: 'unsigned-leaves', count: size - this.signed.lastSize });
    this.findCut();
    if (isWhole) this.faults.push(...this.erasures.faults());
    return {
      events: size,
      checkpoints: this.signed.count,
      tiles: this.tiles,
      waiting: this.waiting,
      erased: this.erasures.texts,
      erasureOrders: this.erasures.orders,
      faults: this.faults.slice(0, MOST_FAULTS),
    };
  }
}
