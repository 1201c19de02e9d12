import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../zip-entries';

/** Most bytes that the parts of a spreadsheet may come to when unpacked: 100,000 lines of the ledger are half of it. */
export const MOST_UNPACKED = 64 * 1024 * 1024;

/** What all parts say that they come to, bytes; undefined when the bytes are no whole ZIP file. Nothing is unpacked. */
export const statedSize = (content: Uint8Array): number | undefined =>
  zipEntries(content)?.reduce((sum, { unpacked }) => sum + unpacked, 0);

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const [STORED, DEFLATED] = [0, 8];

/**
 * The XML parts, each of exactly the size that the directory states; undefined where a part is not what it says.
 * Everything else (pictures, settings of printers) stays packed.
 */
export function unpackXml(bytes: Buffer): ReadonlyMap<string, Buffer> | undefined {
  const parts = new Map<string, Buffer>();
  for (const { name, method, packed, unpacked, offset } of zipEntries(bytes) ?? []) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    if (parts.has(name) || offset + LOCAL_HEADER_BYTES > bytes.length) return undefined;
    if (bytes.readUInt32LE(offset) !== LOCAL_HEADER) return undefined;
    const from =
      offset + LOCAL_HEADER_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const content = unpackPart(bytes.subarray(from, from + packed), method, unpacked);
    if (content?.length !== unpacked) return undefined;
    parts.set(name, content);
  }
  return parts;
}

function unpackPart(packed: Buffer, method: number, unpacked: number): Buffer | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return undefined;
  }
}
