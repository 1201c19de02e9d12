import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again until `check` resolves without throwing; after `timeout` ms throws its last error. */
export async function until(check, timeout, signal) {
  const end = Date.now() + timeout;
  for (let pause = 25; ; pause = Math.min(pause * 1.5, 250)) {
    try {
      return await check();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (Date.now() > end) throw error;
    }
    await delay(pause);
  }
}

/** Connects and resolves with the first bytes that the server sends by itself. */
export function greeting(port) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('no greeting')));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString('utf8'));
    });
  });
}
