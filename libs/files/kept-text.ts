import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A text that is kept beside the files, outside every database; each time it is replaced whole. */
export interface KeptText {
  /** Null before the first. */
  recall(): Promise<string | null>;
  remember(text: string): Promise<void>;
}

/** @param name of the file in the folder */
export const keptText = (directory: string, name: string): KeptText => ({
  recall: () =>
    readFile(join(directory, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    }),
  remember: async (text) => {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const draft = join(directory, `.${name}.${randomUUID()}`);
    const file = await open(draft, 'wx', 0o600);
    await file
      .writeFile(text)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(draft, join(directory, name));
  },
});
