import { crc32 } from 'node:zlib';
import { centralHeader, endRecord, localHeader } from '@vinhdanh/zip';

/** A part of a container. */
export interface Part {
  readonly name: string;
  /** Its bytes, asked for when its turn comes. */
  bytes(): Uint8Array | Promise<Uint8Array>;
}

/** 1.0: stored, nothing else. */
const VERSION = 10;

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
    const stored = { name: part.name, crc: crc32(bytes), size: bytes.length };
    const local = localHeader(VERSION, stored);
    yield local;
    yield bytes;
    directory.push(centralHeader(VERSION, stored, offset));
    offset += local.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endRecord(directory.length, central.length, offset);
}
