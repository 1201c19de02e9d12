import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type {
  EventBatch,
  ProjectionAnswer,
  ProjectorActivities,
  ThingKind,
  Things,
} from '@vinhdanh/contracts';
import type { DossierEvent, DossierState } from '@vinhdanh/domain';
import { announce, fold, UnitOfWork, type AnyFolded, type Repositories } from '@vinhdanh/persistence';
import { notifyPassages } from '../notifications/notify-passages';
import { applyEnactment } from './apply-enactment';
import { calendarTold } from './calendar-in-force';
import { checkRepeated, freshEvents } from './check-batch';
import { enterInLedger } from './enter-in-ledger';
import { gatheringMs } from './gathering';
import { releaseDossiers } from './release';

/** The one writer: whatever happens to a running thing gets into the database here and nowhere else. */
@Injectable()
export class Projector implements ProjectorActivities {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /**
   * Records the events, brings the read model up to date and writes what people are to be told, in one transaction.
   * Events that were recorded before change nothing. For a busy thing the answer comes late: it sends the next batch after
   * it, and each batch costs the engine as much as three commands.
   * @throws RecordConflict when the batch leaves a gap or an event differs from the recorded one
   */
  async project(batch: EventBatch): Promise<ProjectionAnswer | undefined> {
    const answer = await this.unitOfWork.run(async (repositories) => {
      const state = await project(repositories, batch);
      return batch.thing === 'dossier' ? answerTo(repositories, state as DossierState, batch) : undefined;
    });
    if (batch.busy) await delay(gatheringMs(batch.events.length));
    return answer;
  }
}

async function answerTo(
  repositories: Repositories,
  state: DossierState,
  { events }: EventBatch,
): Promise<ProjectionAnswer | undefined> {
  const recompute = await calendarTold(repositories, state, events as readonly DossierEvent[]);
  return recompute === null ? undefined : { recompute };
}

/** @returns the thing's state after the batch */
async function project(
  repositories: Repositories,
  batch: EventBatch,
): Promise<Things[ThingKind]['state'] | null> {
  const { thing, id } = batch;
  const { record, readModels, outbox } = repositories;
  await record.lock(thing, id);
  // Read first: a rebuild of the read models waits for us, or we for it, before anything is recorded.
  const before = await readModels.stateOf(thing, id);
  const tail = await record.tail(thing, id);
  const fresh = freshEvents(batch, tail.seq);
  const from = batch.events[0]?.seq ?? 0;
  if (from > 0 && from <= tail.seq)
    checkRepeated(batch, await record.eventsOf(thing, id, from, batch.events.at(-1)?.seq));
  if (fresh.length === 0) return before;
  if ((before?.seq ?? 0) !== tail.seq)
    throw new Error(`The read model of ${thing} ${id} is not at ${tail.seq}: rebuild it`);
  await record.append(thing, id, tail.hash, fresh);
  const folded = fold(thing, before, fresh) as AnyFolded;
  await readModels.put([folded]);
  await notifyPassages(repositories, folded);
  await releaseDossiers(repositories, folded);
  await enterInLedger(repositories, folded);
  await applyEnactment(repositories, folded);
  if (tail.seq === 0) await outbox.markBegun(thing, id);
  await announce(repositories.manager, thing, id, folded.row.seq);
  return folded.passages.at(-1)?.state ?? before;
}
