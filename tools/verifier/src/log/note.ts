import { bytesOf, fromBase64, hashOf, hexOf, joined } from '../bytes';

/** A signature line of a note (C2SP signed-note), of which nothing is believed yet. */
export interface NoteSignature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Note {
  /** Ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The key of a log, or of a witness who countersigns with the time (C2SP tlog-cosignature). */
export interface VerifierKey {
  readonly text: string;
  readonly name: string;
  readonly id: string;
  readonly kind: 'log' | 'witness';
  /** Ed25519, 32 bytes. */
  readonly key: Uint8Array<ArrayBuffer>;
}

const MOST_SIGNATURES = 100;
const ID_BYTES = 4;
const KEY_BYTES = 32;
const TIME_BYTES = 8;

const LINE = /^— ([^\s+\p{Cc}\p{Cf}]+) ([A-Za-z0-9+/]+={0,2})$/u;
const VKEY = /^([^\s+\p{Cc}\p{Cf}]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u;

/** The note as it is written; null where it is none. */
export function readNote(note: string): Note | null {
  const parting = note.lastIndexOf('\n\n');
  // eslint-disable-next-line no-control-regex
  if (parting < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f\ufffd]/u.test(note)) return null;
  const lines = note.slice(parting + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (lines.length > MOST_SIGNATURES || signatures.includes(null)) return null;
  return { text: note.slice(0, parting + 1), signatures: signatures as NoteSignature[] };
}

function readSignature(line: string): NoteSignature | null {
  const [, name, base64] = LINE.exec(line) ?? [];
  const bytes = base64 === undefined ? null : fromBase64(base64);
  if (name === undefined || bytes === null || bytes.length <= ID_BYTES) return null;
  return { name, id: hexOf(bytes.subarray(0, ID_BYTES)), bytes: bytes.subarray(ID_BYTES) };
}

/** A published key; null where it is none, or of a kind that is not known here. */
export function readVerifierKey(text: string): VerifierKey | null {
  const [, name, id, base64] = VKEY.exec(text) ?? [];
  const typed = base64 === undefined ? null : fromBase64(base64);
  if (name === undefined || id === undefined || typed?.length !== KEY_BYTES + 1) return null;
  const kind = typed[0] === 1 ? 'log' : typed[0] === 4 ? 'witness' : null;
  const reckoned = hexOf(hashOf(bytesOf(`${name}\n`), typed)).slice(0, 2 * ID_BYTES);
  return kind && reckoned === id ? { text, name, id, kind, key: typed.subarray(1) } : null;
}

/** Whether the key has signed the text so; false, too, for a signature of another key. */
export async function hasSigned(key: VerifierKey, text: string, signature: NoteSignature): Promise<boolean> {
  const { bytes } = signature;
  if (key.kind === 'log') return verifies(key.key, bytesOf(text), bytes);
  if (bytes.length <= TIME_BYTES) return false;
  const message = bytesOf(`cosignature/v1\ntime ${cosignedAt(signature)}\n${text}`);
  return verifies(key.key, message, bytes.subarray(TIME_BYTES));
}

/** When a witness says that it countersigned, seconds since 1970. */
export const cosignedAt = ({ bytes }: NoteSignature): bigint =>
  new DataView(joined(bytes).buffer).getBigUint64(0);

/** This browser cannot verify Ed25519. */
export class NoEd25519 extends Error {}

async function verifies(
  key: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const imported = await crypto.subtle
    .importKey('raw', key, { name: 'Ed25519' }, false, ['verify'])
    .catch((error: unknown) => {
      throw error instanceof DOMException && error.name === 'NotSupportedError' ? new NoEd25519() : error;
    });
  return crypto.subtle.verify({ name: 'Ed25519' }, imported, signature, message);
}
