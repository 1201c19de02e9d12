import { EMPTY_ROOT, nodeHash, type Hash } from './hashes';

/** A complete subtree: the leaves from `index * 2^level` on, `2^level` of them. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Leaves from `from` up to but without `to`. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The largest power of two below the count, which is above 1: where RFC 6962 parts a tree. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

/** The complete subtrees that make up the range, which begins where a tree of its size may begin; the largest first. */
export function subtreesOf({ from, to }: LeafRange): readonly Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to;) {
    let level = 0;
    while (at + 2 ** (level + 1) <= to) level += 1;
    found.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
}

/** The hash over neighbouring subtrees that make up a tree, the largest first (RFC 6962, section 2.1). */
export const joined = (hashes: readonly Hash[]): Hash =>
  hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));

/** The hash over a complete subtree, `count` of these hashes from `from` on; the count is a power of two. */
export function complete(hashes: readonly Hash[], from: number, count: number): Hash {
  if (count === 1) return hashes[from] as Hash;
  const half = count / 2;
  return nodeHash(complete(hashes, from, half), complete(hashes, from + half, half));
}

/**
 * The ranges whose hashes prove that a leaf is in the tree, from the leaf's neighbour up to below the root
 * (RFC 6962, section 2.1.1).
 */
export function inclusionRanges(leaf: number, size: number): readonly LeafRange[] {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const isLeft = leaf < middle;
    ranges.push(isLeft ? { from: middle, to } : { from, to: middle });
    if (isLeft) to = middle;
    else from = middle;
  }
  return ranges.reverse();
}

/** The ranges whose hashes prove that a tree of the older size, above 0, is the beginning of the newer (RFC 6962, section 2.1.2). */
export function consistencyRanges(older: number, size: number): readonly LeafRange[] {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (older !== to) {
    const middle = from + splitOf(to - from);
    const isLeft = older <= middle;
    ranges.push(isLeft ? { from: middle, to } : { from, to: middle });
    if (isLeft) to = middle;
    else from = middle;
  }
  if (from > 0) ranges.push({ from, to });
  return ranges.reverse();
}
