import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { NAMESPACE, ensureNamespace, untilTemporalAnswers } from './temporal-namespace.mjs';
import { usesTls } from './temporal-schema.mjs';

/** Names of the free ports that the server needs: each of its four services talks and gossips. */
export const TEMPORAL_PORTS = ['frontend', 'matching', 'history', 'worker'].flatMap((service) => [
  `temporal-${service}`,
  `temporal-${service}-membership`,
]);

const tools = join(root, 'tools', 'temporal-server');

/** Go collects garbage when the heap has grown fivefold, which costs memory and saves time, and sooner as it nears a gibibyte. */
const COLLECTION = { GOGC: '400', GOMEMLIMIT: '1GiB' };

/** The production server on PostgreSQL, all in one process, as a supervised service. */
export function temporalServer({ programs, ports, sqlUrl }) {
  const { hostname, port, username, password } = new URL(sqlUrl);
  const environment = {
    ...COLLECTION,
    ...process.env,
    SQL_ADDRESS: `${hostname}:${port || 5432}`,
    SQL_USER: decodeURIComponent(username),
    SQL_PASSWORD: decodeURIComponent(password),
    SQL_TLS: String(usesTls(sqlUrl)),
    DYNAMIC_CONFIG: join(tools, 'dynamic.yaml'),
  };
  for (const name of TEMPORAL_PORTS) {
    const variable = `${name.replace('temporal-', '').replace('-', '_').toUpperCase()}_PORT`;
    environment[variable] = String(ports[name]);
  }
  return temporalService({
    address: `127.0.0.1:${ports['temporal-frontend']}`,
    command: programs.server,
    args: ['--config-file', join(tools, 'server.yaml.tmpl'), '--allow-no-auth', 'start'],
    options: { cwd: tools, env: environment },
  });
}

/** The CLI's development server with a file database: for machines without Go, never for real use. */
export function temporalForDevelopment({ programs, ports, dir }) {
  const folder = join(dir, 'temporal');
  mkdirSync(folder, { recursive: true });
  const port = ports['temporal-frontend'];
  const place = [
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--headless',
    '--db-filename',
    join(folder, 'dev.db'),
  ];
  const settings = ['history.maxInFlightUpdates=64', 'system.enableActivityEagerExecution=true'].flatMap(
    (setting) => ['--dynamic-config-value', setting],
  );
  return temporalService({
    address: `127.0.0.1:${port}`,
    command: programs.cli,
    args: ['server', 'start-dev', ...place, ...settings, '--log-level', 'error'],
    options: { cwd: folder, env: process.env },
  });
}

function temporalService({ address, ...how }) {
  const ready = async (signal) => {
    await untilTemporalAnswers(address, signal);
    await ensureNamespace(address);
  };
  return {
    name: 'temporal',
    ...how,
    stopSignal: 'SIGTERM',
    grace: 10_000,
    ready,
    address,
    namespace: NAMESPACE,
  };
}
