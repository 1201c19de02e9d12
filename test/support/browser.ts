import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The package unpacks its own system libraries only where it believes that it runs in such an image. */
const BARE_IMAGE = 'AWS_Lambda_nodejs20.x';

/** What starts a Chromium. */
interface Program {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Unpacks the Chromium that comes with npm below `dataDir`, for each process of jest: nobody shares a half-written one. */
async function packedChromium(dataDir: string): Promise<Program> {
  const place = join(dataDir, 'chromium', process.env.JEST_WORKER_ID ?? 'alone');
  mkdirSync(place, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = place;
  process.env.AWS_EXECUTION_ENV ??= BARE_IMAGE;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    return { executablePath, env: environmentOf(place) };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/**
 * Its libraries and its fonts, said for every start: the package says them to a process once, and looks for fonts in a folder
 * of the system's that need not be there. Without any font Chromium ends at the first letter.
 */
function environmentOf(place: string): NodeJS.ProcessEnv {
  const fonts = join(place, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(place, 'fonts-cache')}</cachedir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`,
  );
  const libraries = [join(place, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? []].flat();
  return { ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries.join(delimiter) };
}

/** A headless Chromium: the one that `CHROMIUM_PATH` names, else the one that npm brought. */
export async function launchBrowser(dataDir: string): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  const program = CHROMIUM_PATH
    ? { executablePath: CHROMIUM_PATH, env: process.env }
    : await packedChromium(dataDir);
  return chromium.launch({ ...program, args: ['--no-sandbox', '--disable-gpu'] });
}
