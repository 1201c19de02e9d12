import {
  centralHeader,
  END_64,
  END_64_BYTES,
  endRecord,
  localHeader,
  LOCATOR_64,
  LOCATOR_64_BYTES,
  SEE_64,
  SEE_64_SHORT,
  type StoredPart,
} from '@vinhdanh/zip';

/** A file on its way into a ZIP file; its name is ASCII, its size below 4 GiB. */
export interface ZipPart extends StoredPart {
  bytes(): AsyncIterable<Uint8Array>;
}

/** 4.5: with ZIP64. */
const VERSION = 45;

interface Placed {
  readonly part: ZipPart;
  readonly offset: number;
}

/** A ZIP file of the parts in their order, stored, written as they come: however many and however large together. */
export async function* writeZip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = [];
  let offset = 0;
  for await (const part of parts) {
    const header = localHeader(VERSION, part);
    yield header;
    yield* part.bytes();
    placed.push({ part, offset });
    offset += header.length + part.size;
  }
  let length = 0;
  for (const entry of placed) {
    const header = directoryEntry(entry);
    length += header.length;
    yield header;
  }
  yield endRecords(placed.length, length, offset);
}

/** Where the part begins beyond 4 GiB, an extra field says it. */
function directoryEntry({ part, offset }: Placed): Buffer {
  if (offset < SEE_64) return centralHeader(VERSION, part, offset);
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(offset), 4);
  return centralHeader(VERSION, part, SEE_64, extra);
}

function endRecords(count: number, length: number, offset: number): Buffer {
  const isLarge = count >= SEE_64_SHORT || offset >= SEE_64 || length >= SEE_64;
  const end = endRecord(Math.min(count, SEE_64_SHORT), Math.min(length, SEE_64), Math.min(offset, SEE_64));
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
