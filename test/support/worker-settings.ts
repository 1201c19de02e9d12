import { join } from 'node:path';

/** What a worker is told in a test: its own database, queue and folder, and no mail server. */
export const workerSettings = (databaseUrl: string, taskQueue: string, directory: string) => ({
  DATABASE_URL: databaseUrl,
  TASK_QUEUE: taskQueue,
  PUBLIC_URL: 'http://127.0.0.1:1',
  FILES_DIR: join(directory, 'files'),
  KEYS_DIR: join(directory, 'keys'),
  MAIL_DIR: join(directory, 'mail'),
});
