import { readCheckpoint, type Checkpoint } from './checkpoint';
import { readNote, verifyNote } from './note';
import type { NoteVerifier } from './note-key';

/** The checkpoint in a signed note; null where it is none, or none of the known keys has signed it. */
export function readSignedCheckpoint(note: string, known: readonly NoteVerifier[]): Checkpoint | null {
  const written = readNote(note);
  const verified = written && verifyNote(written, known);
  return verified && readCheckpoint(verified.text);
}
