/** Bytes of a length before each entry. */
const LENGTH_BYTES = 2;

/** The longest entry that a bundle can hold, bytes. */
const LONGEST_ENTRY = 0xffff;

/** Entries one after the other, each after its length (C2SP tlog-tiles). @throws RangeError where one is too long */
export function writeEntries(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > LONGEST_ENTRY) throw new RangeError(`An entry of ${entry.length} bytes`);
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** The entries of a bundle; null where it ends within one. */
export function readEntries(bundle: Uint8Array): readonly Uint8Array[] | null {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.length);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + LENGTH_BYTES > bytes.length) return null;
    const from = at + LENGTH_BYTES;
    at = from + bytes.readUInt16BE(at);
    if (at > bytes.length) return null;
    entries.push(bytes.subarray(from, at));
  }
  return entries;
}
