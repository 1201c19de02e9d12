import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { filesBelow, readJson } from './files.mjs';
import { waitForLock } from './lock.mjs';
import { cacheDir, root } from './paths.mjs';
import { PlainError, step } from './report.mjs';

/** The pinned version of the server, its Go packages and the schema versions that it needs. */
export const pinned = readJson(join(root, 'tools/temporal-server/version.json'));

const suffix = process.platform === 'win32' ? '.exe' : '';
const shelf = join(cacheDir, 'temporal-server');
const place = join(shelf, pinned.version);
const programs = () => ({
  kind: 'server',
  server: join(place, `server${suffix}`),
  sql: join(place, `sql${suffix}`),
});
const areThere = ({ server, sql }) => existsSync(server) && existsSync(sql);

/**
 * The Temporal server's programs, built once per user and version with Go. Where Go is missing:
 * `{ kind: 'development', cli }`, the command line tool that the SDK downloads.
 */
export async function temporalPrograms() {
  if (areThere(programs())) return programs();
  const release = await waitForLock(shelf, pinned.version, 'Another clone is preparing the Temporal server');
  try {
    if (areThere(programs())) return programs();
    if (spawnSync('go', ['version']).status === 0) return await build();
    return { kind: 'development', cli: await downloadedCli() };
  } finally {
    release();
  }
}

/** `go install` into a folder of its own, renamed when all is there. The lock makes us the only builder. */
async function build() {
  const draft = `${place}.building-${process.pid}`;
  const log = join(shelf, `${pinned.version}.log`);
  removeDrafts();
  mkdirSync(draft, { recursive: true });
  const packages = [pinned.server, pinned.sql].map((name) => `${name}@v${pinned.version}`);
  await step(
    `Build the Temporal server ${pinned.version} with Go, once for all clones (about 3 minutes)`,
    async () => {
      const environment = { ...process.env, GOBIN: draft, CGO_ENABLED: '0' };
      for (const name of packages) {
        const code = await run('go', ['install', name], { cwd: shelf, log, env: environment });
        if (code !== 0)
          throw new PlainError(`Go could not build the Temporal server; it needs the network once (${log}).`);
      }
    },
  );
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
  return programs();
}

function removeDrafts() {
  const drafts = readdirSync(shelf).filter((name) => name.startsWith(`${pinned.version}.building`));
  for (const name of drafts) rmSync(join(shelf, name), { recursive: true, force: true });
}

/** The SDK's own download of the Temporal CLI, tried by starting and stopping its development server once. */
async function downloadedCli() {
  const folder = join(shelf, 'cli');
  const kept = cliIn(folder);
  if (kept) return kept;
  mkdirSync(folder, { recursive: true });
  await step('Download the Temporal CLI through the SDK (Go is missing; for development only)', () =>
    download(folder),
  );
  return cliIn(folder);
}

function cliIn(folder) {
  const named = (existsSync(folder) ? readdirSync(folder) : []).includes(`temporal${suffix}`);
  return named ? join(folder, `temporal${suffix}`) : null;
}

async function download(folder) {
  const draft = `${folder}.download`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const { Runtime } = await import('@temporalio/worker');
  const runtime = Runtime.install({ shutdownSignals: [] });
  try {
    const server = await runtime.createEphemeralServer({
      type: 'dev-server',
      exe: {
        type: 'cached-download',
        downloadDir: draft,
        version: 'default',
        ttl: 86_400_000,
        sdkName: 'sdk-typescript',
        sdkVersion: 'default',
      },
      ip: '127.0.0.1',
      port: null,
      uiPort: null,
      dbFilename: null,
      namespace: 'default',
      ui: false,
      log: { format: 'pretty', level: 'error' },
      extraArgs: [],
    });
    await runtime.shutdownEphemeralServer(server);
  } catch {
    throw new PlainError(
      'Neither Go nor a download of the Temporal CLI is at hand: install Go or set TEMPORAL_ADDRESS.',
    );
  } finally {
    await runtime.shutdown();
  }
  const [program] = filesBelow(draft);
  chmodSync(program, 0o755);
  renameSync(program, join(folder, `temporal${suffix}`));
  rmSync(draft, { recursive: true, force: true });
}
