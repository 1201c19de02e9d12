import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import { THING_GATEWAY, type EnactmentActivities, type ThingGateway } from '@vinhdanh/contracts';
import { inEffectSince, type DossierOutcome } from '@vinhdanh/domain';
import { UnitOfWork } from '@vinhdanh/persistence';
import { callOff } from './call-off';
import { nextTouched } from './candidates';
import { carrierOf } from './carriers';
import { carryOutBatch } from './carry-out-batch';

/** Brings orders to open dossiers. */
@Injectable()
export class Enactment implements EnactmentActivities {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(THING_GATEWAY) private readonly gateway: ThingGateway,
  ) {}

  /** @throws ApplicationFailure, to be tried again, while a dossier that was handed in before is still beginning */
  async chooseDossiers({
    enactment,
    after,
  }: {
    enactment: string;
    after: string | null;
  }): Promise<readonly string[]> {
    if (after === null) await this.endSessions(enactment);
    return this.unitOfWork.run(async (repositories) => {
      const order = await repositories.enactments.stateOf(enactment);
      const chosen = await nextTouched(repositories, order, after);
      if (chosen.length > 0 || !(await repositories.enactments.anyUnseen(inEffectSince(order))))
        return chosen;
      throw ApplicationFailure.retryable('A dossier that was handed in before is beginning', 'beginning');
    });
  }

  /** Before the first dossier, and at the last look: what was convened after the order was confirmed. */
  private async endSessions(enactment: string): Promise<void> {
    const { order, sessions } = await this.unitOfWork.run(async (repositories) => {
      const ordered = await repositories.enactments.stateOf(enactment);
      const found = await carrierOf(ordered).sessionsToEnd?.(repositories, ordered);
      return { order: ordered, sessions: found ?? [] };
    });
    for (const session of sessions) await callOff(this.unitOfWork, this.gateway, session, order);
  }

  carryOut({
    enactment,
    dossiers,
  }: {
    enactment: string;
    dossiers: readonly string[];
  }): Promise<readonly DossierOutcome[]> {
    return carryOutBatch(this.unitOfWork, this.gateway, enactment, dossiers);
  }
}
