import type { DataSource } from 'typeorm';
import {
  LogQuery,
  LogRepository,
  TileMissing,
  type RecordLog,
  type UnsealedEvent,
} from '@vinhdanh/persistence';
import {
  checkpointText,
  isSameHash,
  readCheckpoint,
  readNote,
  readVerifierKey,
  RightEdge,
  signNote,
  verifyNote,
  writeNote,
  type NoteSigner,
} from '@vinhdanh/tlog';

/** What the database has is not what was signed: nothing may be added to it. */
export class LogBroken extends Error {
  constructor(what: string) {
    super(
      `The log of the record does not hold: ${what}. Nothing is sealed any more. Verify it (vinhdanh record verify), and restore a backup in which it holds.`,
    );
    this.name = 'LogBroken';
  }
}

/** Events sealed at once, at most: each seal is one transaction and one checkpoint. */
const MOST_AT_ONCE = 5_000;

/**
 * The sequencer: gives the events of the record their places in one Merkle tree and signs what the tree has become. Only
 * one may work on a database; a commit of events never waits for it.
 */
export class SealLog {
  private edge = RightEdge.empty();
  private horizon = '0';

  private constructor(
    private readonly dataSource: DataSource,
    private readonly log: RecordLog,
    private readonly signer: NoteSigner,
  ) {}

  /**
   * Takes up the open log where it was left, or begins the first one.
   * @param signer signs with the log's origin as its name
   * @throws LogBroken where what is kept does not come to what was signed last
   */
  static async takeUp(dataSource: DataSource, signer: NoteSigner): Promise<SealLog> {
    const log = await openLog(dataSource, signer);
    const sealer = new SealLog(dataSource, log, signer);
    await sealer.readEdge();
    return sealer;
  }

  /** Leaves of the tree. */
  get size(): number {
    return this.edge.size;
  }

  /**
   * Seals what waits, in one transaction.
   * @returns how many events; null where another sealer is at work
   */
  async seal(): Promise<number | null> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const repository = new LogRepository(manager);
        if (!(await repository.lock())) return null;
        const { events, horizon } = await repository.unsealed(this.log.number, this.horizon, MOST_AT_ONCE);
        if (events.length > 0) await this.append(repository, events);
        if (events.length < MOST_AT_ONCE) this.horizon = horizon;
        return events.length;
      });
    } catch (error) {
      await this.readEdge();
      throw error;
    }
  }

  private async append(repository: LogRepository, events: readonly UnsealedEvent[]): Promise<void> {
    const from = this.edge.size;
    const tiles = this.edge.add(events.map(({ hash }) => Buffer.from(hash, 'hex')));
    const head = this.edge.head();
    const note = writeNote(signNote(checkpointText(this.log.origin, head), [this.signer]));
    await repository.append(this.log.number, { from, events, tiles, checkpoint: { size: head.size, note } });
  }

  /** What is kept at the right edge must come to what was signed last. */
  private async readEdge(): Promise<void> {
    const query = new LogQuery(this.dataSource);
    const newest = await query.newest(this.log.number);
    this.horizon = '0';
    if (newest === null) {
      this.edge = RightEdge.empty();
      return;
    }
    const keys = this.log.verifierKeys.map(readVerifierKey).filter((key) => key !== null);
    const note = readNote(newest.note);
    const signed = note && verifyNote(note, keys);
    const checkpoint = signed && readCheckpoint(signed.text);
    if (!checkpoint || checkpoint.size !== newest.size || checkpoint.origin !== this.log.origin)
      throw new LogBroken(`its checkpoint of ${newest.size} events is not signed with its keys`);
    this.edge = await RightEdge.of(newest.size, query.tilesOf(this.log.number)).catch((error: unknown) => {
      throw error instanceof TileMissing ? new LogBroken(error.message) : error;
    });
    if (!isSameHash(this.edge.head().root, checkpoint.root))
      throw new LogBroken(`its tree of ${newest.size} events does not come to the signed root`);
  }
}

/** The open log, with the signer's key among its keys. */
async function openLog(dataSource: DataSource, signer: NoteSigner): Promise<RecordLog> {
  const query = new LogQuery(dataSource);
  const repository = new LogRepository(dataSource.manager);
  const log = await query.open();
  if (log === null) {
    await repository.begin(1, signer.name, signer.verifierKey);
    return { number: 1, origin: signer.name, verifierKeys: [signer.verifierKey] };
  }
  if (log.origin !== signer.name)
    throw new LogBroken(`it is the log "${log.origin}", and the key is of "${signer.name}"`);
  if (log.verifierKeys.includes(signer.verifierKey)) return log;
  const newest = await query.newest(log.number);
  await repository.addKey(log.number, signer.verifierKey, newest?.size ?? 0);
  return { ...log, verifierKeys: [...log.verifierKeys, signer.verifierKey] };
}
