import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { onInterrupt } from './interrupt.mjs';
import { endProcess, identify } from './processes.mjs';
import { PlainError } from './report.mjs';

/**
 * Runs a program in the foreground and resolves with its exit code. An interrupt ends it first.
 * @param options those of `spawn`, and `log`: a file for its output instead of the terminal
 */
export async function run(command, args, { log, ...options } = {}) {
  if (log) mkdirSync(dirname(log), { recursive: true });
  const out = log ? openSync(log, 'w') : 'inherit';
  const child = spawn(command, args, { stdio: ['ignore', out, log ? out : 'inherit'], ...options });
  if (log) closeSync(out);
  const finished = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  const forget = child.pid ? onInterrupt(endOf(child.pid)) : () => {};
  try {
    return await finished;
  } finally {
    forget();
  }
}

function endOf(pid) {
  const who = identify(pid);
  return () => endProcess(who);
}

/** Runs a program that must succeed; otherwise shows the end of its log and says the sentence. */
export async function runOrSay(sentence, command, args, options) {
  let code;
  try {
    code = await run(command, args, options);
  } catch (error) {
    throw new PlainError(`${sentence} (${error.message})`);
  }
  if (code === 0) return;
  const lines = options?.log ? readFileSync(options.log, 'utf8').trimEnd().split('\n').slice(-20) : [];
  throw new PlainError([...lines, sentence].join('\n'));
}
