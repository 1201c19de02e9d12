import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCH_KEY, BENCH_ORIGIN } from './bench-key';

const READY = '"sealer ready"';

/** Starts the sealer of the command line on a database. @returns what ends it */
export async function startSealer(sealerUrl: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'vinhdanh-bench-'));
  await writeFile(join(folder, 'log-key.pem'), BENCH_KEY.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
  });
  const child = fork(join(__dirname, '../../main.js'), ['record', 'seal'], {
    env: { ...process.env, SEALER_DATABASE_URL: sealerUrl, LOG_KEY_DIR: folder, LOG_ORIGIN: BENCH_ORIGIN },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await saysReady(child);
  return async () => {
    const left = once(child, 'exit');
    child.kill('SIGTERM');
    await left;
    await rm(folder, { recursive: true });
  };
}

async function saysReady(child: ChildProcess): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(READY)) break;
  child.stdout?.resume();
}
