import type { AnyLog, LogQuery, RecordLog } from '@vinhdanh/persistence';
import { entryBytes } from '@vinhdanh/record';
import { refused } from '../kernel/refused';
import { readTilePath, TILE_WIDTH, tileWidth, writeEntries } from '@vinhdanh/tlog';

/** A log that is open, or where another was closed. */
type ShownLog = RecordLog & Partial<Pick<AnyLog, 'closing'>>;

const linesOf = (logs: readonly RecordLog[]): string =>
  logs.flatMap(({ verifierKeys }) => verifierKeys.map((key) => `${key}\n`)).join('');

/** The log of the record as C2SP tlog-tiles serves it: anybody may read it, for it says nothing about anybody. */
export class ShowLog {
  constructor(private readonly log: LogQuery) {}

  /**
   * The newest checkpoint of the open log, a signed note with the cosignatures that it has so far.
   * @throws Refused `not-found` before anything was sealed
   */
  async checkpoint(): Promise<string> {
    return this.newestOf(found(await this.log.open()));
  }

  /** The newest checkpoint that a witness has cosigned. @throws Refused `not-found` before the first */
  async cosignedCheckpoint(): Promise<string> {
    const open = await this.log.open();
    return found(open && (await this.log.cosigned(open.number))).note;
  }

  /**
   * The newest checkpoint of a log, open or closed; of one that was closed that up to which it holds.
   * @param number from 1 on
   * @throws Refused `not-found` where there is no such log, or it has none
   */
  async checkpointOf(number: number): Promise<string> {
    return this.newestOf(await this.numbered(number));
  }

  /** The signed statement with which a log was closed. @throws Refused `not-found` where that log is open, or none */
  async closing(number: number): Promise<string> {
    return found((await this.numbered(number)).closing).statement;
  }

  /**
   * The keys that verify checkpoints, one on each line: those of closed logs first, the newest of the open log last. The
   * name of a key is the origin of its log.
   * @throws Refused `not-found` before there is a log
   */
  async verifierKeys(): Promise<string> {
    const logs = await this.log.all();
    found(logs[0]);
    return linesOf(logs);
  }

  /** The keys of one log. @throws Refused `not-found` where there is none */
  async verifierKeysOf(number: number): Promise<string> {
    return linesOf([await this.numbered(number)]);
  }

  /**
   * A tile of hashes of the open log, or the entries under one.
   * @param path what follows "tile/" (C2SP tlog-tiles)
   * @throws Refused `not-found` where the tree does not reach so far, or no tile has this path
   */
  async tile(path: string): Promise<Uint8Array> {
    return this.tileIn(found(await this.log.open()), path);
  }

  /** The same of a log, open or closed; of one that was closed up to where it holds. */
  async tileOf(number: number, path: string): Promise<Uint8Array> {
    return this.tileIn(await this.numbered(number), path);
  }

  private async tileIn(log: ShownLog, path: string): Promise<Uint8Array> {
    const { level, index, width } = found(readTilePath(path));
    const size = log.closing?.size ?? found(await this.log.newest(log.number)).size;
    if (width > tileWidth(level === 'entries' ? 0 : level, index, size)) throw refused('not-found');
    if (level === 'entries') return this.entries(log, index, width);
    const [hashes] = await this.log.tilesOf(log.number)([{ level, index, width }]);
    return found(hashes);
  }

  private async newestOf({ number, closing }: ShownLog): Promise<string> {
    return found(await this.log.shown(number, closing?.size)).note;
  }

  private async numbered(number: number): Promise<AnyLog> {
    return found((await this.log.all()).find((one) => one.number === number));
  }

  private async entries({ number }: RecordLog, index: number, width: number): Promise<Uint8Array> {
    const entries = await this.log.entries(number, index * TILE_WIDTH, width);
    return writeEntries(
      entries.map((entry) => (entry.opening === null ? entryBytes(entry) : Buffer.from(entry.opening))),
    );
  }
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw refused('not-found');
  return value;
}
