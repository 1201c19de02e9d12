import { Inject, Injectable } from '@nestjs/common';
import { THING_GATEWAY, type DeliveryActivities, type ThingGateway } from '@vinhdanh/contracts';
import { toInstant, type PassedOver, type RoundState, type SessionState } from '@vinhdanh/domain';
import { UnitOfWork } from '@vinhdanh/persistence';
import { deliver } from './deliver';
import { roundDeliveries } from './round-deliveries';
import { sessionDeliveries } from './session-deliveries';

/** Brings the outcomes of sessions and rounds to their dossiers. */
@Injectable()
export class Delivery implements DeliveryActivities {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(THING_GATEWAY) private readonly gateway: ThingGateway,
  ) {}

  deliverOutcomes(session: SessionState): Promise<readonly PassedOver[]> {
    return deliver(this.unitOfWork, this.gateway, sessionDeliveries(session, toInstant(Date.now())));
  }

  deliverSigned(round: RoundState): Promise<readonly PassedOver[]> {
    return deliver(this.unitOfWork, this.gateway, roundDeliveries(round, toInstant(Date.now())));
  }
}
