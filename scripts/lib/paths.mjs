import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's top folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything that running leaves behind in this clone. */
export const dataDir = join(root, '.data');

/** The second, throw-away set of services that `npm test` uses. */
export const testDir = join(dataDir, 'test');

/** The third, which the tests of faults kill. */
export const faultsDir = join(dataDir, 'faults');

/** What `npm run demo` leaves behind; its own stack lies below. */
export const demoDir = join(dataDir, 'demo');

/** What all clones of one user share: programs that take minutes to build. */
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vinhdanh');

/** The compiled entry of an application or library, below `dist/`. */
export const compiled = (...parts) => join(root, 'dist', ...parts);

/** Rule packs with time limits of seconds, for the demo and the tests. */
export const REHEARSAL_LAYERS = 'national,lang-son,rehearsal';
