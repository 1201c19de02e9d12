import type { LogQuery, RecordLog } from '@vinhdanh/persistence';
import { entryBytes } from '@vinhdanh/record';
import { refused } from '../kernel/refused';
import { readTilePath, TILE_WIDTH, tileWidth, writeEntries } from '@vinhdanh/tlog';

/** The log of the record as C2SP tlog-tiles serves it: anybody may read it, for it says nothing about anybody. */
export class ShowLog {
  constructor(private readonly log: LogQuery) {}

  /**
   * The newest checkpoint, a signed note with the cosignatures that it has so far.
   * @throws Refused `not-found` before anything was sealed
   */
  async checkpoint(): Promise<string> {
    const open = await this.log.open();
    return found(open && (await this.log.shown(open.number))).note;
  }

  /** The newest checkpoint that a witness has cosigned. @throws Refused `not-found` before the first */
  async cosignedCheckpoint(): Promise<string> {
    const open = await this.log.open();
    return found(open && (await this.log.cosigned(open.number))).note;
  }

  /** The signed statement with which a log was closed. @throws Refused `not-found` where that log is open, or none */
  async closing(number: number): Promise<string> {
    const log = (await this.log.all()).find((one) => one.number === number);
    return found(log?.closing?.statement);
  }

  /** The keys that verify checkpoints, one on each line, the newest last. @throws Refused `not-found` before there is a log */
  async verifierKeys(): Promise<string> {
    const { verifierKeys } = found(await this.log.open());
    return verifierKeys.map((key) => `${key}\n`).join('');
  }

  /**
   * A tile of hashes, or the entries under one.
   * @param path what follows "tile/" (C2SP tlog-tiles)
   * @throws Refused `not-found` where the tree does not reach so far, or no tile has this path
   */
  async tile(path: string): Promise<Uint8Array> {
    const { level, index, width } = found(readTilePath(path));
    const open = found(await this.log.open());
    const newest = found(await this.log.newest(open.number));
    const there = tileWidth(level === 'entries' ? 0 : level, index, newest.size);
    if (width > there) throw refused('not-found');
    if (level === 'entries') return this.entries(open, index, width);
    const [hashes] = await this.log.tilesOf(open.number)([{ level, index, width }]);
    return found(hashes);
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
