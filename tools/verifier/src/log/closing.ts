import { hasSigned, readNote, readVerifierKey, type Note, type VerifierKey } from './note';

/** That a log goes no further, and which goes on from it. */
export interface Closing {
  readonly origin: string;
  /** Events up to which it holds. */
  readonly size: string;
  /** The origin of the log that follows. */
  readonly next: string;
  /** With which that log begins. */
  readonly key: VerifierKey;
}

const LINES =
  /^close-log\/v1\nlog (\S+)\nsize (\d+)\nroot \S+\nsigned \d+\nnext (\S+)\nkey (\S+)\n(?:lost \S+ \d+\n)?at \S+\nreason "[^\n]*"\n$/;

/** Statements that stand one after the other; null where one is no signed note. */
export function readStatements(text: string): readonly Note[] | null {
  const notes = text
    .split(/^(?=close-log\/v1$)/m)
    .filter((part) => part !== '')
    .map(readNote);
  return notes.includes(null) ? null : (notes as Note[]);
}

/** What the statement closes; null where none of the keys of that log has signed it, or it names no key that follows. */
export async function closingBy(note: Note, keys: readonly VerifierKey[]): Promise<Closing | null> {
  const [, origin, size = '', next = '', successor = ''] = LINES.exec(note.text) ?? [];
  const key = readVerifierKey(successor);
  if (key?.kind !== 'log' || key.name !== next) return null;
  for (const signature of note.signatures)
    for (const by of keys)
      if (by.kind === 'log' && by.name === origin && by.name === signature.name && by.id === signature.id)
        return (await hasSigned(by, note.text, signature)) ? { origin, size, next, key } : null;
  return null;
}
