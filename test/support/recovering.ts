import { randomUUID } from 'node:crypto';
import { RecoverThings, type Recovery } from '@vinhdanh/application';
import { workflowIdOf, type CommandOutcome, type ThingKind, type ThingRevival } from '@vinhdanh/contracts';
import { Repositories, UnitOfWork, type RecordedEvent } from '@vinhdanh/persistence';
import { NoAnswer, TemporalThingRevival } from '@vinhdanh/temporal';
import { startEngine, type TestEngine } from './engine';
import { submission } from './fixtures';
import { now, people, settle, shortRoute, today } from './lives';
import { until } from './until';

/** Who loses things of an engine and recovers them. */
export class Recovering {
  readonly unitOfWork: UnitOfWork;
  readonly revival: TemporalThingRevival;

  private constructor(readonly engine: TestEngine) {
    this.unitOfWork = new UnitOfWork(engine.database.dataSource);
    this.revival = new TemporalThingRevival(engine.client, { taskQueue: engine.taskQueue });
  }

  /** With an engine of its own, in which all that begins by itself has begun. */
  static async start(): Promise<Recovering> {
    const house = new Recovering(await startEngine());
    await settle(house.engine);
    return house;
  }

  recover(dryRun = false, by: ThingRevival = this.revival): Promise<Recovery> {
    const isOutage = (error: unknown): boolean => error instanceof NoAnswer;
    return new RecoverThings(this.unitOfWork, by, isOutage, 500).execute({ dryRun });
  }

  /** As if the engine had never heard of it. */
  async lose(kind: ThingKind, id: string): Promise<void> {
    const workflowId = workflowIdOf(kind, id);
    const { client } = this.engine;
    const { namespace } = client.options;
    await client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } });
    await until(
      `${workflowId} is forgotten`,
      async () => (await this.revival.standingOf(kind, id)) === 'absent' && !(await this.isListed(id)),
    );
  }

  /** Whether the engine's index has it among what runs: it follows what the engine knows a moment later. */
  private async isListed(id: string): Promise<boolean> {
    for await (const thing of this.revival.running()) if (thing.id === id) return true;
    return false;
  }

  receive(dossier: string, key: string, note = ''): Promise<CommandOutcome> {
    return this.engine.gateway.command(
      'dossier',
      dossier,
      { type: 'receive', route: shortRoute(), note, actor: people.unit, on: today() },
      key,
      'request',
    );
  }

  eventsOf(kind: ThingKind, id: string): Promise<RecordedEvent[]> {
    return new Repositories(this.engine.database.dataSource.manager).record.eventsOf(kind, id);
  }

  /** A dossier that was handed in and begun, and that neither engine nor record has anything of. */
  async beginNothing(): Promise<string> {
    const id = randomUUID();
    const applicant = { person: people.applicant.person, organization: 'unit' };
    const opening = submission({ id, code: `HS-${id}`, applicant, route: shortRoute() });
    await this.unitOfWork.run(async ({ outbox }) => {
      const begin = { opening, by: people.applicant, at: now() };
      await outbox.add({ thingKind: 'dossier', thingId: id, opening: begin }, now());
      await outbox.markBegun('dossier', id);
    });
    return id;
  }
}
