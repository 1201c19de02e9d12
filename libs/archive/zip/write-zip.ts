import {
  CENTRAL,
  CENTRAL_BYTES,
  END,
  END_64,
  END_64_BYTES,
  END_BYTES,
  LOCAL,
  LOCAL_BYTES,
  LOCATOR_64,
  LOCATOR_64_BYTES,
  SEE_64,
  SEE_64_SHORT,
} from './zip-words';

/** A file on its way into a ZIP file; below 4 GiB. */
export interface ZipPart {
  /** ASCII. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly crc: number;
  bytes(): AsyncIterable<Uint8Array>;
}

/** 4.5: with ZIP64. */
const VERSION = 45;

/** The first of January 1980, the earliest day that a ZIP file can say: equal files are equal bytes, whenever they are made. */
const DATE = 0x0021;

interface Placed {
  readonly part: ZipPart;
  readonly offset: number;
}

/** A ZIP file of the parts in their order, stored, written as they come: however many and however large together. */
export async function* writeZip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = [];
  let offset = 0;
  for await (const part of parts) {
    const header = localHeader(part);
    yield header;
    yield* part.bytes();
    placed.push({ part, offset });
    offset += header.length + part.size;
  }
  let length = 0;
  for (const entry of placed) {
    const header = centralHeader(entry);
    length += header.length;
    yield header;
  }
  yield endRecords(placed.length, length, offset);
}

/** What the local header and the directory say alike: version, day, checksum, sizes. */
function writeWhat(header: Buffer, at: number, { name, crc, size }: ZipPart): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function localHeader(part: ZipPart): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES + part.name.length);
  header.writeUInt32LE(LOCAL, 0);
  writeWhat(header, 4, part);
  header.write(part.name, LOCAL_BYTES, 'ascii');
  return header;
}

/** Where the part begins beyond 4 GiB, an extra field says it. */
function centralHeader({ part, offset }: Placed): Buffer {
  const isFar = offset >= SEE_64;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const header = Buffer.alloc(CENTRAL_BYTES);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  writeWhat(header, 6, part);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(Math.min(offset, SEE_64), 42);
  return Buffer.concat([header, Buffer.from(part.name, 'ascii'), extra]);
}

function endRecords(count: number, length: number, offset: number): Buffer {
  const isLarge = count >= SEE_64_SHORT || offset >= SEE_64 || length >= SEE_64;
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(Math.min(count, SEE_64_SHORT), 8);
  end.writeUInt16LE(Math.min(count, SEE_64_SHORT), 10);
  end.writeUInt32LE(Math.min(length, SEE_64), 12);
  end.writeUInt32LE(Math.min(offset, SEE_64), 16);
  return isLarge ? Buffer.concat([endRecords64(count, length, offset), end]) : end;
}

function endRecords64(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(END_64_BYTES);
  end.writeUInt32LE(END_64, 0);
  end.writeBigUInt64LE(BigInt(END_64_BYTES - 12), 4);
  end.writeUInt16LE(VERSION, 12);
  end.writeUInt16LE(VERSION, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(LOCATOR_64_BYTES);
  locator.writeUInt32LE(LOCATOR_64, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}
