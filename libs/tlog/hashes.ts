import { createHash } from 'node:crypto';

/** A SHA-256 hash, 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The hash of an entry as a leaf of the tree (RFC 6962, section 2.1). */
export const leafHash = (entry: Uint8Array): Hash => sha256(LEAF, entry);

/** The hash over two neighbouring subtrees (RFC 6962, section 2.1). */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** The root of a tree without leaves (RFC 6962, section 2.1). */
export const EMPTY_ROOT: Hash = sha256();

export const isSameHash = (one: Hash, other: Hash): boolean => Buffer.compare(one, other) === 0;
