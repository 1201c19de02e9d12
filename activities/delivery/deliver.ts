import { activityInfo, heartbeat } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { ThingGateway } from '@vinhdanh/contracts';
import type { PassedOver } from '@vinhdanh/domain';
import { inBatches } from './in-batches';
import { tellDossier, type Delivery } from './tell-dossier';

interface Progress {
  readonly done: number;
  /** Dossiers under a hold: they are told when it is lifted. */
  readonly held: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

const NOTHING_DONE: Progress = { done: 0, held: [], passedOver: [] };

const AT_ONCE = 8;

/**
 * Tells every dossier. Heartbeats how far it came, so that a retry goes on from there.
 * @returns the dossiers that did not take it
 * @throws ApplicationFailure, to be tried again, while dossiers are held or the engine gives no answer
 */
export async function deliver(
  gateway: ThingGateway,
  deliveries: readonly Delivery[],
): Promise<readonly PassedOver[]> {
  const before = (activityInfo().heartbeatDetails as Progress | undefined) ?? NOTHING_DONE;
  const held = new Set<string>();
  const passedOver = new Map(before.passedOver.map((passed) => [passed.dossier, passed]));
  const tell = async (delivery: Delivery): Promise<void> => {
    const answer = await tellDossier(gateway, delivery);
    if (answer === 'held') held.add(delivery.dossier);
    else held.delete(delivery.dossier);
    if (typeof answer === 'object') passedOver.set(delivery.dossier, answer);
  };
  const again = deliveries.filter((delivery) => before.held.includes(delivery.dossier));
  await inBatches(again, { from: 0, width: AT_ONCE }, tell, () => heartbeat({ ...before }));
  const tellProgress = (done: number): void =>
    heartbeat({ done, held: [...held], passedOver: [...passedOver.values()] });
  await inBatches(deliveries, { from: before.done, width: AT_ONCE }, tell, tellProgress);
  if (held.size === 0) return [...passedOver.values()];
  tellProgress(deliveries.length);
  throw ApplicationFailure.retryable(`${held.size} dossiers are held`, 'dossiers-held');
}
