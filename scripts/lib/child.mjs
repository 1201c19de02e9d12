import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endProcess, identify } from './processes.mjs';
import { PlainError, say } from './report.mjs';

const LARGEST_LOG = 20 * 1024 * 1024;
const FIRST_ATTEMPTS = 3;
const LONGEST_PAUSE = 2_000;
/** A child that ran this long starts its pauses afresh. */
const SETTLED = 30_000;

/**
 * One supervised process. It runs in its own process group and writes to its own log file, so that neither a
 * Ctrl-C nor the death of the supervisor reaches it by accident.
 *
 * A service is `{ name, command, args, options, stopSignal, grace, before?, ready? }`; `before` runs ahead of
 * every start, `ready` resolves when the process does its work and gives up when the `{ aborted }` that it is given turns true.
 */
export class Child {
  who = null;
  #stopping = false;
  #pause = 100;

  constructor(service, { dir, changed }) {
    this.service = service;
    this.log = join(dir, 'logs', `${service.name}.log`);
    this.changed = changed;
    mkdirSync(join(dir, 'logs'), { recursive: true });
  }

  /** Starts the process and resolves when it is ready; from then on its end makes it start again. */
  async start() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#startOnce();
        return;
      } catch (error) {
        if (this.#stopping) throw error;
        await this.#end();
        if (attempt === FIRST_ATTEMPTS) {
          throw new PlainError(
            `${this.service.name} did not start: ${error.message} Its log is ${this.log}.`,
          );
        }
      }
      await this.#rest();
    }
  }

  async stop() {
    this.#stopping = true;
    await this.#end();
  }

  async #startOnce() {
    await this.service.before?.();
    if (this.#stopping) throw new Error('It was told to stop.');
    rotate(this.log);
    const file = openSync(this.log, 'a');
    const offset = statSync(this.log).size;
    const options = { ...this.service.options, detached: true, stdio: ['ignore', file, file] };
    const child = spawn(this.service.command, this.service.args, options);
    closeSync(file);
    const ended = { aborted: false, reason: null };
    const end = (how) => {
      Object.assign(ended, { aborted: true, reason: new Error(how) });
      this.#ended(child.pid);
    };
    child.once('error', (error) => end(`${error.message}.`));
    child.once('exit', (code, signal) => end(`It ended with ${signal ?? `code ${code}`}.`));
    this.who = child.pid ? identify(child.pid) : null;
    this.startedAt = Date.now();
    this.changed();
    this.isReady = false;
    await this.service.ready?.(ended, { log: this.log, offset });
    if (ended.aborted) throw ended.reason;
    this.isReady = true;
  }

  #ended(pid) {
    if (this.who?.pid !== pid) return;
    this.who = null;
    this.changed();
    if (this.#stopping || !this.isReady) return;
    say(`!  ${this.service.name} ended; starting it again`);
    void this.#again();
  }

  async #again() {
    if (Date.now() - this.startedAt > SETTLED) this.#pause = 100;
    while (!this.#stopping) {
      await this.#rest();
      try {
        if (this.#stopping) return;
        await this.#startOnce();
        say(`✓  ${this.service.name} runs again (process ${this.who?.pid})`);
        return;
      } catch (error) {
        if (!this.#stopping) say(`!  ${this.service.name} did not come back: ${error.message}`);
        await this.#end();
      }
    }
  }

  async #rest() {
    await delay(this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  async #end() {
    const who = this.who;
    if (who) await endProcess(who, this.service.stopSignal, this.service.grace);
  }
}

function rotate(log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(log, `${log}.1`);
}
