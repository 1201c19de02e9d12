import type { DataSource } from 'typeorm';
import {
  LogQuery,
  LogRepository,
  TileMissing,
  type RecordLog,
  type SignedCheckpoint,
  type Stretch,
  type Unsealed,
  type UnsealedEvent,
} from '@vinhdanh/persistence';
import { entryHash, readSignedClosing } from '@vinhdanh/record';
import {
  checkpointText,
  isSameHash,
  readClaimedCheckpoint,
  readSignedCheckpoint,
  readVerifierKeys,
  RightEdge,
  signNote,
  writeNote,
  TileTree,
  type Checkpoint,
  type NoteSigner,
} from '@vinhdanh/tlog';
import { firstOrigin, successorNumber } from './sealer-signer';

/** What the database has is not what was signed: nothing may be added to it. */
export class LogBroken extends Error {
  constructor(what: string) {
    super(
      `The log of the record does not hold: ${what}. Nothing is sealed any more. Verify it (vinhdanh record verify) and keep it as it is.`,
    );
    this.name = 'LogBroken';
  }
}

/** What a sealer remembers outside the database: a tree that it has signed is never signed anew, however old the database is. */
export interface SealerMemory {
  /** The newest checkpoint that was signed, a signed note; null before the first. */
  recall(): Promise<string | null>;
  remember(note: string): Promise<void>;
}

/** Whether a checkpoint is of a smaller tree of the same log than the one that is remembered: it came late, and is not kept. */
export function isBehind(note: string, remembered: string | null): boolean {
  const [given, kept] = [note, remembered ?? ''].map(readClaimedCheckpoint);
  return !!given && kept?.origin === given.origin && kept.size > given.size;
}

/** The log was closed since it was taken up: nothing is added to it, and the one that follows is to be taken up. */
export class LogWasClosed extends Error {
  constructor(origin: string) {
    super(`The log ${origin} was closed; the one that follows is taken up.`);
    this.name = 'LogWasClosed';
  }
}

export interface SealerSettings {
  /** What the first log is called. */
  readonly origin: string;
  /** Who signs a log, with its origin as the name. */
  readonly signerOf: (origin: string) => NoteSigner;
  readonly memory: SealerMemory;
  /** The key is to go on where another key has signed. */
  readonly isNewKey?: boolean;
  /** Told of events that are not what they say of themselves; they are left where they are. */
  readonly onUnsound?: (event: UnsealedEvent) => void;
}

/** Events sealed at once, at most: each seal is one transaction and one checkpoint. */
export const SEALED_AT_ONCE = 5_000;

/**
 * The sequencer: gives the events of the record their places in one Merkle tree and signs what the tree has become. Only
 * one may work on a database; a commit of events never waits for it.
 */
export class SealLog {
  private edge = RightEdge.empty();
  /** Committed, and not remembered yet. */
  private signed: string | null = null;
  private stretch: Stretch = { from: '0', until: null, after: 0 };

  private constructor(
    private readonly dataSource: DataSource,
    private readonly log: RecordLog,
    private readonly settings: SealerSettings,
  ) {}

  /**
   * Takes up the open log where it was left, or begins the first one.
   * @throws LogBroken where what is kept does not come to what was signed last
   */
  static async takeUp(dataSource: DataSource, settings: SealerSettings): Promise<SealLog> {
    const log = await openLog(dataSource, settings);
    const sealer = new SealLog(dataSource, log, settings);
    await sealer.readEdge();
    return sealer;
  }

  /** Of the key that signs. */
  get verifierKey(): string {
    return this.settings.signerOf(this.log.origin).verifierKey;
  }

  /** Leaves of the tree. */
  get size(): number {
    return this.edge.size;
  }

  /**
   * Seals what waits, in one transaction.
   * @returns how many events were looked at; null where another sealer is at work
   * @throws LogWasClosed where nothing may be added to this log any more
   */
  async seal(): Promise<number | null> {
    try {
      const unsealed = await this.dataSource.transaction(async (manager) => {
        const repository = new LogRepository(manager);
        if (!(await repository.lock())) return null;
        if (await repository.isClosed(this.log.number)) throw new LogWasClosed(this.log.origin);
        const found = await repository.unsealed(this.log.number, this.stretch, SEALED_AT_ONCE);
        const sound = found.events.filter((event) => this.isSound(event));
        if (sound.length > 0) await this.append(repository, sound);
        return found;
      });
      if (unsealed === null) return null;
      await this.rememberSigned();
      this.goOn(unsealed);
      return unsealed.events.length;
    } catch (error) {
      if (!(error instanceof LogWasClosed)) await this.readEdge();
      throw error;
    }
  }

  /** A backlog is read piece by piece up to where it ended when it was begun; then what has come since. */
  private goOn({ events, horizon }: Unsealed): void {
    const { from, until } = this.stretch;
    const last = events.at(-1);
    if (last && events.length === SEALED_AT_ONCE)
      this.stretch = { from, until: until ?? horizon, after: last.position };
    else this.stretch = { from: until ?? horizon, until: null, after: 0 };
  }

  private isSound(event: UnsealedEvent): boolean {
    if (entryHash(event) === event.hash) return true;
    this.settings.onUnsound?.(event);
    return false;
  }

