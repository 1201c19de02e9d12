import { isSameHash, nodeHash, type Hash } from './hashes';

/** A tree as a checkpoint states it. */
export interface TreeHead {
  /** Leaves. */
  readonly size: number;
  readonly root: Hash;
}

const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;

/** Whether the proof leads from the leaf to the root of the tree (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(leaf: Hash, index: number, tree: TreeHead, proof: readonly Hash[]): boolean {
  if (index >= tree.size) return false;
  let [node, last, hash] = [index, tree.size - 1, leaf];
  for (const neighbour of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(neighbour, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, neighbour);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSameHash(hash, tree.root);
}

/** Whether the proof shows that the older tree is the beginning of the newer one (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && isSameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const [first, ...rest] = node === 0 ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  let [before, now] = [first, first];
  for (const neighbour of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      before = nodeHash(neighbour, before);
      now = nodeHash(neighbour, now);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else now = nodeHash(now, neighbour);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSameHash(before, older.root) && isSameHash(now, newer.root);
}
