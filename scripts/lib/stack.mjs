import { mkdirSync } from 'node:fs';
import { apiService, isCompiled, sealerService, workerService } from './apps.mjs';
import { appEnvironment } from './environment.mjs';
import { onInterrupt } from './interrupt.mjs';
import { tryLock } from './lock.mjs';
import { migrate } from './migrate.mjs';
import { choosePorts } from './ports.mjs';
import { say, step } from './report.mjs';
import { removeRun, writeEnvironment, writeRun } from './run-file.mjs';
import { loadSecrets } from './secrets.mjs';
import { startDatabase, startMail, startTemporal } from './services.mjs';
import { Supervisor, endLeftovers } from './supervisor.mjs';
import { TEMPORAL_PORTS } from './temporal.mjs';

const PORTS = ['postgres', 'mail', 'api', ...TEMPORAL_PORTS];

/** How much is started: each level includes those before it. */
const LEVELS = ['database', 'services', 'apps'];

/**
 * Starts the parts of a data directory up to a level (`database`, `services`: also Temporal and mail,
 * `apps`: also the worker, the API and the sealer) and supervises them.
 * @returns `{ run, environment, stop }`, or `null` if a stack runs in that directory already
 */
export async function startStack({ dir, upTo }) {
  const release = tryLock(dir, 'stack');
  if (!release) return null;
  const run = { pids: {} };
  const supervisor = new Supervisor({ dir, onChange: (pids) => changed(dir, run, pids) });
  const stop = async () => {
    await supervisor.stop();
    removeRun(dir);
    release();
  };
  const forget = onInterrupt(() => step('Stop everything', stop));
  try {
    const environment = await startAll({ dir, upTo, supervisor, run });
    return { run, environment, stop: () => step('Stop everything', stop).finally(forget) };
  } catch (error) {
    await stop();
    forget();
    throw error;
  }
}

async function startAll({ dir, upTo, supervisor, run }) {
  mkdirSync(dir, { recursive: true });
  await endLeftovers(dir);
  removeRun(dir);
  const ports = await choosePorts(dir, PORTS);
  const secrets = loadSecrets(dir);
  const database = await startDatabase({ supervisor, dir, ports, secrets });
  const { ownerUrl, appUrl, sealerUrl, eraserUrl } = database;
  await migrate({ dir, ownerUrl, appUrl, secrets });
  const level = LEVELS.indexOf(upTo);
  if (level === 0) return null;
  const temporal = await startTemporal({ supervisor, dir, ports, ...database });
  const mail = await startMail({ supervisor, dir, ports });
  const apiHost = process.env.API_HOST || '127.0.0.1';
  const apiPort = Number(process.env.API_PORT) || ports.api;
  const environment = appEnvironment({
    ...{ dir, ownerUrl, appUrl, sealerUrl, eraserUrl, temporal, mail, apiHost, apiPort },
  });
  const api = level > 1 && isCompiled('api') ? `http://${apiHost}:${apiPort}` : null;
  if (level > 1) await startApps(supervisor, environment);
  Object.assign(run, { api, web: api, database: appUrl, temporal, mail });
  writeEnvironment(dir, environment);
  changed(dir, run, run.pids);
  return environment;
}

/** The API is asked first, so that it is stopped after the others; all start side by side. */
async function startApps(supervisor, environment) {
  const apps = { api: apiService(environment), worker: workerService(environment) };
  const names = Object.keys(apps).filter(isCompiled);
  const start = (name, service) => step(`Start the ${name}`, () => supervisor.start(service));
  await Promise.all([
    ...names.map((name) => start(name, apps[name])),
    ...(isCompiled('sealer') ? [startSealer(start, environment)] : []),
  ]);
}

/** Nothing waits for a seal: without its sealer, which says why, everything else goes on. */
async function startSealer(start, environment) {
  try {
    await start('sealer', sealerService(environment));
  } catch (error) {
    say(`Nothing is sealed: ${error.message}`);
  }
}

/** The file appears when everything is up, and from then on always names the current processes. */
function changed(dir, run, pids) {
  run.pids = { supervisor: process.pid, ...pids };
  if (run.database) {
    const { api, web, database, temporal, mail } = run;
    writeRun(dir, { api, web, database, temporal, mail, pids: run.pids });
  }
}
