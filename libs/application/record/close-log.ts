import type { DataSource, EntityManager } from 'typeorm';
import {
  LogContentQuery,
  LogQuery,
  LogRepository,
  type RecordLog,
  type SignedCheckpoint,
} from '@vinhdanh/persistence';
import { closingText, openingEntry, type Closing } from '@vinhdanh/record';
import {
  checkpointText,
  isSameHash,
  leafHash,
  readClaimedCheckpoint,
  readSignedCheckpoint,
  readVerifierKeys,
  RightEdge,
  signNote,
  writeNote,
  type Checkpoint,
  type FullTile,
} from '@vinhdanh/tlog';
import { placedHash } from './placed-hash';
import type { SealerSettings } from './seal-log';
import { firstOrigin, successorNumber, successorOrigin } from './sealer-signer';

/** Why no log can be closed now. */
export type NotClosed = 'no-log' | 'sealer-at-work' | 'key-unknown';

export interface ClosedLog {
  readonly closing: Closing;
  /** The signed note. */
  readonly statement: string;
}

export interface ClosingRequest {
  readonly reason: string;
  /** An instant. */
  readonly at: string;
}

const ENTRIES_AT_ONCE = 5_000;
const CHECKPOINTS_AT_ONCE = 1_000;

/**
 * Closes the open log where it stops to be what was signed, and begins another that goes on from there: its first leaves
 * are those of the closed one, the next says which log it follows. Nothing of the closed log is changed or taken away.
 */
export async function closeLog(
  dataSource: DataSource,
  settings: SealerSettings,
  request: ClosingRequest,
): Promise<ClosedLog | NotClosed> {
  const made = await dataSource.transaction(async (manager) => {
    if (!(await new LogRepository(manager).lock())) return 'sealer-at-work' as const;
    return new LogCloser(manager, settings, request).close();
  });
  if (typeof made === 'string') return made;
  const { checkpoint, ...closed } = made;
  await settings.memory.remember(checkpoint);
  return closed;
}

interface LostLog extends Pick<RecordLog, 'number' | 'origin'> {
  readonly size: number;
}

class LogCloser {
  private readonly query: LogQuery;
  private readonly content: LogContentQuery;
  private readonly repository: LogRepository;

  constructor(
    manager: EntityManager,
    private readonly settings: SealerSettings,
    private readonly request: ClosingRequest,
  ) {
    this.query = new LogQuery(manager);
    this.content = new LogContentQuery(manager);
    this.repository = new LogRepository(manager);
  }

  async close(): Promise<(ClosedLog & { readonly checkpoint: string }) | NotClosed> {
    const log = await this.query.open();
    if (log === null) return 'no-log';
    const signer = this.settings.signerOf(log.origin);
    if (!log.verifierKeys.includes(signer.verifierKey)) return 'key-unknown';
    const good = await this.goodPart(log);
    const lost = await this.lostSuccessor(log);
    const last = lost ?? log;
    const next = { number: last.number + 1, origin: successorOrigin(last) };
    const closing: Closing = {
      origin: log.origin,
      size: good.size,
      root: Buffer.from(good.root).toString('base64'),
      signed: Math.max(good.size, await this.largestSigned(log)),
      next: next.origin,
      key: this.settings.signerOf(next.origin).verifierKey,
      lost: lost && { origin: lost.origin, size: lost.size },
      ...this.request,
    };
    const statement = writeNote(signNote(closingText(closing), [signer]));
    await this.repository.close(log.number, good.size, statement);
    const checkpoint = await this.begin(log, next, closing, statement);
    return { closing, statement, checkpoint };
  }

