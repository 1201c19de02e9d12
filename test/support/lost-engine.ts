import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import { CompareOpen, KnownEngines } from '@vinhdanh/application';
import { UnitOfWork } from '@vinhdanh/persistence';
import { TemporalEngine, TemporalThingRevival, type EngineSettings } from '@vinhdanh/temporal';
import type { DataSource } from 'typeorm';
import { killHard } from '../../apps/cli/demo/kills';
import { dataDirectory, readRunFile } from '../../apps/cli/kernel/run-file';
import { vinhdanh } from './command-line';
import type { HttpCaller } from './http-caller';
import { until } from './until';

const DATABASES = join(__dirname, 'engine-databases.mjs');

/** Longest that a server, a worker or the API takes to be there on a machine that others load too, milliseconds. */
const START_MS = 60_000;

const databases = (act: 'make' | 'swap'): Promise<unknown> =>
  promisify(execFile)(process.execPath, [DATABASES, act]);

/** The engine of the stack, which a scene loses. However that scene ends, those after it find one that works. */
export class LostEngine {
  readonly revival: TemporalThingRevival;
  private readonly engine: TemporalEngine;
  private readonly unitOfWork: UnitOfWork;
  private empty: Promise<unknown> | undefined;
  private loss: Promise<void> | undefined;
  private isOver = false;

  constructor(
    client: Client,
    settings: EngineSettings,
    database: DataSource,
    private readonly anyone: HttpCaller,
  ) {
    this.revival = new TemporalThingRevival(client, settings);
    this.engine = new TemporalEngine(client, settings);
    this.unitOfWork = new UnitOfWork(database);
  }

  /** Empty databases are made beside those of the engine, which takes some seconds. */
  makeEmptyDatabases(): Promise<unknown> {
    this.empty ??= databases('make');
    return this.empty;
  }

  /**
   * The engine loses everything that it knew: it is halted, the empty databases stand in the place of its own, which are
   * dropped, and it is killed.
   */
  lose(): Promise<void> {
    if (this.isOver) throw new Error('the scene is over');
    this.loss ??= this.exchange();
    return this.loss;
  }

  /** The database follows the engine that runs, worker and API serve it, and what the scene left open runs. */
  async leaveWorking(): Promise<void> {
    this.isOver = true;
    await Promise.allSettled([this.empty, this.loss]);
    const identity = await this.whenItAnswers();
    const engines = new KnownEngines(this.unitOfWork, this.revival);
    await engines.accept({ identity, place: this.engine.place }, await engines.current());
    await until('a worker serves the engine', () => this.engine.isServed().catch(() => false), START_MS);
    await until('the API serves the engine', () => this.isUpForApi().catch(() => false), START_MS);
    const { missing } = await new CompareOpen(this.unitOfWork, this.revival).execute();
    if (missing.length > 0) await vinhdanh('recover');
  }

  private async exchange(): Promise<void> {
    await this.makeEmptyDatabases();
    const pid = readRunFile(dataDirectory())?.pids.temporal;
    if (pid === undefined) throw new Error('no engine runs');
    process.kill(pid, 'SIGSTOP');
    try {
      await databases('swap');
    } finally {
      await killHard('temporal').successor;
    }
    await this.whenItAnswers();
  }

  private whenItAnswers(): ReturnType<TemporalEngine['identity']> {
    const identity = () => this.engine.identity().catch(() => null);
    return until('the engine answers and knows the namespace', identity, START_MS);
  }

  private async isUpForApi(): Promise<boolean> {
    const { body } = await this.anyone.get('/readyz');
    return (body as { engine: { state: string } }).engine.state === 'up';
  }
}
