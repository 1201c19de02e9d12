import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  EMPTY_ROOT,
  KnownSubtrees,
  leafHash,
  nodeHash,
  partialTiles,
  RightEdge,
  tilePath,
  TileTree,
  verifyConsistency,
  verifyInclusion,
  type Hash,
  type ReadTiles,
} from './index';

/** The tree hash as RFC 6962, section 2.1, defines it, without tiles. */
function plainRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0] as Hash;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(plainRoot(leaves.slice(0, split)), plainRoot(leaves.slice(split)));
}

const leavesOf = (count: number): Hash[] =>
  Array.from({ length: count }, (_, at) => leafHash(Buffer.from(`entry ${at}`)));

/** A tree that keeps its full tiles, as a log does, and the partial ones of every size that it had. */
function grown(sizes: readonly number[]) {
  const leaves = leavesOf(Math.max(...sizes));
  const edge = RightEdge.empty();
  const tiles = new Map<string, Uint8Array>();
  const roots = new Map<number, Hash>();
  for (const size of sizes) {
    for (const { level, index, hashes } of edge.add(leaves.slice(edge.size, size)))
      tiles.set(tilePath({ level, index, width: 256 }), hashes);
    for (const tile of partialTiles(size)) tiles.set(tilePath(tile), partOf(leaves.slice(0, size), tile));
    roots.set(size, edge.head().root);
  }
  const read: ReadTiles = async (wanted) =>
    wanted.map((tile) => {
      const found = tiles.get(tilePath(tile));
      if (!found) throw new Error(`no ${tilePath(tile)}`);
      return found;
    });
  return { leaves, edge, roots, read };
}

const partOf = (
  leaves: readonly Hash[],
  { level, index, width }: { level: number; index: number; width: number },
) => {
  const span = 256 ** level;
  const hashes = Array.from({ length: width }, (_, at) =>
    plainRoot(leaves.slice((index * 256 + at) * span, (index * 256 + at + 1) * span)),
  );
  return Buffer.concat(hashes);
};

/** The vectors of the Certificate Transparency reference implementation. */
const REFERENCE: ReadonlyArray<readonly [entry: string, root: string]> = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
];

test('the roots are those of the reference implementation of Certificate Transparency', () => {
  const edge = RightEdge.empty();
  expect(Buffer.compare(edge.head().root, EMPTY_ROOT)).toBe(0);
  for (const [entry, root] of REFERENCE) {
    edge.add([leafHash(Buffer.from(entry, 'hex'))]);
    expect(Buffer.from(edge.head().root).toString('hex')).toBe(root);
  }
});

test('every leaf of every small tree, and every older tree, is proven from tiles; with another leaf, size or root it is not', async () => {
  const sizes = Array.from({ length: 40 }, (_, at) => at + 1);
  const { leaves, roots, read } = grown(sizes);
  for (const size of sizes) {
    const tree = new TileTree(size, read);
    const head = await tree.head();
    expect(Buffer.compare(head.root, plainRoot(leaves.slice(0, size)))).toBe(0);
    for (let index = 0; index < size; index += 1) {
      const proof = await tree.inclusionProof(index);
      expect(verifyInclusion(leaves[index] as Hash, index, head, proof)).toBe(true);
      expect(verifyInclusion(leafHash(Buffer.from('another')), index, head, proof)).toBe(false);
      expect(verifyInclusion(leaves[index] as Hash, index + 1, head, proof)).toBe(false);
      expect(verifyInclusion(leaves[index] as Hash, index, head, [...proof, head.root])).toBe(false);
    }
    for (const older of sizes.filter((one) => one <= size)) {
      const proof = await tree.consistencyProof(older);
      const before = { size: older, root: roots.get(older) as Hash };
      expect(verifyConsistency(before, head, proof)).toBe(true);
      expect(verifyConsistency({ size: older, root: EMPTY_ROOT }, head, proof)).toBe(false);
      expect(verifyConsistency(before, { size, root: EMPTY_ROOT }, proof)).toBe(false);
    }
  }
});

test('a tree over several levels of tiles grows as one that was built at once, and goes on from what was kept', async () => {
  const sizes = [1, 255, 256, 257, 65_536, 65_537];
  const { leaves, roots, edge, read } = grown(sizes);
  for (const size of sizes) {
    const root = plainRoot(leaves.slice(0, size));
    expect(Buffer.compare(roots.get(size) as Hash, root)).toBe(0);
    expect(Buffer.compare((await new TileTree(size, read).head()).root, root)).toBe(0);
    const resumed = await RightEdge.of(size, read);
    expect(resumed.head()).toEqual({ size, root });
  }
  expect(edge.size).toBe(65_537);
  expect(partialTiles(70_000).map(tilePath)).toEqual([
    'tile/0/273.p/112',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
  ]);
});

test('any leaf of a large tree, and any older size of it, is proven', async () => {
  const sizes = [300, 1_000, 65_800];
  const { leaves, roots, read } = grown(sizes);
  const tree = new TileTree(65_800, read);
  const head = await tree.head();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 65_799 }), async (index) => {
      const proof = await tree.inclusionProof(index);
      expect(verifyInclusion(leaves[index] as Hash, index, head, proof)).toBe(true);
    }),
  );
  for (const size of sizes) {
    const before = { size, root: roots.get(size) as Hash };
    expect(verifyConsistency(before, head, await tree.consistencyProof(size))).toBe(true);
  }
});

test('what a tree does not have is not asked of it', async () => {
  const tree = new TileTree(3, async () => []);
  await expect(tree.inclusionProof(3)).rejects.toThrow(RangeError);
  await expect(tree.consistencyProof(4)).rejects.toThrow(RangeError);
  await expect(tree.consistencyProof(0)).resolves.toEqual([]);
});

test('trees of one log that share what never changes prove the same, and read no more than the lowest tile', async () => {
  const sizes = [300, 1_000, 65_536, 65_800];
  const { read } = grown(sizes);
  const known = new KnownSubtrees();
  for (const size of sizes)
    for (const index of [0, 255, 256, 299, size - 1]) {
      const alone = await new TileTree(size, read).inclusionProof(index);
      for (const shared of [known, new KnownSubtrees(3)])
        expect(await new TileTree(size, read, shared).inclusionProof(index)).toEqual(alone);
    }
  const asked: string[] = [];
  const counting: ReadTiles = (tiles) => {
    asked.push(...tiles.map(tilePath));
    return read(tiles);
  };
  await new TileTree(65_800, counting, known).inclusionProof(40_000);
  expect(asked).toEqual(['tile/0/156']);
});
