import { bytesOf } from '../bytes';

/** A part as the container's directory names it. */
export interface Entry {
  readonly name: string;
  readonly crc: number;
  /** Bytes. */
  readonly size: number;
  /** Where its header begins. */
  readonly offset: number;
}

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;

/** 1.0: stored, nothing else. */
const VERSION = 10;

/** The first of January 1980: the earliest that a ZIP file can say, and the only one that a bundle says. */
const DATE = 0x0021;

/** What stands before a part's bytes. */
export function localHeader({ name, crc, size }: Entry): Uint8Array {
  const header = new Header(LOCAL_BYTES, name);
  header.put32(0, LOCAL).put16(4, VERSION).put16(12, DATE);
  header.put32(14, crc).put32(18, size).put32(22, size).put16(26, header.nameLength);
  return header.bytes;
}

/** What stands in the directory for a part. */
export function centralHeader({ name, crc, size, offset }: Entry): Uint8Array {
  const header = new Header(CENTRAL_BYTES, name);
  header.put32(0, CENTRAL).put16(4, VERSION).put16(6, VERSION).put16(14, DATE);
  header.put32(16, crc).put32(20, size).put32(24, size).put16(28, header.nameLength).put32(42, offset);
  return header.bytes;
}

/** What ends the container. */
export function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Header(END_BYTES, '');
  record.put32(0, END).put16(8, count).put16(10, count).put32(12, size).put32(16, offset);
  return record.bytes;
}

class Header {
  readonly bytes: Uint8Array;
  readonly nameLength: number;
  private readonly view: DataView;

  constructor(length: number, name: string) {
    const letters = bytesOf(name);
    this.nameLength = letters.length;
    this.bytes = new Uint8Array(length + letters.length);
    this.bytes.set(letters, length);
    this.view = new DataView(this.bytes.buffer);
  }

  put16(at: number, value: number): this {
    this.view.setUint16(at, value, true);
    return this;
  }

  put32(at: number, value: number): this {
    this.view.setUint32(at, value, true);
    return this;
  }
}
