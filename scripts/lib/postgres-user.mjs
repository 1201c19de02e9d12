import { execFileSync, spawnSync } from 'node:child_process';
import { PlainError } from './report.mjs';

/** PostgreSQL refuses to run as root, so root lends it this operating system user. */
const NAME = 'postgres';

function idsOf(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
  );
  return { uid, gid };
}

/** `{ uid, gid }` of the user that PostgreSQL runs as, made if it is missing; `{}` unless we are root. */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  try {
    return idsOf(NAME);
  } catch {
    return createUser();
  }
}

function createUser() {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME], { stdio: 'ignore' });
    return idsOf(NAME);
  } catch {
    throw new PlainError(
      `PostgreSQL does not run as root and no user "${NAME}" could be made: run this as an ordinary user.`,
    );
  }
}

/** Whether that user can run a program. */
export function canRun(user, program) {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Whether that user can enter a folder. */
export function canEnter(user, folder) {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
