import type { Hash } from './hashes';
import type { TreeHead } from './proof';
import { complete, joined, subtreesOf } from './subtree';
import { partialTiles, TILE_WIDTH, type Tile } from './tile';
import { hashesIn, type ReadTiles } from './tile-tree';

/** A tile that has become full. */
export interface FullTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Uint8Array;
  /** Of the subtree that it spans: a hash of the tile above it. */
  readonly root: Hash;
}

/** What of a tree must be known to add to it: the hashes of the tiles at its right edge that are not full, by level. */
export class RightEdge {
  private constructor(
    private leaves: number,
    private readonly levels: Hash[][],
  ) {}

  static empty = (): RightEdge => new RightEdge(0, []);

  /** The edge of a tree that has been kept. */
  static async of(size: number, read: ReadTiles): Promise<RightEdge> {
    const tiles: readonly Tile[] = partialTiles(size);
    const kept = await read(tiles);
    const levels: Hash[][] = [];
    for (const [at, { level }] of tiles.entries()) levels[level] = [...hashesIn(kept[at] as Uint8Array)];
    return new RightEdge(
      size,
      Array.from(levels, (hashes) => hashes ?? []),
    );
  }

  get size(): number {
    return this.leaves;
  }

  /** Adds leaves. @returns the tiles that they fill */
  add(leaves: readonly Hash[]): readonly FullTile[] {
    const full: FullTile[] = [];
    for (const leaf of leaves) this.put(0, leaf, full);
    return full;
  }

  head(): TreeHead {
    const trees = this.levels.flatMap((hashes) =>
      subtreesOf({ from: 0, to: hashes.length })
        .map(({ level, index }) => complete(hashes, index * 2 ** level, 2 ** level))
        .reverse(),
    );
    return { size: this.leaves, root: joined(trees.reverse()) };
  }

  private put(level: number, hash: Hash, full: FullTile[]): void {
    if (level === 0) this.leaves += 1;
    const hashes = (this.levels[level] ??= []);
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return;
    const root = complete(hashes, 0, TILE_WIDTH);
    const index = this.leaves / TILE_WIDTH ** (level + 1) - 1;
    full.push({ level, index, hashes: Buffer.concat(hashes), root });
    this.levels[level] = [];
    this.put(level + 1, root, full);
  }
}
