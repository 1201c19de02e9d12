import { readCheckpoint, type Checkpoint } from './checkpoint';
import { readNote, verifyNote } from './note';
import type { NoteVerifier } from './note-key';

/** The checkpoint in a signed note; null where it is none, or none of the known keys has signed it. */
export function readSignedCheckpoint(note: string, known: readonly NoteVerifier[]): Checkpoint | null {
  const written = readNote(note);
  const verified = written && verifyNote(written, known);
  return verified && readCheckpoint(verified.text);
}

/** The checkpoint in a note, whoever signed it; null where it is none. */
export function readClaimedCheckpoint(note: string): Checkpoint | null {
  const written = readNote(note);
  return written && readCheckpoint(written.text);
}
