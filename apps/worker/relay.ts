import { Inject, Injectable } from '@nestjs/common';
import { THING_GATEWAY, type ThingGateway } from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';

/** Who hands a thing in begins it at once; the relay takes only what was left behind. */
const LEFT_BEHIND_MS = 1_000;
const AT_ONCE = 20;

/** Begins things that were handed in and that a crash or an outage left unbegun. */
@Injectable()
export class Relay {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(THING_GATEWAY) private readonly gateway: ThingGateway,
  ) {}

  /**
   * Begins what waits; several relays share the work.
   * @returns how many began
   * @throws when the engine or the database cannot be reached: nothing is lost, and what began once stays begun
   */
  async beginWaiting(): Promise<number> {
    return this.unitOfWork.run(async ({ outbox }) => {
      const waiting = await outbox.claim(AT_ONCE, LEFT_BEHIND_MS);
      for (const { thingKind, thingId, opening } of waiting) {
        await this.gateway.begin(thingKind, thingId, opening);
        await outbox.markBegun(thingKind, thingId);
      }
      return waiting.length;
    });
  }
}
