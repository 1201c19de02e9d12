import { Inject, Injectable } from '@nestjs/common';
import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
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
    const { stored, faulty } = await this.store.execute({ signal: cancellationSignal(), beat: heartbeat });
    if (faulty.length > 0) log.error('histories that do not replay', { runs: faulty });
    return stored;
  }
}
