import type { Subtree } from './subtree';

/** Hashes in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Levels of the tree that a tile spans. */
export const TILE_HEIGHT = 8;

/** A run of neighbouring hashes of the tree, as C2SP tlog-tiles serves them. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Hashes in it: 256 in a full tile, fewer in one at the right edge. */
  readonly width: number;
}

/** How many hashes the tile has in a tree of the size; none where the tree does not reach it. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.min(Math.max(hashes - index * TILE_WIDTH, 0), TILE_WIDTH);
}

/** All tiles of a tree of the size, the lowest level first. */
export function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; size >= TILE_WIDTH ** level; level += 1)
    for (let index = 0; tileWidth(level, index, size) > 0; index += 1)
      tiles.push({ level, index, width: tileWidth(level, index, size) });
  return tiles;
}

/** The tiles at the right edge of a tree of the size that are not full. */
export function partialTiles(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return tiles;
}

/** Where the subtree lies: in which tile, from which of its hashes on, how many of them. */
export function placeOf(
  { level, index }: Subtree,
  size: number,
): { readonly tile: Tile; readonly from: number; readonly count: number } {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const count = 2 ** (level % TILE_HEIGHT);
  const first = index * count;
  const at = Math.floor(first / TILE_WIDTH);
  return {
    tile: { level: tileLevel, index: at, width: tileWidth(tileLevel, at, size) },
    from: first % TILE_WIDTH,
    count,
  };
}

/** "1234067" in the path of a tile: "x001/x234/067". */
function numberPath(index: number): string {
  const groups =
    String(index)
      .padStart(Math.ceil(String(index).length / 3) * 3, '0')
      .match(/.{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

const suffix = (width: number): string => (width < TILE_WIDTH ? `.p/${width}` : '');

/** The path of a tile below the prefix of a log. */
export const tilePath = ({ level, index, width }: Tile): string =>
  `tile/${level}/${numberPath(index)}${suffix(width)}`;

/** The path of the entries under a tile of the lowest level. */
export const entriesPath = ({ index, width }: Omit<Tile, 'level'>): string =>
  `tile/entries/${numberPath(index)}${suffix(width)}`;

const PATH =
  /^(?<level>0|[1-5]?[0-9]|6[0-3]|entries)\/(?<number>(?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/(?<width>[1-9][0-9]{0,2}))?$/;

/** What a path after "tile/" asks for; null where no tile has this path. */
export function readTilePath(path: string): (Omit<Tile, 'level'> & { level: number | 'entries' }) | null {
  const groups = PATH.exec(path)?.groups;
  if (!groups) return null;
  const { level, number, width } = groups as { level: string; number: string; width?: string };
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(number.replace(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const;
  const isPartial = width !== undefined;
  if (isPartial && tile.width >= TILE_WIDTH) return null;
  return numberPath(tile.index) === number && Number.isSafeInteger(tile.index) ? tile : null;
}
