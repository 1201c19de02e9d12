import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What loading and checking all packs took in a fresh process. */
export interface PacksLoaded {
  readonly wall_ms: number;
  /** Processor time of all threads: it does not grow while the process waits for its turn. */
  readonly cpu_ms: number;
  readonly layers: number;
  readonly problems: number;
}

/** Loads and checks all packs in a process of its own. */
export const loadPacks = (folder = __dirname): PacksLoaded =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, 'load-packs.process.js')], { encoding: 'utf8' }),
  ) as PacksLoaded;
