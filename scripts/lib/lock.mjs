import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readJson } from './files.mjs';
import { identify, isRunning } from './processes.mjs';
import { say } from './report.mjs';

/**
 * Takes a lock that is a file naming its owner, so that a lock whose owner died is nobody's.
 * @returns a function that gives it back, or `null` while another process has it.
 */
export function tryLock(dir, name) {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, `${name}.lock`);
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(identify(process.pid)));
  try {
    if (!link(draft, path) && !(removeStale(path) && link(draft, path))) return null;
  } finally {
    rmSync(draft, { force: true });
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/** As `tryLock`, but waits for the owner to finish, after saying so once. */
export async function waitForLock(dir, name, sentence) {
  let told = false;
  for (;;) {
    const release = tryLock(dir, name);
    if (release) return release;
    if (!told) say(`${sentence} (process ${lockOwner(dir, name)?.pid ?? '?'}); waiting for it.`);
    told = true;
    await delay(250);
  }
}

/** The running process that has the lock, or `null`. */
export function lockOwner(dir, name) {
  const owner = readJson(join(dir, `${name}.lock`));
  return owner && isRunning(owner) ? owner : null;
}

function link(draft, path) {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead owner's lock aside. A live one caught by that move is put back. */
function removeStale(path) {
  const owner = readJson(path);
  if (owner && isRunning(owner)) return false;
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
  const moved = readJson(aside);
  const live = moved && isRunning(moved);
  if (live) link(aside, path);
  rmSync(aside, { force: true });
  return !live;
}