  /** The largest checkpoint up to which every entry is there and is what was signed: it proves all before it, whatever rows say. */
  private async goodPart(log: RecordLog): Promise<Pick<Checkpoint, 'size' | 'root'>> {
    const edge = RightEdge.empty();
    let good = edge.head();
    const signed = await this.signedSizes(log);
    for await (const { hash } of this.soundEntries(log.number)) {
      edge.add([hash]);
      const checkpoint = signed.get(edge.size);
      if (!checkpoint) continue;
      const head = edge.head();
      if (isSameHash(head.root, checkpoint.root)) good = head;
    }
    return good;
  }

  /** Checkpoints by their size, but for those that are not signed as they should. */
  private async signedSizes(log: RecordLog): Promise<ReadonlyMap<number, Checkpoint>> {
    const keys = readVerifierKeys(log.verifierKeys);
    const sizes = new Map<number, Checkpoint>();
    for (let above = -1; ;) {
      const read: SignedCheckpoint[] = await this.content.checkpoints(log.number, above, CHECKPOINTS_AT_ONCE);
      for (const { size, note } of read) {
        const checkpoint = readSignedCheckpoint(note, keys);
        if (checkpoint?.origin === log.origin && checkpoint.size === size) sizes.set(size, checkpoint);
      }
      if (read.length < CHECKPOINTS_AT_ONCE) return sizes;
      above = read.at(-1)?.size ?? 0;
    }
  }

  /** Leaves in order, up to the first that is missing or not what it says of itself. */
  private async *soundEntries(log: number): AsyncGenerator<{ readonly hash: Uint8Array }> {
    for (let from = 0; ; from += ENTRIES_AT_ONCE) {
      const entries = await this.content.entries(log, from, ENTRIES_AT_ONCE);
      for (const [at, entry] of entries.entries()) {
        const hash = placedHash(entry);
        if (entry.index !== from + at || hash === null) return;
        yield { hash };
      }
      if (entries.length < ENTRIES_AT_ONCE) return;
    }
  }

  /** A log after this one that was signed and that the database does not have: it is an old backup. Its number is not given again. */
  private async lostSuccessor(log: RecordLog): Promise<LostLog | null> {
    const remembered = (await this.settings.memory.recall()) ?? '';
    const { origin = '' } = readClaimedCheckpoint(remembered) ?? {};
    const number = successorNumber(firstOrigin(log), origin);
    if (number === null || number <= log.number) return null;
    const keys = readVerifierKeys([this.settings.signerOf(origin).verifierKey]);
    const signed = readSignedCheckpoint(remembered, keys);
    return signed ? { number, origin, size: signed.size } : null;
  }

  private async largestSigned(log: RecordLog): Promise<number> {
    const newest = await this.query.newest(log.number);
    const remembered = await this.settings.memory.recall();
    const keys = readVerifierKeys(log.verifierKeys);
    const signed = remembered === null ? null : readSignedCheckpoint(remembered, keys);
    return Math.max(newest?.size ?? 0, signed?.size ?? 0);
  }

  /** @returns the first checkpoint of the log that follows */
  private async begin(
    log: RecordLog,
    next: { readonly number: number; readonly origin: string },
    closing: Closing,
    statement: string,
  ): Promise<string> {
    const signer = this.settings.signerOf(next.origin);
    await this.repository.begin(next.number, next.origin, signer.verifierKey);
    await this.repository.copyLeaves(log.number, next.number, closing.size);
    const edge = RightEdge.empty();
    let full: FullTile[] = [];
    for await (const { hash } of this.soundEntries(next.number)) {
      full.push(...edge.add([hash]));
      if (full.length < CHECKPOINTS_AT_ONCE) continue;
      await this.repository.addTiles(next.number, full);
      full = [];
    }
    const opening = openingEntry(closing, statement);
    await this.repository.addOpening(next.number, closing.size, opening);
    full.push(...edge.add([leafHash(Buffer.from(opening))]));
    await this.repository.addTiles(next.number, full);
    const head = edge.head();
    const note = writeNote(signNote(checkpointText(next.origin, head), [signer]));
    await this.repository.addCheckpoint(next.number, { size: head.size, note });
    return note;
  }
}
