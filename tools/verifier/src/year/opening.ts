import { bytesOf } from '../bytes';
import { at, hasOnly, isMembers, readCanonicalJson } from '../canonical-json';

/** Of the form of openings. */
const VERSION = 1;

/** Whether the text is the entry with which a log goes on from another, at the leaf where it stands: after all that it has from that one. */
export function isOpening(text: string, leaf: number): boolean {
  const entry = readCanonicalJson(bytesOf(text));
  const follows = at(entry, 'follows');
  return (
    isMembers(entry) &&
    hasOnly(entry, 'v', 'follows', 'statement') &&
    entry.v === VERSION &&
    isMembers(follows) &&
    hasOnly(follows, 'origin', 'size', 'root') &&
    follows.size === leaf
  );
}
