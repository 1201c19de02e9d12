import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { EventBatch, ThingGateway } from '@vinhdanh/contracts';
import type { PassedOver } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { Gatherer } from '../projector/gatherer';
import { atOnce, DOSSIERS_AT_ONCE } from './at-once';
import { DoneFromStart } from './done-from-start';
import { recordAndTell } from './record-and-tell';
import { entrustDossier, type Delivery } from './tell-dossier';

interface Progress {
  readonly done: number;
  /** Dossiers under a hold: they are told when it is lifted. */
  readonly held: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

const NOTHING_DONE: Progress = { done: 0, held: [], passedOver: [] };

/**
 * Tells every dossier and records what it makes of it, many in one transaction. Heartbeats how many from the beginning are
 * recorded, so that a retry goes on from there.
 * @returns the dossiers that did not take it
 * @throws ApplicationFailure, to be tried again, while dossiers are held or the engine gives no answer
 * @throws CancelledFailure when the worker is told to stop, after what was under way is recorded
 */
export async function deliver(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  deliveries: readonly Delivery[],
): Promise<readonly PassedOver[]> {
  const before = (activityInfo().heartbeatDetails as Progress | undefined) ?? NOTHING_DONE;
  const held = new Set<string>();
  const passedOver = new Map(before.passedOver.map((passed) => [passed.dossier, passed]));
  const writer = new Gatherer<EventBatch<'dossier'>>((batches) =>
    recordAndTell(unitOfWork, gateway, batches),
  );
  const stop = cancellationSignal();
  const tell = async (delivery: Delivery): Promise<void> => {
    stop.throwIfAborted();
    const { dossier } = delivery;
    const { answer, batch } = await entrustDossier(unitOfWork, gateway, delivery, 'sender-who-tells');
    if (batch) await writer.add(batch);
    if (answer === 'held') held.add(dossier);
    else held.delete(dossier);
    if (typeof answer === 'object') passedOver.set(dossier, answer);
  };
  const again = deliveries.filter(({ dossier }) => before.held.includes(dossier));
  await atOnce(again, DOSSIERS_AT_ONCE, async (delivery) => {
    await tell(delivery);
    heartbeat(before);
  });
  const done = new DoneFromStart(before.done);
  const progress = (): Progress => ({
    done: done.count,
    held: [...held],
    passedOver: [...passedOver.values()],
  });
  await atOnce([...deliveries.entries()].slice(before.done), DOSSIERS_AT_ONCE, async ([index, delivery]) => {
    await tell(delivery);
    done.add(index);
    heartbeat(progress());
  });
  if (held.size === 0) return [...passedOver.values()];
  heartbeat(progress());
  throw ApplicationFailure.retryable(`${held.size} dossiers are held`, 'dossiers-held');
}
