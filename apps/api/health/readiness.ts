import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { unreadNotice, type EngineWatch, type RuleShelf } from '@vinhdanh/application';
import type { InboxQuery } from '@vinhdanh/persistence';
import type { ReadyDto } from './health.dto';

/** How long a part may take to answer, milliseconds. */
const PATIENCE_MS = 2_000;

/** Asks the parts that requests need. */
export class Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
    private readonly inbox: InboxQuery,
    private readonly watch: EngineWatch,
    private readonly shelf: RuleShelf,
  ) {}

  async look(): Promise<ReadyDto> {
    const [database, engine, waiting] = await Promise.all([
      answers(this.dataSource.query('SELECT 1')),
      answers(this.askEngine()),
      within(this.inbox.stuckMails()).catch(() => null),
      answers(this.watch.look()),
    ]);
    return {
      status: database && engine ? 'ready' : 'not-ready',
      database: { state: database ? 'up' : 'down' },
      engine: { state: engine ? this.engineState() : 'down' },
      rules: this.rulesState(),
      mail: waiting === null ? { state: 'down' } : { state: waiting === 0 ? 'up' : 'degraded', waiting },
    };
  }

  /** With another engine people can read, and nothing else. */
  private engineState(): ReadyDto['engine']['state'] {
    return this.watch.seen === 'another' ? 'another' : 'up';
  }

  /** Where they cannot be read people can read everything else, and what needs them is refused. */
  private rulesState(): ReadyDto['rules'] {
    const unread = unreadNotice(this.shelf);
    return unread ? { state: 'unreadable', unread } : { state: 'up' };
  }

  private askEngine(): Promise<unknown> {
    const { connection } = this.client;
    return connection.withDeadline(Date.now() + PATIENCE_MS, () =>
      connection.workflowService.getSystemInfo({}),
    );
  }
}

const answers = (question: Promise<unknown>): Promise<boolean> =>
  within(question).then(
    () => true,
    () => false,
  );

async function within<T>(question: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  try {
    return await Promise.race([question, late]);
  } finally {
    clearTimeout(timer);
  }
}
