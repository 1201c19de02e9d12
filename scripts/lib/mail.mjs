import { join } from 'node:path';
import { root } from './paths.mjs';
import { greeting, until } from './wait.mjs';

/** The mail catcher as a supervised service: every mail becomes a file below `mail/`. */
export function mailCatcher({ dir, port }) {
  return {
    name: 'mail',
    command: process.execPath,
    args: [join(root, 'tools/mail-catcher/main.mjs')],
    options: { cwd: root, env: { ...process.env, MAIL_DIR: join(dir, 'mail'), MAIL_PORT: String(port) } },
    stopSignal: 'SIGTERM',
    grace: 5_000,
    ready: (signal) => until(() => greeting(port), 15_000, signal),
  };
}
