import { CENTRAL, CENTRAL_BYTES, END, END_BYTES } from '@vinhdanh/zip';

const LONGEST_COMMENT = 0xffff;
/** Office files have tens of parts; a directory beyond this is not read. */
const MOST_ENTRIES = 10_000;

/** A part of a ZIP file, as its directory states it. Sizes are bytes, and may be untrue. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

function endRecord(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return -1;
}

/**
 * A ZIP file's central directory, read without unpacking anything; undefined when the bytes are no whole ZIP file
 * (APPNOTE.TXT 4.3.12 and 4.3.16; ZIP64 is not taken).
 */
export function zipEntries(content: Uint8Array): ZipEntry[] | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const end = endRecord(bytes);
  if (end < 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const next = at + CENTRAL_BYTES + name! + extra! + comment!;
    if (next > end) return undefined;
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + name!),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

/** The names in a ZIP file's central directory; undefined when the bytes are no whole ZIP file. */
export const zipEntryNames = (content: Uint8Array): string[] | undefined =>
  zipEntries(content)?.map(({ name }) => name);
