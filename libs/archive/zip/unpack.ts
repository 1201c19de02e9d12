import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SAFE_PATH } from '../bag/bag-words';
import { CutShort, readZip } from './read-zip';

/**
 * Writes the parts of an archive into a folder as they arrive, each on the disk before the next one.
 * @returns how many there were
 * @throws CutShort where the end has not arrived, or a part has a name that leads elsewhere
 */
export async function unpack(stream: AsyncIterable<Uint8Array>, folder: string): Promise<number> {
  let count = 0;
  for await (const { name, bytes } of readZip(stream)) {
    if (!SAFE_PATH.test(name)) throw new CutShort();
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    try {
      for await (const piece of bytes) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    count++;
  }
  return count;
}
