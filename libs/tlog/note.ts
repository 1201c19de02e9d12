import { isNoteText } from './foreign-text';
import type { NoteSigner, NoteVerifier } from './note-key';
import { readSignature, signatureLine, type NoteSignature } from './note-signature';

/** A text with signatures, of which nothing is believed yet (C2SP signed-note). */
export interface SignedNote {
  /** Ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** More than any log and its witnesses sign with. */
const MOST_SIGNATURES = 100;

/** The note as it is written; null where it is none. */
export function readNote(note: string): SignedNote | null {
  const parting = note.lastIndexOf('\n\n');
  if (parting < 0 || !note.endsWith('\n') || !isNoteText(note)) return null;
  const lines = note.slice(parting + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (lines.length > MOST_SIGNATURES || signatures.includes(null)) return null;
  return { text: note.slice(0, parting + 1), signatures: signatures as NoteSignature[] };
}

export const writeNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map((one) => `${signatureLine(one)}\n`).join('')}`;

/** The text, which ends with a newline, with a signature of each signer. */
export const signNote = (text: string, signers: readonly NoteSigner[]): SignedNote => ({
  text,
  signatures: signers.map((signer) => signer.sign(text)),
});

/** Who of those who are known has signed. */
export interface VerifiedNote {
  readonly text: string;
  readonly by: readonly NoteVerifier[];
}

/**
 * Verifies the signatures of keys that are known; others count for nothing.
 * @returns null where none of them is known, or one of a known key does not fit
 */
export function verifyNote(note: SignedNote, known: readonly NoteVerifier[]): VerifiedNote | null {
  const by: NoteVerifier[] = [];
  for (const signature of note.signatures) {
    const key = known.find(({ name, id }) => name === signature.name && id === signature.id);
    if (!key) continue;
    if (!key.verifies(note.text, signature.bytes)) return null;
    if (!by.includes(key)) by.push(key);
  }
  return by.length === 0 ? null : { text: note.text, by };
}
