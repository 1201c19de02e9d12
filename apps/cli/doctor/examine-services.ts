import { once } from 'node:events';
import { connect } from 'node:net';
import { ill, well, type Finding } from './finding';

const PATIENCE_MS = 5_000;

const START_WORKER = {
  vi: 'Chạy npm start, hoặc khởi động worker.',
  en: 'Run npm start, or start a worker.',
};

/** The engine, and whether a worker asks it for work. */
export async function examineTemporal(
  address: string,
  namespace: string,
  taskQueue: string,
): Promise<readonly Finding[]> {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: PATIENCE_MS });
  try {
    const { serverVersion } = await connection.workflowService.getSystemInfo({});
    const { pollers } = await connection.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: taskQueue },
      taskQueueType: 1,
    });
    const version = serverVersion ?? '';
    return [
      well('temporal', { vi: `trả lời, phiên bản ${version}`, en: `answers, version ${version}` }),
      pollers && pollers.length > 0
        ? well('task queue', {
            vi: `${pollers.length} worker nhận việc`,
            en: `${pollers.length} workers take work`,
          })
        : ill('task queue', { vi: 'không có worker nhận việc', en: 'no worker takes work' }, START_WORKER),
    ];
  } finally {
    await connection.close();
  }
}

/** Whether the mail server greets. */
export async function examineMail(url: string): Promise<Finding> {
  const { hostname, port, protocol } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 25) });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')));
  try {
    await once(socket, protocol === 'smtps:' ? 'connect' : 'data');
    return well('mail', { vi: 'trả lời', en: 'answers' });
  } finally {
    socket.destroy();
  }
}

/** What the API says of itself. */
export async function examineApi(address: string): Promise<Finding> {
  const response = await fetch(new URL('/readyz', address), { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.ok) return well('api', { vi: `sẵn sàng tại ${address}`, en: `ready at ${address}` });
  return ill(
    'api',
    { vi: `trả lời ${response.status}`, en: `answers ${response.status}` },
    { vi: 'Xem cơ sở dữ liệu và Temporal ở trên.', en: 'Look at the database and Temporal above.' },
  );
}