  private async append(repository: LogRepository, events: readonly UnsealedEvent[]): Promise<void> {
    const from = this.edge.size;
    const tiles = this.edge.add(events.map(({ hash }) => Buffer.from(hash, 'hex')));
    const head = this.edge.head();
    const note = writeNote(
      signNote(checkpointText(this.log.origin, head), [this.settings.signerOf(this.log.origin)]),
    );
    await repository.append(this.log.number, { from, events, tiles, checkpoint: { size: head.size, note } });
    this.signed = note;
  }

  private async rememberSigned(): Promise<void> {
    if (this.signed === null) return;
    await this.settings.memory.remember(this.signed);
    this.signed = null;
  }

  /** What is kept at the right edge must come to what was signed last, and go on from what is remembered. */
  private async readEdge(): Promise<void> {
    this.signed = null;
    const query = new LogQuery(this.dataSource);
    const newest = await query.newest(this.log.number);
    this.edge = newest === null ? RightEdge.empty() : await this.edgeOf(query, newest);
    const remembered = await this.settings.memory.recall();
    await this.mustHave(query, remembered);
    if (remembered !== null && !(await this.wasJustClosed(query, remembered)))
      await this.mustExtend(query, this.verified(remembered, 'its remembered checkpoint'));
  }

  /** A log that follows and was signed must be there. */
  private async mustHave(query: LogQuery, remembered: string | null): Promise<void> {
    const { origin = '' } = readClaimedCheckpoint(remembered ?? '') ?? {};
    if (successorNumber(firstOrigin(this.log), origin) === null) return;
    if ((await query.all()).some((log) => log.origin === origin)) return;
    throw new LogBroken(
      `the sealer has signed "${origin}", and this database does not have it: an old backup`,
    );
  }

  /** A closing that was cut short, after it was kept and before it was remembered: its statement is signed by the log's own key. */
  private async wasJustClosed(query: LogQuery, remembered: string): Promise<boolean> {
    const { origin } = readClaimedCheckpoint(remembered) ?? {};
    const closed = (await query.all()).find((log) => log.closing !== null && log.origin === origin);
    const ours = readVerifierKeys([this.settings.signerOf(origin ?? '').verifierKey]);
    return readSignedClosing(closed?.closing?.statement ?? '', ours)?.next === this.log.origin;
  }

  private async edgeOf(query: LogQuery, { size, note }: SignedCheckpoint): Promise<RightEdge> {
    const checkpoint = this.verified(note, `its checkpoint of ${size} events`);
    if (checkpoint.size !== size)
      throw new LogBroken(`its checkpoint of ${size} events is of ${checkpoint.size}`);
    const edge = await RightEdge.of(size, query.tilesOf(this.log.number)).catch(asBroken);
    if (!isSameHash(edge.head().root, checkpoint.root))
      throw new LogBroken(`its tree of ${size} events does not come to the signed root`);
    return edge;
  }

  /** Another tree of a size that was signed is never signed: that is how a log that was rewritten or is an old backup is told. */
  private async mustExtend(query: LogQuery, signed: Checkpoint): Promise<void> {
    if (signed.size > this.edge.size)
      throw new LogBroken(
        `it has ${this.edge.size} events, and ${signed.size} were signed: it was cut, or is an old backup`,
      );
    const tree = new TileTree(signed.size, query.tilesOf(this.log.number));
    const { root } = await tree.head().catch(asBroken);
    if (!isSameHash(root, signed.root))
      throw new LogBroken(`its first ${signed.size} events are not those that were signed`);
  }

  private verified(text: string, what: string): Checkpoint {
    const checkpoint = readSignedCheckpoint(text, readVerifierKeys(this.log.verifierKeys));
    if (!checkpoint || checkpoint.origin !== this.log.origin)
      throw new LogBroken(`${what} is not signed with its keys`);
    return checkpoint;
  }
}

function asBroken(error: unknown): never {
  throw error instanceof TileMissing ? new LogBroken(error.message) : error;
}

/** The open log, with the signer's key among its keys. */
async function openLog(dataSource: DataSource, settings: SealerSettings): Promise<RecordLog> {
  const { origin, signerOf, isNewKey } = settings;
  const query = new LogQuery(dataSource);
  const repository = new LogRepository(dataSource.manager);
  const log = await query.open();
  if (log === null) {
    if ((await query.all()).length > 0) throw new LogBroken('it was closed, and no other was begun');
    const remembered = readClaimedCheckpoint((await settings.memory.recall()) ?? '');
    if (remembered !== null)
      throw new LogBroken(
        `the sealer has signed ${remembered.size} events of "${remembered.origin}", and this database has no log: it was emptied, or is another one`,
      );
    const { verifierKey } = signerOf(origin);
    await repository.begin(1, origin, verifierKey);
    return { number: 1, origin, verifierKeys: [verifierKey], keysFrom: [0] };
  }
  if (firstOrigin(log) !== origin)
    throw new LogBroken(`it is the log "${log.origin}", and the key is of "${origin}" (LOG_ORIGIN)`);
  const { verifierKey } = signerOf(log.origin);
  if (log.verifierKeys.includes(verifierKey)) return log;
  if (isNewKey !== true)
    throw new LogBroken('the key is none of its keys (a new key is told by "record seal --new-key")');
  const newest = await query.newest(log.number);
  const from = newest?.size ?? 0;
  await repository.addKey(log.number, verifierKey, from);
  return { ...log, verifierKeys: [...log.verifierKeys, verifierKey], keysFrom: [...log.keysFrom, from] };
}
