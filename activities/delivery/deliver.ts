import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { EventBatch, ThingGateway } from '@vinhdanh/contracts';
import type { PassedOver } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { Gatherer } from '../projector/gatherer';
import { atOnce, DOSSIERS_AT_ONCE } from './at-once';
import { DoneFromStart } from './done-from-start';
import { notAllTold } from './not-all-told';
import { recordAndTell } from './record-and-tell';
import { entrustDossier, type Delivery } from './tell-dossier';

interface Progress {
  readonly done: number;
  /** Dossiers under a hold, and lost ones: they are told when it is lifted, and when they are recovered. */
  readonly held: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

const NOTHING_DONE: Progress = { done: 0, held: [], passedOver: [] };

/**
 * Tells every dossier and records what it makes of it, many in one transaction. Heartbeats how many from the beginning are
 * recorded, so that a retry goes on from there.
 * @returns the dossiers that did not take it
 * @throws ApplicationFailure, to be tried again, after all others, while dossiers are held or lost; while the engine gives no answer
 * @throws CancelledFailure when the worker is told to stop, after what was under way is recorded
 */
export async function deliver(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  deliveries: readonly Delivery[],
): Promise<readonly PassedOver[]> {
  const before = (activityInfo().heartbeatDetails as Progress | undefined) ?? NOTHING_DONE;
  const putAside = new Map<string, 'held' | 'lost'>();
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
    if (answer === 'held' || answer === 'lost') putAside.set(dossier, answer);
    else putAside.delete(dossier);
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
    held: [...putAside.keys()],
    passedOver: [...passedOver.values()],
  });
  await atOnce([...deliveries.entries()].slice(before.done), DOSSIERS_AT_ONCE, async ([index, delivery]) => {
    await tell(delivery);
    done.add(index);
    heartbeat(progress());
  });
  if (putAside.size === 0) return [...passedOver.values()];
  heartbeat(progress());
  throw notAllTold(putAside);
}
