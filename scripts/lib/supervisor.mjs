import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Child } from './child.mjs';
import { readJson, writeJson } from './files.mjs';
import { endProcess, identify, isRunning } from './processes.mjs';
import { step } from './report.mjs';

const guardScript = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** Starts services in order, keeps them running, and stops them in the opposite order. */
export class Supervisor {
  #children = [];
  #guard = null;
  #stopped = null;

  /** @param onChange is called with `{ name: pid }` whenever a process comes or goes */
  constructor({ dir, onChange }) {
    this.dir = dir;
    this.onChange = onChange;
    this.file = join(dir, 'processes.json');
  }

  /** Starts one service, resolves when it is ready. Later ones are stopped before it. */
  async start(service) {
    if (this.#stopped) throw new Error('The supervisor is stopping.');
    if (!this.#guard) this.#startGuard();
    const child = new Child(service, { dir: this.dir, changed: () => this.#changed() });
    this.#children.unshift(child);
    await child.start();
  }

  /** Stops everything, the latest started first. May be called twice. */
  stop() {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll() {
    for (const child of this.#children) await child.stop();
    const guard = this.#guard;
    this.#guard = null;
    if (guard) {
      const left = new Promise((resolve) => guard.once('exit', resolve));
      guard.stdin.end('[]\n');
      await left;
    }
    rmSync(this.file, { force: true });
  }

  #startGuard() {
    const guard = spawn(process.execPath, [guardScript], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    guard.stdin.on('error', () => undefined);
    guard.once('exit', () => {
      if (this.#guard === guard && !this.#stopped) this.#startGuard();
    });
    this.#guard = guard;
    this.#changed();
  }

  #changed() {
    const running = this.#children.filter(({ who }) => who);
    const processes = running.map(({ who, service }) => ({
      name: service.name,
      ...who,
      signal: service.stopSignal,
      grace: service.grace,
    }));
    this.#guard?.stdin.write(`${JSON.stringify(processes)}\n`);
    writeJson(this.file, [
      ...processes,
      { name: 'guard', ...identify(this.#guard?.pid ?? 0), grace: 60_000 },
    ]);
    this.onChange(Object.fromEntries(running.map(({ service, who }) => [service.name, who.pid]).reverse()));
  }
}

/** Ends, in order, what a supervisor left behind that was killed together with its guard. */
export async function endLeftovers(dir) {
  const left = (readJson(join(dir, 'processes.json')) ?? []).filter(isRunning);
  if (left.length === 0) return;
  await step(`End what an earlier run left behind: ${left.map(({ name }) => name).join(', ')}`, async () => {
    for (const { signal, grace, ...who } of left) await endProcess(who, signal ?? 'SIGTERM', grace);
  });
}
