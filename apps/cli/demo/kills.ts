import { dataDirectory, readRunFile } from '../kernel/run-file';
import { must } from './story';
import { waitFor } from './wait-for';

const pidOf = (name: string): number | undefined => readRunFile(dataDirectory())?.pids[name];

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Ends a process of this stack at once, with no chance to clean up (SIGKILL).
 * @returns a promise of its successor's id, which the supervisor starts
 */
export function killHard(name: 'worker' | 'api' | 'temporal'): {
  killed: number;
  successor: Promise<number>;
} {
  const pid = pidOf(name);
  must(pid !== undefined, `không thấy tiến trình ${name} của hệ thống này`);
  process.kill(pid, 'SIGKILL');
  const successor = waitFor(`tiến trình ${name} được khởi động lại`, async () => {
    const next = pidOf(name);
    return next !== undefined && next !== pid && isAlive(next) ? next : undefined;
  });
  return { killed: pid, successor };
}
