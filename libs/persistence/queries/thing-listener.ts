import { Client } from 'pg';
import type { ThingKind } from '@vinhdanh/contracts';
import { THINGS_CHANNEL } from '../things-channel';

/**
 * Hears of changes of read models over a connection of its own, which is opened when somebody first waits. While it
 * cannot be opened, those who wait are woken by their own time alone.
 */
export class ThingListener {
  private readonly waiting = new Map<string, Set<() => void>>();
  private client: Client | null = null;

  constructor(private readonly url: string) {}

  /** Resolves at the next change of the thing that is announced, or after the milliseconds. */
  next(kind: ThingKind, id: string, withinMs: number): Promise<void> {
    void this.listen();
    const thing = `${kind}:${id}`;
    return new Promise((resolve) => {
      const wakers = this.waiting.get(thing) ?? new Set();
      const wake = (): void => {
        clearTimeout(timer);
        wakers.delete(wake);
        if (wakers.size === 0) this.waiting.delete(thing);
        resolve();
      };
      const timer = setTimeout(wake, withinMs);
      this.waiting.set(thing, wakers.add(wake));
    });
  }

  /** Nobody is left waiting. */
  async close(): Promise<void> {
    for (const thing of [...this.waiting.keys()]) this.wake(thing);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  private async listen(): Promise<void> {
    if (this.client) return;
    const client = new Client({ connectionString: this.url, application_name: 'vinhdanh-listener' });
    this.client = client;
    const forget = (): void => {
      if (this.client === client) this.client = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', ({ payload = '' }) => this.wake(payload.slice(0, payload.lastIndexOf(':'))));
    try {
      await client.connect();
      await client.query(`LISTEN ${THINGS_CHANNEL}`);
    } catch {
      forget();
      await client.end().catch(forget);
    }
  }

  private wake(thing: string): void {
    for (const waker of [...(this.waiting.get(thing) ?? [])]) waker();
  }
}
