import { readNote, readSignature, type NoteSignature, type NoteVerifier } from '@vinhdanh/tlog';

/**
 * A witness's cosignature in its answer to a request.
 * @param checkpoint the signed note that it was asked for
 * @returns null where there is none that holds
 */
export function givenCosignature(
  verifier: NoteVerifier,
  answer: string,
  checkpoint: string,
): NoteSignature | null {
  const note = readNote(checkpoint);
  const given = answer
    .split('\n')
    .map(readSignature)
    .find((one) => one?.name === verifier.name && one.id === verifier.id);
  return note && given && verifier.verifies(note.text, given.bytes) ? given : null;
}

/** The size that a witness names where it was asked with another (409); null where it names none. */
export function namedSize(answer: string): number | null {
  const size = /^(0|[1-9][0-9]*)\n$/.test(answer) ? Number(answer) : Number.NaN;
  return Number.isSafeInteger(size) ? size : null;
}
