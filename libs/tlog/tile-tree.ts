import { HASH_BYTES, nodeHash, type Hash } from './hashes';
import type { TreeHead } from './proof';
import {
  consistencyRanges,
  inclusionRanges,
  joined,
  subtreesOf,
  type LeafRange,
  type Subtree,
} from './subtree';
import { placeOf, TILE_HEIGHT, tilePath, TILE_WIDTH, type Tile } from './tile';

/**
 * Reads tiles: for each its hashes one after the other, in the order of the tiles.
 * @throws where one cannot be had
 */
export type ReadTiles = (tiles: readonly Tile[]) => Promise<readonly Uint8Array[]>;

/** The hashes of a tile, one by one. */
export const hashesIn = (tile: Uint8Array): readonly Hash[] =>
  Array.from({ length: tile.length / HASH_BYTES }, (_, at) =>
    tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );

const nameOf = ({ level, index }: Subtree): string => `${level}/${index}`;

/**
 * Hashes of complete subtrees of one log, which never change, however large the tree grows: those above the lowest full tiles, and
 * those at the right edge. Few, and every proof asks for them.
 */
export class KnownSubtrees {
  private readonly hashes = new Map<string, Hash>();

  /** @param most more are forgotten all at once */
  constructor(private readonly most = Infinity) {}

  get(subtree: Subtree): Hash | undefined {
    return this.hashes.get(nameOf(subtree));
  }

  keep(subtree: Subtree, hash: Hash): void {
    if (this.hashes.size >= this.most) this.hashes.clear();
    this.hashes.set(nameOf(subtree), hash);
  }
}

/** A tree of a size, of which only the tiles that are asked for are read. */
export class TileTree {
  constructor(
    readonly size: number,
    private readonly read: ReadTiles,
    private readonly known = new KnownSubtrees(),
  ) {}

  async head(): Promise<TreeHead> {
    const [root] = await this.hashesOf([{ from: 0, to: this.size }]);
    return { size: this.size, root: root as Hash };
  }

  /** The hashes of the complete subtrees that make up the first leaves, the largest first. */
  async beginning(size: number): Promise<readonly Hash[]> {
    const subtrees = subtreesOf({ from: 0, to: size });
    return this.hashesOf(
      subtrees.map(({ level, index }) => ({ from: index * 2 ** level, to: (index + 1) * 2 ** level })),
    );
  }

  /** @throws RangeError where the tree has no such leaf */
  async inclusionProof(leaf: number): Promise<readonly Hash[]> {
    const [proof = []] = await this.inclusionProofs([leaf]);
    return proof;
  }

  /** The proofs of several leaves, of which every tile is read once. @throws RangeError where the tree has no such leaf */
  async inclusionProofs(leaves: readonly number[]): Promise<ReadonlyArray<readonly Hash[]>> {
    const outside = leaves.find((leaf) => leaf < 0 || leaf >= this.size);
    if (outside !== undefined) throw new RangeError(`A tree of ${this.size} has no leaf ${outside}`);
    const ranges = leaves.map((leaf) => inclusionRanges(leaf, this.size));
    const hashes = await this.hashesOf(ranges.flat());
    let at = 0;
    return ranges.map(({ length }) => hashes.slice(at, (at += length)));
  }

  /** @throws RangeError where the older tree is the larger */
  async consistencyProof(older: number): Promise<readonly Hash[]> {
    if (older < 0 || older > this.size) throw new RangeError(`${older} is not within ${this.size}`);
    return older === 0 ? [] : this.hashesOf(consistencyRanges(older, this.size));
  }

  /** The hash of each range; every tile is read once, and every subtree reckoned once: neighbours share most of their proofs. */
  private async hashesOf(ranges: readonly LeafRange[]): Promise<readonly Hash[]> {
    const wanted = ranges.map(subtreesOf);
    const found = new Map<string, Hash>();
    const missing: Subtree[] = [];
    for (const subtree of wanted.flat()) {
      const hash = this.known.get(subtree);
      if (hash) found.set(nameOf(subtree), hash);
      else missing.push(subtree);
    }
    const reckon = await this.reckoning(missing);
    for (const subtree of missing) if (this.isAtEdge(subtree)) this.known.keep(subtree, reckon(subtree));
    return wanted.map((subtrees) =>
      joined(subtrees.map((subtree) => found.get(nameOf(subtree)) ?? reckon(subtree))),
    );
  }

  private isAtEdge(subtree: Subtree): boolean {
    return placeOf(subtree, this.size).tile.width < TILE_WIDTH;
  }

  /** What reckons subtrees from their tiles, which are read. Those that many proofs ask for are kept with all that lies below them in the tile. */
  private async reckoning(subtrees: readonly Subtree[]): Promise<(subtree: Subtree) => Hash> {
    const places = subtrees.map((subtree) => placeOf(subtree, this.size));
    const tiles = new Map(places.map(({ tile }) => [tilePath(tile), tile]));
    const read = tiles.size === 0 ? [] : await this.read([...tiles.values()]);
    const nodes = new Map(
      [...tiles.keys()].map((path, at) => [path, new NodesOfTile(read[at] as Uint8Array)]),
    );
    for (const tile of tiles.values()) if (tile.level > 0) this.keepAll(tile, nodes.get(tilePath(tile)));
    return (subtree) => {
      const { tile, from, count } = placeOf(subtree, this.size);
      return nodes.get(tilePath(tile))?.hash(from, count) as Hash;
    };
  }

  /** All that is made from the hashes of one tile of the upper levels. */
  private keepAll({ level, index, width }: Tile, nodes: NodesOfTile | undefined): void {
    for (let [above, count] = [0, 1]; count < TILE_WIDTH; above += 1, count *= 2)
      for (let from = 0; from + count <= width; from += count)
        this.known.keep(
          { level: level * TILE_HEIGHT + above, index: (index * TILE_WIDTH + from) / count },
          nodes?.hash(from, count) as Hash,
        );
  }
}

/** Complete subtrees within a tile, each reckoned once. */
class NodesOfTile {
  private readonly reckoned: Hash[] = [];

  constructor(private readonly tile: Uint8Array) {}

  /** Over so many of its hashes, a power of two, from one on. */
  hash(from: number, count: number): Hash {
    if (count === 1) return this.tile.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES);
    const place = (TILE_WIDTH + from) / count;
    const half = count / 2;
    return (this.reckoned[place] ??= nodeHash(this.hash(from, half), this.hash(from + half, half)));
  }
}
