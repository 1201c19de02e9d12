import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  entriesPath,
  leafHash,
  readEntries,
  readSignedCheckpoint,
  readVerifierKeys,
  tilePath,
  tilesOf,
  TileTree,
  type Checkpoint,
} from '@vinhdanh/tlog';

/** A log as files, in the layout of C2SP tlog-tiles, with its verified checkpoint. */
export interface CopiedLog {
  readonly checkpoint: Checkpoint;
  /** Which leaf the entry of a hash is, hexadecimal. */
  readonly leaves: ReadonlyMap<string, number>;
  readonly tree: TileTree;
}

/**
 * Copies a whole log as files.
 * @param prefix where it is served: "http://127.0.0.1:8080/log"
 * @returns null where nothing was sealed yet
 * @throws Error where its checkpoint is not signed with the keys that it publishes
 */
export async function copyLog(prefix: string, folder: string): Promise<CopiedLog | null> {
  const copy = async (path: string): Promise<Buffer | null> => {
    const answer = await fetch(`${prefix}/${path}`);
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`${prefix}/${path}: ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
    return bytes;
  };
  const note = await copy('checkpoint');
  const keys = await copy('vkey');
  if (note === null || keys === null) return null;
  const checkpoint = verified(note.toString(), keys.toString());
  const leaves = new Map<string, number>();
  for (const tile of tilesOf(checkpoint.size)) {
    await copy(tilePath(tile));
    if (tile.level > 0) continue;
    const entries = readEntries((await copy(entriesPath(tile))) ?? Buffer.alloc(0)) ?? [];
    for (const entry of entries) leaves.set(Buffer.from(leafHash(entry)).toString('hex'), leaves.size);
  }
  const tree = new TileTree(checkpoint.size, (tiles) =>
    Promise.all(tiles.map((tile) => readFile(join(folder, tilePath(tile))))),
  );
  return { checkpoint, leaves, tree };
}

function verified(note: string, keys: string): Checkpoint {
  const checkpoint = readSignedCheckpoint(note, readVerifierKeys(keys.trim().split('\n')));
  if (!checkpoint) throw new Error('The checkpoint is not signed with the published keys');
  return checkpoint;
}
