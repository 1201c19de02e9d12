import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LENGTH = 32;
const OWNER_ONLY = 0o600;
const FILE = 'issuing-keys.secret';

/**
 * The secret under which issuing keys are sealed in the database, from its file; made where there is none. API processes of
 * one instance share the folder; a backup of the database alone does not hold it.
 */
export async function sealingSecret(directory: string): Promise<Buffer> {
  const file = join(directory, FILE);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(file, randomBytes(LENGTH), { flag: 'wx', mode: OWNER_ONLY }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  const secret = await readFile(file);
  if (secret.length !== LENGTH) throw new Error(`${file} does not hold ${LENGTH} bytes`);
  return secret;
}
