import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runOrSay } from './command.mjs';
import { connect, databaseUrl } from './database.mjs';
import { openDir, postgresPlace } from './postgres-place.mjs';
import { postgresPrograms } from './postgres-programs.mjs';
import { postgresUser } from './postgres-user.mjs';
import { endProcess, identify } from './processes.mjs';
import { step } from './report.mjs';
import { until } from './wait.mjs';

/** Ours, Temporal's two pools and the tests' template databases together. */
const MAX_CONNECTIONS = 300;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: MAX_CONNECTIONS,
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * The PostgreSQL of this data directory as a supervised service; its cluster is made if it is missing.
 * @returns the service, and the URL of its superuser
 */
export async function embeddedPostgres({ dir, port, secrets }) {
  const user = postgresUser();
  const programs = await postgresPrograms(user, openDir);
  const data = join(postgresPlace(dir, user), 'data');
  if (!existsSync(data)) {
    await step('Make a PostgreSQL cluster', () => initialise({ programs, user, data, dir, secrets }));
  }
  const superuserUrl = databaseUrl({
    user: 'postgres',
    password: secrets.superuser,
    port,
    database: 'postgres',
  });
  const flags = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const service = {
    name: 'postgres',
    command: programs.postgres,
    args: ['-D', data, ...flags],
    options: { ...user, cwd: data },
    stopSignal: 'SIGINT',
    grace: 15_000,
    before: () => clearLeftover(data),
    ready: (signal) => until(() => ping(superuserUrl), 60_000, signal),
  };
  return { service, superuserUrl };
}

/** Builds the cluster beside its place and renames it, so that an interrupted one is never used. */
async function initialise({ programs, user, data, dir, secrets }) {
  const draft = `${data}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  removeDrafts(dirname(data));
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await runOrSay(
      'PostgreSQL could not make its cluster.',
      programs.initdb,
      ['-D', draft, ...locale, ...access],
      {
        ...user,
        cwd: '/',
        log: join(dir, 'logs', 'initdb.log'),
      },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, data);
}

/** What an interrupted set-up left. Each set-up has a name of its own: an old `initdb` may still be writing. */
function removeDrafts(folder) {
  const drafts = readdirSync(folder).filter((name) => name.startsWith('data.new-'));
  for (const name of drafts) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Ends a postmaster that outlived its supervisor, and removes a pid file that names a stranger. */
async function clearLeftover(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, folder] = readFileSync(file, 'utf8').split('\n');
  if (folder === data && isPostmasterOf(Number(pid), data))
    await endProcess(identify(Number(pid)), 'SIGINT', 15_000);
  rmSync(file, { force: true });
}

function isPostmasterOf(pid, data) {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.includes('-D') && words.includes(data);
  } catch {
    return false;
  }
}

async function ping(url) {
  const client = await connect(url);
  await client.end();
}
