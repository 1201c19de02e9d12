import type { AllActivities } from '@vinhdanh/contracts';
import type { Ballots } from './ballots/ballots.activities';
import type { Courier } from './courier/courier.activities';
import type { Delivery } from './delivery/delivery.activities';
import type { Enactment } from './enactment/enactment.activities';
import type { Histories } from './histories/histories.activities';
import type { Projector } from './projector/projector.activities';
import type { Signing } from './signing/signing.activities';

export interface ActivityProviders {
  readonly projector: Projector;
  readonly signing: Signing;
  readonly delivery: Delivery;
  readonly enactment: Enactment;
  readonly ballots: Ballots;
  readonly courier: Courier;
  readonly histories: Histories;
}

/** Every activity under its name. Written out, so that a missing or doubled name is a type error. */
export const activitiesOf = ({
  projector,
  signing,
  delivery,
  enactment,
  ballots,
  courier,
  histories,
}: ActivityProviders): AllActivities =>
  ({
    project: (batch) => projector.project(batch),
    draftDocument: (round) => signing.draftDocument(round),
    applySignature: (request) => signing.applySignature(request),
    deliverOutcomes: (session) => delivery.deliverOutcomes(session),
    deliverSigned: (round) => delivery.deliverSigned(round),
    chooseDossiers: (request) => enactment.chooseDossiers(request),
    carryOut: (request) => enactment.carryOut(request),
    sealBox: (request) => ballots.sealBox(request),
    deliverMail: () => courier.deliverMail(),
    storeHistories: () => histories.storeHistories(),
  }) satisfies AllActivities;
