import { Inject, Injectable } from '@nestjs/common';
import { activityInfo, cancellationSignal, heartbeat, log } from '@temporalio/activity';
import {
  ENGINE_HISTORIES,
  HISTORY_REPLAYER,
  type EngineHistories,
  type HistoryActivities,
  type HistoryReplayer,
} from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';
import { StoreHistories } from './store-histories';

/** Names the time from a run's end to the storing of its history, milliseconds, where it is injected. */
export const HISTORIES_AFTER_MS = Symbol('HistoriesAfterMs');

/** A history is fetched or replayed for longer than the engine waits for a sign of life, milliseconds. */
const BEAT_MS = 15_000;

/** Stores histories of ended runs. */
@Injectable()
export class Histories implements HistoryActivities {
  private readonly store: StoreHistories;

  constructor(
    @Inject(UnitOfWork) unitOfWork: UnitOfWork,
    @Inject(ENGINE_HISTORIES) engine: EngineHistories,
    @Inject(HISTORY_REPLAYER) replayer: HistoryReplayer,
    @Inject(HISTORIES_AFTER_MS) afterMs: number,
  ) {
    this.store = new StoreHistories(unitOfWork, engine, replayer, afterMs);
  }

  async storeHistories(): Promise<number> {
    let until = (activityInfo().heartbeatDetails as number | undefined) ?? 0;
    const beat = (): void => heartbeat(until);
    const beating = setInterval(beat, BEAT_MS);
    try {
      const { stored, faulty, unread } = await this.store.execute({
        signal: cancellationSignal(),
        storedUntil: until,
        beat,
        reached: (moment) => {
          until = moment;
          beat();
        },
      });
      if (faulty.length > 0) log.error('histories that do not replay', { runs: faulty });
      if (unread.length > 0) log.error('histories that could not be fetched', { runs: unread });
      return stored;
    } finally {
      clearInterval(beating);
    }
  }
}
