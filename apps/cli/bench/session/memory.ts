import { readFileSync } from 'node:fs';
import { dataDirectory, readRunFile } from '../../kernel/run-file';

/** Memory that the worker has in use at most so far, MiB; 0 where the system does not tell. */
export function workerPeakMiB(): number {
  const pid = readRunFile(dataDirectory())?.pids.worker;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
