import { hash } from 'node:crypto';

/** A SHA-256 hash, 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

const LEAF = Uint8Array.of(0);

/** What a node hashes: a byte and two hashes; filled anew for each, as a proof asks for hundreds. */
const node = Buffer.concat([Uint8Array.of(1), Buffer.alloc(2 * HASH_BYTES)]);

const sha256 = (bytes: Uint8Array): Hash => hash('sha256', bytes, 'buffer');

/** The hash of an entry as a leaf of the tree (RFC 6962, section 2.1). */
export const leafHash = (entry: Uint8Array): Hash => sha256(Buffer.concat([LEAF, entry]));

/** The hash over two neighbouring subtrees (RFC 6962, section 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return sha256(node);
}

/** The root of a tree without leaves (RFC 6962, section 2.1). */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

export const isSameHash = (one: Hash, other: Hash): boolean => Buffer.compare(one, other) === 0;
