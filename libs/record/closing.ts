import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { readNote, verifyNote, type NoteVerifier } from '@vinhdanh/tlog';

/** That a log goes no further, and which goes on from what of it holds; a signed note of the log's key. */
export interface Closing {
  readonly origin: string;
  /** Leaves up to which it holds. */
  readonly size: number;
  /** Of the tree of that size, base64. */
  readonly root: string;
  /** The largest tree that was ever signed: what lies between is lost, or not what was signed. */
  readonly signed: number;
  /** The origin of the log that follows. */
  readonly next: string;
  /** The verifier key with which the log that follows begins: who trusts the old key trusts it. Null in statements of before. */
  readonly key: string | null;
  /** A log that followed once and that the database no longer has, with the largest tree of it that is known to have been signed. */
  readonly lost: { readonly origin: string; readonly size: number } | null;
  /** An instant. */
  readonly at: string;
  readonly reason: string;
}

/** No checkpoint begins like this: its second line would be a size. */
const HEADER = 'close-log/v1';

/** The text of the statement, to be signed. */
export const closingText = ({ origin, size, root, signed, next, key, lost, at, reason }: Closing): string =>
  [HEADER, `log ${origin}`, `size ${size}`, `root ${root}`, `signed ${signed}`]
    .concat(`next ${next}`, key === null ? [] : `key ${key}`)
    .concat(lost === null ? [] : `lost ${lost.origin} ${lost.size}`)
    .concat(`at ${at}`, `reason ${JSON.stringify(reason)}`, '')
    .join('\n');

const LINES =
  /^close-log\/v1\nlog (\S+)\nsize (\d+)\nroot (\S+)\nsigned (\d+)\nnext (\S+)\n(?:key (\S+)\n)?(?:lost (\S+) (\d+)\n)?at (\S+)\nreason ("[^\n]*")\n$/;

/** What the text of a note closes; null where it closes nothing. */
function readClosing(text: string): Closing | null {
  const [, origin = '', size, root = '', signed, next = '', key, lost, lostSize, at = '', reason = ''] =
    LINES.exec(text) ?? [];
  if (origin === '') return null;
  const closing = {
    origin,
    size: Number(size),
    root,
    signed: Number(signed),
    next,
    key: key ?? null,
    lost: lost === undefined ? null : { origin: lost, size: Number(lostSize) },
    at,
    reason: textIn(reason),
  };
  return closingText(closing) === text ? closing : null;
}

/** What a signed statement closes; null where it closes nothing, or none of the known keys has signed it. */
export function readSignedClosing(statement: string, known: readonly NoteVerifier[]): Closing | null {
  const written = readNote(statement);
  const verified = written && verifyNote(written, known);
  return verified && readClosing(verified.text);
}

function textIn(json: string): string {
  try {
    return JSON.parse(json) as string;
  } catch {
    return '';
  }
}

/** Of the form of openings; a later one reads all earlier. */
const OPENING_VERSION = 1;

/**
 * The entry with which a log goes on from another, after the leaves that it has from it: canonical JSON (RFC 8785).
 * @param statement the signed note that closed the other
 */
export const openingEntry = ({ origin, size, root }: Closing, statement: string): string =>
  canonicalJson({ v: OPENING_VERSION, follows: { origin, size, root }, statement: sha256Hex(statement) });
