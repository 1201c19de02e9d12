import type { RunFile } from '../kernel/run-file';
import { ill, well, type Finding } from './finding';

const RESTART = {
  vi: 'Đợi vài giây để bộ giám sát khởi động lại; nếu không, chạy lại npm start và xem .data/logs.',
  en: 'Wait some seconds for the supervisor to start it again; else run npm start anew and look at .data/logs.',
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether every process that the run file names is there. */
export const examineProcesses = ({ pids }: RunFile): readonly Finding[] =>
  Object.entries(pids).map(([name, pid]) =>
    isAlive(pid)
      ? well(name, { vi: `đang chạy, tiến trình ${pid}`, en: `runs, process ${pid}` })
      : ill(name, { vi: `tiến trình ${pid} không còn`, en: `process ${pid} is gone` }, RESTART),
  );
