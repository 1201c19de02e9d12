import { isSame, textOf } from '../bytes';
import { BundleFault } from '../fault';
import { crc32 } from './crc32';
import {
  CENTRAL,
  CENTRAL_BYTES,
  centralHeader,
  END,
  END_BYTES,
  endRecord,
  LOCAL,
  localHeader,
  type Entry,
} from './layout';

export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Letters that names of parts are made of; no path leads out of the folder that they are unpacked to. */
const NAME = /^[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9_-]+)*$/;

export const isPartName = (name: string): boolean => NAME.test(name);

/** A bundle is read into memory whole. */
export const LARGEST_BUNDLE = 2 ** 30;

/**
 * The parts of a container. Of every byte of the file is known what it must be: the headers are made anew from the names
 * and contents and compared, so that nothing can stand beside or between the parts.
 * @throws BundleFault where something else stands there
 */
export function readContainer(file: Uint8Array<ArrayBuffer>): Parts {
  if (file.length > LARGEST_BUNDLE)
    throw new BundleFault('bundle-too-large', { size: file.length, largest: LARGEST_BUNDLE });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < END_BYTES || view.getUint32(0, true) !== LOCAL) throw new BundleFault('no-bundle');
  const end = file.length - END_BYTES;
  if (view.getUint32(end, true) !== END) throw new BundleFault('bundle-cut');
  const entries = readDirectory(file, view, end);
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    mustBe(file, at, header, entry.name);
    at += header.length;
    const content = file.subarray(at, at + entry.size);
    at += entry.size;
    if (at > end) throw new BundleFault('part-cut', { part: entry.name });
    if (crc32(content) !== entry.crc) throw new BundleFault('part-damaged', { part: entry.name });
    parts.set(entry.name, content);
  }
  mustEndWith(file, at, entries, end);
  return parts;
}

function readDirectory(file: Uint8Array, view: DataView, end: number): readonly Entry[] {
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let [at, offset, before] = [view.getUint32(end + 16, true), 0, ''];
  for (let number = 1; number <= count; number += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL)
      throw new BundleFault('directory-broken', { number, byte: at });
    const length = view.getUint16(at + 28, true);
    const name = textOf(file.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + length)) ?? '';
    if (!isPartName(name)) throw new BundleFault('part-name', { number, byte: at });
    if (view.getUint16(at + 10, true) !== 0) throw new BundleFault('part-packed', { part: name });
    if (name <= before) throw new BundleFault('part-order', { part: name });
    const size = view.getUint32(at + 24, true);
    entries.push({ name, crc: view.getUint32(at + 16, true), size, offset });
    offset += localHeader({ name, crc: 0, size, offset }).length + size;
    before = name;
    at += CENTRAL_BYTES + length;
  }
  return entries;
}

function mustEndWith(file: Uint8Array, from: number, entries: readonly Entry[], end: number): void {
  let at = from;
  for (const entry of entries) {
    const header = centralHeader(entry);
    mustBe(file, at, header, entry.name);
    at += header.length;
  }
  if (at !== end || !isSame(file.subarray(end), endRecord(entries.length, end - from, from)))
    throw new BundleFault('bundle-cut');
}

function mustBe(file: Uint8Array, at: number, bytes: Uint8Array, part: string): void {
  if (!isSame(file.subarray(at, at + bytes.length), bytes))
    throw new BundleFault('header-differs', { part, byte: at });
}
