import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A mark that tells a process from a later one with the same number, or `null` where it no longer runs.
 * Linux: boot and start time from /proc; elsewhere the start time that `ps` prints.
 */
function startMark(pid) {
  if (process.platform === 'linux') return linuxStartMark(pid);
  try {
    if (process.platform === 'win32') return process.kill(pid, 0) ? 'runs' : null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function linuxStartMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[18]}`;
  } catch {
    return null;
  }
}

/** Names a process so that it can be recognised after its parent is gone. */
export const identify = (pid) => ({ pid, mark: startMark(pid) });

/** Whether exactly this process, and not a later one with its number, still runs. */
export const isRunning = ({ pid, mark }) => Boolean(pid && mark) && startMark(pid) === mark;

/** Asks a process to end; after `grace` milliseconds ends it and its group. Resolves when it is gone. */
export async function endProcess(who, signal = 'SIGTERM', grace = 10_000) {
  if (!isRunning(who)) return;
  send(who.pid, signal);
  if (await gone(who, grace)) return;
  send(who.pid, 'SIGKILL');
  send(-who.pid, 'SIGKILL');
  await gone(who, 5_000);
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function gone(who, within) {
  const end = Date.now() + within;
  while (isRunning(who)) {
    if (Date.now() > end) return false;
    await delay(25);
  }
  return true;
}
