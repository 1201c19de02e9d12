import { buildAll } from './build.mjs';
import { waitForLock } from './lock.mjs';
import { installPackages } from './packages.mjs';
import { dataDir } from './paths.mjs';
import { checkNode } from './prerequisites.mjs';

/** Makes what a command needs and this clone lacks: packages and, unless told otherwise, the build. */
export async function prepare({ build = true } = {}) {
  checkNode();
  const release = await waitForLock(dataDir, 'setup', 'Another command is setting up this clone');
  try {
    await installPackages();
    if (build) await buildAll();
  } finally {
    release();
  }
}
