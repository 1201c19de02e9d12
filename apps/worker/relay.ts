import { Inject, Injectable } from '@nestjs/common';
import { THING_GATEWAY, type ThingGateway } from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';
import { NoAnswer } from '@vinhdanh/temporal';
import type { Logger } from 'pino';
import { LOGGER } from './tokens';

/** Who hands a thing in begins it at once; the relay takes only what was left behind. */
const LEFT_BEHIND_MS = 1_000;
const AT_ONCE = 20;

/** Begins things that were handed in and that a crash or an outage left unbegun. */
@Injectable()
export class Relay {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(THING_GATEWAY) private readonly gateway: ThingGateway,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Begins what waits; several relays share the work.
   * @returns how many began
   * @throws when the engine or the database cannot be reached: nothing is lost, and what began once stays begun
   */
  async beginWaiting(): Promise<number> {
    return this.unitOfWork.run(async ({ outbox }) => {
      const waiting = await outbox.claim(AT_ONCE, LEFT_BEHIND_MS);
      let begun = 0;
      for (const { thingKind, thingId, opening } of waiting) {
        if (!(await this.begins(thingKind, thingId, () => this.gateway.begin(thingKind, thingId, opening))))
          continue;
        await outbox.markBegun(thingKind, thingId);
        begun++;
      }
      return begun;
    });
  }

  /** One that the engine will not have must not stop those behind it. @throws NoAnswer when there is no engine */
  private async begins(kind: string, id: string, begin: () => Promise<void>): Promise<boolean> {
    try {
      await begin();
      return true;
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      this.logger.error({ kind, id, err: error }, 'the engine refuses to begin this; it stays in the outbox');
      return false;
    }
  }
}
