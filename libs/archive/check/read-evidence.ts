import { open, type FileHandle } from 'node:fs/promises';
import { CENTRAL, CENTRAL_BYTES, END, END_BYTES, LOCAL_BYTES } from '@vinhdanh/zip';

/** What an evidence bundle says that it is of, and the SHA-256 of the documents in it. */
export interface Evidence {
  /** "dossier", "session" or "round". */
  readonly kind: string;
  readonly id: string;
  readonly documents: readonly string[];
}

const MANIFEST = 'manifest.json';

/** Bytes; no directory and no manifest of a bundle comes near it. */
const LONGEST = 64 * 1024 * 1024;

const DOCUMENT = /^documents\/([0-9a-f]{64})(?:\.[a-z]+)?$/;

/**
 * What an evidence bundle says of itself (docs/record-format.md). Whether it tells the truth, `vinhdanh-verify` finds out,
 * which reads the same manifest. Null where the file is no bundle.
 */
export async function readEvidence(path: string): Promise<Evidence | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const manifest = await readManifestPart(file, size);
    return manifest === null ? null : evidenceIn(manifest);
  } finally {
    await file.close();
  }
}

async function readManifestPart(file: FileHandle, size: number): Promise<string | null> {
  const end = size < END_BYTES ? null : await bytesAt(file, size - END_BYTES, END_BYTES);
  if (end?.readUInt32LE() !== END) return null;
  const directory = await bytesAt(file, end.readUInt32LE(16), end.readUInt32LE(12));
  for (let at = 0; directory && at + CENTRAL_BYTES <= directory.length;) {
    if (directory.readUInt32LE(at) !== CENTRAL) return null;
    const nameEnd = at + CENTRAL_BYTES + directory.readUInt16LE(at + 28);
    const name = directory.toString('latin1', at + CENTRAL_BYTES, nameEnd);
    if (name === MANIFEST) {
      const begin = directory.readUInt32LE(at + 42) + LOCAL_BYTES + name.length;
      return (await bytesAt(file, begin, directory.readUInt32LE(at + 24)))?.toString('utf8') ?? null;
    }
    at = nameEnd;
  }
  return null;
}

/** Null where the file does not have them all. */
async function bytesAt(file: FileHandle, from: number, length: number): Promise<Buffer | null> {
  if (length > LONGEST) return null;
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, from);
  return bytesRead === length ? buffer : null;
}

function evidenceIn(text: string): Evidence | null {
  const { thing, parts } = membersOf(parsed(text));
  const { kind, id } = membersOf(thing);
  if (typeof kind !== 'string' || typeof id !== 'string') return null;
  const documents = Object.keys(membersOf(parts)).flatMap((name) => DOCUMENT.exec(name)?.[1] ?? []);
  return { kind, id, documents };
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
