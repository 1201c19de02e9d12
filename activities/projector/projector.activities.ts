import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { EventBatch, ProjectionAnswer, ProjectorActivities } from '@vinhdanh/contracts';
import type { DossierEvent, DossierState } from '@vinhdanh/domain';
import { UnitOfWork, type Repositories } from '@vinhdanh/persistence';
import { calendarTold } from './calendar-in-force';
import { gatheringMs } from './gathering';
import { recordBatches } from './record-batches';

/** The one writer: whatever happens to a running thing gets into the database through `recordBatches` and nowhere else. */
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
      const states = await recordBatches(repositories, batch.thing, [batch]);
      const state = states.get(batch.id);
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
