import { CENTRAL, CENTRAL_BYTES, END, END_BYTES, LOCAL, LOCAL_BYTES } from './zip-words';

/** A part that is stored as it is, without compression. */
export interface StoredPart {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly crc: number;
}

/** The first of January 1980, the earliest day that a ZIP file can say: equal files are equal bytes, whenever they are made. */
const DATE = 0x0021;

/** What the local header and the directory say alike: version, day, checksum, sizes. */
function writeWhat(header: Buffer, at: number, version: number, name: Buffer, part: StoredPart): void {
  header.writeUInt16LE(version, at);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(part.crc, at + 10);
  header.writeUInt32LE(part.size, at + 14);
  header.writeUInt32LE(part.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/** What stands before a part's bytes (APPNOTE.TXT 4.3.7). @param version what a reader must know, 10 for 1.0 */
export function localHeader(version: number, part: StoredPart): Buffer {
  const name = Buffer.from(part.name);
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(LOCAL, 0);
  writeWhat(header, 4, version, name, part);
  return Buffer.concat([header, name]);
}

/** A part in the directory (APPNOTE.TXT 4.3.12). @param offset where its local header begins */
export function centralHeader(
  version: number,
  part: StoredPart,
  offset: number,
  extra: Buffer = Buffer.alloc(0),
): Buffer {
  const name = Buffer.from(part.name);
  const header = Buffer.alloc(CENTRAL_BYTES);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(version, 4);
  writeWhat(header, 6, version, name, part);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}

/** The end of a ZIP file (APPNOTE.TXT 4.3.16). @throws RangeError where a value is larger than its field */
export function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
