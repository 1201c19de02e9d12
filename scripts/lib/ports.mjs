import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readJson, writeJson } from './files.mjs';

// Below the range from which systems take the ports of outgoing connections, so that none of those
// can sit on a service's port while it restarts.
const LOWEST = 20_000;
const HIGHEST = 31_999;

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

async function freePort(taken) {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (!taken.has(port) && (await isFree(port))) return port;
  }
}

/**
 * Free ports under the given names. A port is kept in `ports.json` from one run to the next,
 * as long as nobody else has taken it meanwhile.
 */
export async function choosePorts(dir, names) {
  const file = join(dir, 'ports.json');
  const kept = readJson(file) ?? {};
  const ports = { ...kept };
  for (const name of names) {
    if (kept[name] && (await isFree(kept[name]))) continue;
    ports[name] = await freePort(new Set(Object.values(ports)));
  }
  writeJson(file, ports);
  return ports;
}
