import { KEY_NAME } from './foreign-text';

/** A signature of a note: which key, and its bytes after the key's id. */
export interface NoteSignature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

const ID_BYTES = 4;

const LINE = new RegExp(`^— (${KEY_NAME}) ([A-Za-z0-9+/]+={0,2})$`, 'u');

/** A line below a note; null where it is none. */
export function readSignature(line: string): NoteSignature | null {
  const [, name, base64] = LINE.exec(line) ?? [];
  if (name === undefined || base64 === undefined) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length <= ID_BYTES || bytes.toString('base64') !== base64) return null;
  return { name, id: bytes.subarray(0, ID_BYTES).toString('hex'), bytes: bytes.subarray(ID_BYTES) };
}

/** The line below a note, without its newline. */
export const signatureLine = ({ name, id, bytes }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}`;
