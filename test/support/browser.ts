import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The package unpacks its own system libraries only where it believes that it runs in such an image. */
const BARE_IMAGE = 'AWS_Lambda_nodejs20.x';

/** Unpacks the Chromium that comes with npm below `dataDir`, for each process of jest: nobody shares a half-written one. */
async function packedChromium(dataDir: string): Promise<string> {
  const place = join(dataDir, 'chromium', process.env.JEST_WORKER_ID ?? 'alone');
  mkdirSync(place, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = place;
  process.env.AWS_EXECUTION_ENV ??= BARE_IMAGE;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** A headless Chromium: the one that `CHROMIUM_PATH` names, else the one that npm brought. */
export async function launchBrowser(dataDir: string): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await packedChromium(dataDir));
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
