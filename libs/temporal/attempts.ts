import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { troubleOf } from './trouble';

/** The engine gave no answer in time. */
export class NoAnswer extends Error {
  /** @param sent whether something may have reached the engine */
  constructor(
    readonly sent: boolean,
    cause: unknown,
  ) {
    super(sent ? 'The engine has not answered in time' : 'The engine cannot be reached', { cause });
    this.name = 'NoAnswer';
  }
}

const PAUSE_MS = 150;

/**
 * Makes the call, which must be safe to repeat, until it is answered or the time is over.
 * @throws NoAnswer when the time is over; otherwise what the engine answered
 */
export async function untilAnswered<T>(client: Client, limitMs: number, call: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + limitMs;
  let sent = false;
  for (;;) {
    try {
      return await client.connection.withDeadline(deadline, call);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === undefined) throw error;
      sent ||= trouble === 'lost';
      if (Date.now() + PAUSE_MS >= deadline) throw new NoAnswer(sent, error);
    }
    await delay(PAUSE_MS);
  }
}
