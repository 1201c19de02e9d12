import type { ThingKind, ThingRevival } from '@vinhdanh/contracts';
import type { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { KINDS } from './kinds';
import { recordedThings, type RecordedThing } from './recorded-things';
import { Findings, type Recovery } from './recovery';

const THINGS_AT_ONCE = 20;

/**
 * Starts again, from the record, what the engine has lost: open dossiers first, then whatever brings something to them. It
 * may be ended at any moment and begun anew. What runs is never touched.
 */
export class RecoverThings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revival: ThingRevival,
    /** Whether the error says that the engine is out of reach: then the recovery ends. */
    private readonly isOutage: (error: unknown) => boolean,
  ) {}

  /**
   * @param options.dryRun starts nothing, and answers what would be started
   * @throws when engine or database are out of reach: what was started stays started
   */
  async execute({ dryRun }: { readonly dryRun: boolean }): Promise<Recovery> {
    const findings = new Findings();
    for (const kind of KINDS) {
      await this.recoverRecorded(kind, dryRun, findings);
      await this.beginUnrecorded(kind, dryRun, findings);
    }
    for await (const { kind, id } of this.revival.running())
      if (!findings.isOpen(kind, id)) await this.examineStranger(kind, id, findings);
    return findings.recovery;
  }

  private async recoverRecorded(kind: ThingKind, dryRun: boolean, findings: Findings): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.unitOfWork.run(({ record }) =>
        record.idsOf(kind, after, THINGS_AT_ONCE),
      );
      if (ids.length === 0) return;
      await this.unitOfWork.run((repositories) =>
        this.recoverSome(repositories, kind, ids, dryRun, findings),
      );
      after = ids.at(-1) ?? null;
    }
  }

  /** Whoever still writes for a run that is lost is waited for, and finds the thing as it was read. */
  private async recoverSome(
    repositories: Repositories,
    kind: ThingKind,
    ids: readonly string[],
    dryRun: boolean,
    findings: Findings,
  ): Promise<void> {
    await repositories.record.lock(kind, ids);
    const things = await recordedThings(repositories, kind, ids);
    await Promise.all(
      things.map(async (thing) => {
        if (thing.isOpen) await this.recoverOne(thing, dryRun, findings);
        else if (thing.isAsShown) findings.closed(thing);
        else findings.doubt(thing, 'read-model-differs');
      }),
    );
  }

  private async recoverOne(thing: RecordedThing, dryRun: boolean, findings: Findings): Promise<void> {
    const { kind, id } = thing;
    const standing = await this.revival.standingOf(kind, id);
    if (standing === 'running') return findings.running(thing);
    if (standing === 'ended') return findings.doubt(thing, 'ended-in-engine');
    if (!thing.isAsShown) return findings.doubt(thing, 'read-model-differs');
    if (dryRun) return findings.started(thing);
    try {
      const isNew = await this.revival.revive(kind, id, thing.carried);
      if (isNew) findings.started(thing);
      else findings.running(thing);
    } catch (error) {
      if (this.isOutage(error)) throw error;
      findings.doubt(thing, 'engine-refuses', error instanceof Error ? error.message : String(error));
    }
  }

  /** Begun in the engine, and lost with it before the first event was recorded: what was handed in is still there. */
  private async beginUnrecorded(kind: ThingKind, dryRun: boolean, findings: Findings): Promise<void> {
    const lost = await this.unitOfWork.run(({ outbox }) => outbox.begunUnrecorded(kind));
    for (const { thingId: id, opening } of lost) {
      if ((await this.revival.standingOf(kind, id)) !== 'absent') continue;
      if (!dryRun) await this.revival.begin(kind, id, opening);
      findings.begun({ kind, id });
    }
  }

  private async examineStranger(kind: ThingKind, id: string, findings: Findings): Promise<void> {
    await this.unitOfWork.run(async (repositories) => {
      const tails = await repositories.record.tails(kind, [id]);
      if (!tails.has(id)) return findings.stranger({ kind, id }, 'absent');
      const [thing] = await recordedThings(repositories, kind, [id]);
      if (thing && !thing.isOpen) findings.stranger({ kind, id }, 'closed');
    });
  }
}
