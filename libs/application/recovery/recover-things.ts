import { setTimeout as delay } from 'node:timers/promises';
import type { ThingKind, ThingRevival } from '@vinhdanh/contracts';
import type { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { KINDS } from './kinds';
import { recordedThings, type RecordedThing } from './recorded-things';
import { Findings, type NamedThing, type Recovery, type Stranger } from './recovery';

const THINGS_AT_ONCE = 20;

/** How long a run may be ahead of the record before that is told: longer than the writer's patience, milliseconds. */
const CATCH_UP_MS = 15_000;

const LOOK_AGAIN_MS = 250;

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
    private readonly catchUpMs = CATCH_UP_MS,
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
    const until = Date.now() + this.catchUpMs;
    const strangers: NamedThing[] = [];
    for await (const thing of this.revival.running())
      if (!findings.isOpen(thing.kind, thing.id)) strangers.push(thing);
    await this.waitForRecord(findings, until);
    for (const thing of strangers) await this.examineStranger(thing, findings, until);
    return findings.recovery;
  }

  private async recoverRecorded(kind: ThingKind, dryRun: boolean, findings: Findings): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.unitOfWork.run(({ record }) =>
        record.idsOf(kind, after, THINGS_AT_ONCE),
      );
      if (ids.length === 0) return;
      findings.add(
        await this.unitOfWork.run((repositories) => this.recoverSome(repositories, kind, ids, dryRun)),
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
  ): Promise<Findings> {
    const findings = new Findings();
    await repositories.record.lock(kind, ids);
    const things = await recordedThings(repositories, kind, ids);
    await Promise.all(
      things.map(async (thing) => {
        if (thing.isOpen) await this.recoverOne(thing, dryRun, findings);
        else if (thing.isAsShown) findings.closed(thing);
        else findings.doubt(thing, 'read-model-differs');
      }),
    );
    return findings;
  }

  private async recoverOne(thing: RecordedThing, dryRun: boolean, findings: Findings): Promise<void> {
    const { kind, id } = thing;
    const standing = await this.revival.standingOf(kind, id);
    if (standing === 'running') return this.compareRunning(thing, findings);
    if (standing === 'in-conflict') return findings.doubt(thing, 'in-conflict');
    if (standing === 'ended') return findings.doubt(thing, 'ended-in-engine');
    if (!thing.isAsShown) return findings.doubt(thing, 'read-model-differs');
    if (dryRun) return findings.started(thing);
    const refused = await this.refusalOf(async () => {
      const isNew = await this.revival.revive(kind, id, thing.carried);
      if (isNew) findings.started(thing);
      else findings.running(thing);
    });
    if (refused !== null) findings.doubt(thing, 'engine-refuses', refused);
  }

  /** A run never stands before the record by itself; after it, only until the writer has come. */
  private async compareRunning(thing: RecordedThing, findings: Findings): Promise<void> {
    const version = await this.revival.versionOf(thing.kind, thing.id);
    if (version === null) return findings.doubt(thing, 'silent');
    if (version.seq < thing.seq)
      return findings.doubt(thing, 'behind-record', `${version.seq} < ${thing.seq}`);
    if (version.seq > thing.seq) return findings.ahead(thing, version.seq);
    if (version.status !== thing.status) return findings.doubt(thing, 'beside-record', version.status);
    if (!thing.isAsShown) return findings.doubt(thing, 'read-model-differs');
    findings.running(thing);
  }

  /** @returns what the engine has against it; null where it took it. @throws when it is out of reach */
  private async refusalOf(attempt: () => Promise<void>): Promise<string | null> {
    try {
      await attempt();
      return null;
    } catch (error) {
      if (this.isOutage(error)) throw error;
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Begun in the engine, and lost with it before the first event was recorded: what was handed in is still there. */
  private async beginUnrecorded(kind: ThingKind, dryRun: boolean, findings: Findings): Promise<void> {
    const lost = await this.unitOfWork.run(({ outbox }) => outbox.begunUnrecorded(kind));
    for (const { thingId: id, opening } of lost) {
      const thing = { kind, id, seq: 0, status: '' };
      const standing = await this.revival.standingOf(kind, id);
      if (standing === 'ended') findings.doubt(thing, 'ended-in-engine');
      if (standing === 'in-conflict') findings.doubt(thing, 'in-conflict');
      if (standing !== 'absent') continue;
      const begin = () => (dryRun ? Promise.resolve() : this.revival.begin(kind, id, opening));
      const refused = await this.refusalOf(begin);
      if (refused === null) findings.begun(thing);
      else findings.doubt(thing, 'engine-refuses', refused);
    }
  }

  /** Whoever was ahead of the record and stays so will not get there. */
  private async waitForRecord(findings: Findings, until: number): Promise<void> {
    for (let ahead = findings.allAhead; ahead.length > 0;) {
      const kept = await this.recordedOf(ahead.map(({ thing }) => thing));
      const isThere = ({ thing, seq }: (typeof ahead)[number]) => (kept.get(thing.id) ?? 0) >= seq;
      for (const one of ahead.filter(isThere)) findings.running(one.thing);
      ahead = ahead.filter((one) => !isThere(one));
      if (Date.now() < until) await delay(LOOK_AGAIN_MS);
      else {
        for (const { thing, seq } of ahead) findings.doubt(thing, 'ahead-of-record', `${seq} > ${thing.seq}`);
        return;
      }
    }
  }

  /** The last recorded event of each, by the thing's id. */
  private recordedOf(things: readonly RecordedThing[]): Promise<ReadonlyMap<string, number>> {
    return this.unitOfWork.run(async ({ record }) => {
      const seqs = new Map<string, number>();
      for (const kind of KINDS) {
        const ids = things.filter((thing) => thing.kind === kind).map(({ id }) => id);
        for (const [id, { seq }] of await record.tails(kind, ids)) seqs.set(id, seq);
      }
      return seqs;
    });
  }

  /** What has just begun is recorded in a moment, and what is closed in the record is about to end: only what stays is told. */
  private async examineStranger({ kind, id }: NamedThing, findings: Findings, until: number): Promise<void> {
    for (;;) {
      const inRecord = await this.inRecord(kind, id);
      const standing = await this.revival.standingOf(kind, id);
      if (inRecord === 'open' || standing === 'absent' || standing === 'ended') return;
      if (Date.now() >= until) return findings.stranger({ kind, id }, inRecord);
      await delay(LOOK_AGAIN_MS);
    }
  }

  private inRecord(kind: ThingKind, id: string): Promise<Stranger['inRecord'] | 'open'> {
    return this.unitOfWork.run(async (repositories) => {
      const tails = await repositories.record.tails(kind, [id]);
      if (!tails.has(id)) return 'absent';
      const [thing] = await recordedThings(repositories, kind, [id]);
      return thing?.isOpen ? 'open' : 'closed';
    });
  }
}
