import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the stack under test keeps its files. */
export const dataDir = (): string => process.env.DATA_DIR ?? resolve(__dirname, '../../.data');

/** The address of the screens: `WEB_URL`, else what the running stack wrote down. */
export function webAddress(): string {
  if (process.env.WEB_URL) return process.env.WEB_URL;
  const file = join(dataDir(), 'run.json');
  const run = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { web?: string | null }) : {};
  if (!run.web)
    throw new Error(`No stack runs: set WEB_URL, or start one so that ${file} names its address.`);
  return run.web;
}
