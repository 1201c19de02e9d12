import { hashOf, isSame } from '../bytes';

/** A tree as a checkpoint states it. */
export interface TreeHead {
  /** Leaves. */
  readonly size: number;
  readonly root: Uint8Array;
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962, section 2.1. */
export const leafHash = (entry: Uint8Array): Uint8Array => hashOf(LEAF, entry);
const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => hashOf(NODE, left, right);

/** Whether the path leads from the leaf to the root of the tree (RFC 9162, section 2.1.3.2). */
export function leadsToRoot(
  leaf: Uint8Array,
  index: number,
  { size, root }: TreeHead,
  path: readonly Uint8Array[],
): boolean {
  if (index >= size) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const neighbour of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(neighbour, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = halved(fn, sn);
    } else hash = nodeHash(hash, neighbour);
    [fn, sn] = halved(fn, sn);
  }
  return sn === 0 && isSame(hash, root);
}

/** Whether the older tree is the beginning of the newer (RFC 9162, section 2.1.4.2). */
export function isBeginning(older: TreeHead, newer: TreeHead, path: readonly Uint8Array[]): boolean {
  if (older.size === newer.size) return path.length === 0 && isSame(older.root, newer.root);
  if (older.size > newer.size) return false;
  if (older.size === 0) return path.length === 0;
  let [fn, sn] = [older.size - 1, newer.size - 1];
  while (fn % 2 === 1) [fn, sn] = halved(fn, sn);
  const [first, ...rest] = fn === 0 ? [older.root, ...path] : path;
  if (first === undefined) return false;
  let [fr, sr] = [first, first];
  for (const neighbour of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [nodeHash(neighbour, fr), nodeHash(neighbour, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = halved(fn, sn);
    } else sr = nodeHash(sr, neighbour);
    [fn, sn] = halved(fn, sn);
  }
  return sn === 0 && isSame(fr, older.root) && isSame(sr, newer.root);
}

/**
 * The root of a tree of which the first leaves are known by their complete subtrees alone, the largest first, and all others follow.
 * @returns null where such a beginning has other subtrees
 */
export function extended(
  before: readonly Uint8Array[],
  count: number,
  leaves: Iterable<Uint8Array>,
): Uint8Array | null {
  const edge: Array<{ readonly level: number; readonly hash: Uint8Array }> = [];
  for (let level = 52; level >= 0; level -= 1)
    if (Math.floor(count / 2 ** level) % 2 === 1) {
      const hash = before[edge.length];
      if (!hash) return null;
      edge.push({ level, hash });
    }
  if (edge.length !== before.length) return null;
  for (const leaf of leaves) {
    let [level, hash] = [0, leaf];
    for (let left = edge.at(-1); left?.level === level; left = edge.at(-1)) {
      edge.pop();
      hash = nodeHash(left.hash, hash);
      level += 1;
    }
    edge.push({ level, hash });
  }
  return edge.length === 0
    ? null
    : edge.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
}

const halved = (one: number, other: number): [number, number] => [Math.floor(one / 2), Math.floor(other / 2)];
