import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Relay } from './relay';
import { LOGGER } from './tokens';

const PAUSE_MS = 1_000;

/** Lets the relay look every second for as long as the process serves. */
@Injectable()
export class RelayService implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.running ??= this.run(this.stopping.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    try {
      const begun = await this.relay.beginWaiting();
      if (begun > 0) this.logger.info({ begun }, 'began things that were left behind');
    } catch (err) {
      this.logger.warn({ err }, 'things that were handed in cannot begin now');
    }
  }
}
