import { crc32 } from 'node:zlib';

/** A part of a container. */
export interface Part {
  readonly name: string;
  /** Its bytes, asked for when its turn comes. */
  bytes(): Uint8Array | Promise<Uint8Array>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/** 1.0: stored, nothing else. */
const VERSION = 10;

/** The first of January 1980, the earliest day that a ZIP file can say: a container says nothing of when it was made. */
const DATE = 0x0021;

const inOrder = (one: Part, other: Part): number => (one.name < other.name ? -1 : 1);

/**
 * A ZIP file of the parts in the one form that there is of it: sorted by name, stored, without times, comments or extra
 * fields. Equal parts are equal bytes.
 */
export function writeContainer(parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  return writeInOrder([...parts].sort(inOrder));
}

/**
 * The same of parts that come one by one, in the order of their names: one of them at a time is in memory.
 * @throws Error where one comes out of order
 */
export async function* writeInOrder(parts: Iterable<Part> | AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let [offset, before] = [0, ''];
  for await (const part of parts) {
    if (part.name <= before) throw new Error(`${part.name} comes after ${before}`);
    before = part.name;
    const bytes = await part.bytes();
    const [name, crc] = [Buffer.from(part.name), crc32(bytes)];
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(LOCAL, 0);
    writeWhat(local, 4, name, crc, bytes.length);
    yield Buffer.concat([local, name]);
    yield bytes;
    const central = Buffer.alloc(CENTRAL_BYTES);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(VERSION, 4);
    writeWhat(central, 6, name, crc, bytes.length);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += local.length + name.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endRecord(directory.length / 2, central.length, offset);
}

/** What the local header and the directory say alike: version, day, checksum, sizes. */
function writeWhat(header: Buffer, at: number, name: Buffer, crc: number, size: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
