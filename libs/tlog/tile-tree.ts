import { HASH_BYTES, nodeHash, type Hash } from './hashes';
import type { TreeHead } from './proof';
import { consistencyRanges, inclusionRanges, joined, subtreesOf, type LeafRange } from './subtree';
import { placeOf, tilePath, TILE_WIDTH, type Tile } from './tile';

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

/** A tree of a size, of which only the tiles that are asked for are read. */
export class TileTree {
  /** Of subtrees above the lowest full tiles: few, and many proofs ask for them. */
  private readonly upper = new Map<string, Hash>();

  constructor(
    readonly size: number,
    private readonly read: ReadTiles,
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
    const places = ranges.map((range) => subtreesOf(range).map((one) => placeOf(one, this.size)));
    const unknown = places.flat().filter((place) => !this.upper.has(nameOf(place)));
    const tiles = new Map(unknown.map(({ tile }) => [tilePath(tile), tile]));
    const read = tiles.size === 0 ? [] : await this.read([...tiles.values()]);
    const hashes = new Map([...tiles.keys()].map((path, at) => [path, hashesIn(read[at] as Uint8Array)]));
    const reckoned = new Map<string, Hash>();
    const subtree = (path: string, from: number, count: number): Hash => {
      const key = `${path} ${from} ${count}`;
      const known = reckoned.get(key);
      if (known) return known;
      const half = count / 2;
      const hash =
        count === 1
          ? ((hashes.get(path) ?? [])[from] as Hash)
          : nodeHash(subtree(path, from, half), subtree(path, from + half, half));
      reckoned.set(key, hash);
      return hash;
    };
    const hashOf = (place: Place): Hash => {
      const { tile, from, count } = place;
      const hash = this.upper.get(nameOf(place)) ?? subtree(tilePath(tile), from, count);
      if (tile.level > 0 || tile.width < TILE_WIDTH) this.upper.set(nameOf(place), hash);
      return hash;
    };
    return places.map((parts) => joined(parts.map(hashOf)));
  }
}

type Place = ReturnType<typeof placeOf>;

const nameOf = ({ tile, from, count }: Place): string => `${tilePath(tile)}:${from}+${count}`;
