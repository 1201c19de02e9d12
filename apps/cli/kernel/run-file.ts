import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What runs in a data directory, as the scripts write it. */
export interface RunFile {
  readonly api: string | null;
  readonly web: string | null;
  readonly database: string;
  readonly temporal: string;
  readonly mail: string;
  readonly pids: Readonly<Record<string, number>>;
}

/** The directory in which this instance keeps its data. */
export const dataDirectory = (env: NodeJS.ProcessEnv = process.env): string =>
  env.DATA_DIR ?? join(process.cwd(), '.data');

/** What runs in the directory, or null when nothing does. */
export function readRunFile(directory: string): RunFile | null {
  try {
    return JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8')) as RunFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
