import { randomUUID } from 'node:crypto';
import type { EngineErasure, ErasureCarriedOut, ErasureOrder } from '@vinhdanh/contracts';
import { dayOf, type Actor } from '@vinhdanh/domain';
import type { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import { checkOrder } from './check-order';
import { eraseTextsOf } from './erase-texts-of';
import { rememberedRuns, runningKinds, type Running } from './left-outside';
import { planErasure, type ErasureAsked, type ErasurePlan } from './plan-erasure';

/** Takes files out of the store; one that is gone changes nothing. */
export interface FileEraser {
  erase(sha256: string): Promise<void>;
}

/** An order, who carries it out and what it asks for. */
export interface OrderedErasure extends ErasureAsked {
  readonly order: ErasureOrder;
  readonly by: Actor;
}

/** A plan with the code by which a second person confirms it: of the order, who carries it out, and every place. */
export interface ListedErasure extends ErasurePlan {
  readonly confirmation: string;
}

/** What was erased outside of the database, or could not be: then `again` finishes it. */
export interface ErasedOutside {
  /** Runs that the engine forgot. */
  readonly runs: number;
  readonly files: number;
}

const CONFIRMATION_LENGTH = 12;

/** Erases personal data by an order of an authority, and records that it did. */
export class EraseByOrder {
  /** @param unitOfWork with the role of the eraser */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly engine: EngineErasure,
    private readonly files: FileEraser,
    private readonly clock: Clock,
  ) {}

  /**
   * Lists what would go, and changes nothing.
   * @throws Refused as `planErasure`; `erasure-order-…` for words of the order; `erasure-nothing-left`;
   * `erasure-thing-open` for a thing that still runs; `erasure-history-not-stored`
   */
  async plan(ordered: OrderedErasure): Promise<ListedErasure> {
    const { order, by } = ordered;
    checkOrder(order, this.clock.today());
    const plan = await this.unitOfWork.run((repositories) => this.planned(repositories, ordered));
    return { ...plan, confirmation: confirmationOf(order, by, plan) };
  }

  /**
   * Erases what the plan lists: the record, read models, stored histories and what lies beside them in one transaction, then
   * files and what the engine remembers.
   * @throws Refused as `plan`; `erasure-needs-second-person`; `erasure-plan-changed` where another list was confirmed; then
   * nothing is erased
   */
  async execute(
    ordered: OrderedErasure,
    confirmedBy: Actor,
    confirmation: string,
  ): Promise<ErasedOutside & { readonly id: string; readonly event: ErasureCarriedOut }> {
    const { order, by } = ordered;
    checkOrder(order, this.clock.today());
    if (by.person === confirmedBy.person) throw refused('erasure-needs-second-person');
    const id = randomUUID();
    const event = await this.unitOfWork.run(async (repositories) => {
      const plan = await this.planned(repositories, ordered);
      if (confirmationOf(order, by, plan) !== confirmation) throw refused('erasure-plan-changed');
      const at = this.clock.now();
      const { dossier, texts, histories, files, oldReasons } = plan;
      const stayed = plan.kept.sharedFiles;
      const body: ErasureCarriedOut = {
        ...{ seq: 1, type: 'erased', at, on: dayOf(at), by, confirmedBy, order },
        ...{ dossier: dossier.id, texts, histories, files },
        ...(stayed.length > 0 ? { stayed } : {}),
        ...(oldReasons > 0 ? { oldReasons } : {}),
      };
      await eraseTextsOf(repositories, { ...plan, dossier: dossier.id, withOldReasons: oldReasons > 0 });
      await repositories.record.append('erasure', [{ id, tailHash: '', events: [body] }]);
      return body;
    });
    return { id, event, ...(await this.eraseOutside(event)) };
  }

  /**
   * Carries out every order of the record once more: after an older copy came back, or where files or engine were out of reach.
   * What was handed in anew since and something else carries now stays.
   */
  async again(): Promise<ErasedOutside & { readonly orders: number; readonly texts: number }> {
    const { erasures, texts } = await this.unitOfWork.run(async (repositories) => {
      const known: ErasureCarriedOut[] = [];
      let count = 0;
      for (const { body } of await repositories.erasures.all()) {
        const { dossier, files, oldReasons = 0 } = body;
        const withOldReasons = oldReasons > 0;
        count += await eraseTextsOf(repositories, { ...body, attachments: files, withOldReasons });
        const carried = await repositories.erasures.carriedElsewhere(dossier, files);
        known.push({ ...body, files: files.filter((file) => !carried.has(file)) });
      }
      return { erasures: known, texts: count };
    });
    let [runs, files] = [0, 0];
    for (const body of erasures) {
      const outside = await this.eraseOutside(body);
      runs += outside.runs;
      files += outside.files;
    }
    return { orders: erasures.length, texts, runs, files };
  }

  private async planned(repositories: Repositories, asked: ErasureAsked): Promise<ErasurePlan> {
    const plan = await planErasure(repositories, asked);
    if (plan.texts.length + plan.histories.length + plan.files.length + plan.oldReasons === 0)
      throw refused('erasure-nothing-left', { code: plan.dossier.code });
    await this.checkEngine(repositories, runningKinds(plan.things, plan.dossier.id));
    return plan;
  }

  /** What runs is not touched; what has ended is stored first: a run that the engine forgot before is nowhere. */
  private async checkEngine({ erasures }: Repositories, things: readonly Running[]): Promise<void> {
    const stored = new Set((await erasures.storedRuns(things)).map(({ runId }) => runId));
    for (const { kind, id } of things)
      for (const { runId, isRunning } of await this.engine.runsOf(kind, id)) {
        if (isRunning) throw refused('erasure-thing-open', { kind, id });
        if (!stored.has(runId)) throw refused('erasure-history-not-stored', { kind, id, run: runId });
      }
  }

  private async eraseOutside(erasure: ErasureCarriedOut): Promise<ErasedOutside> {
    for (const file of erasure.files) await this.files.erase(file);
    const runs = await rememberedRuns(this.engine, erasure);
    for (const { kind, id, runId } of runs) await this.engine.forget(kind, id, runId);
    return { runs: runs.length, files: erasure.files.length };
  }
}

const confirmationOf = (
  order: ErasureOrder,
  { person, office }: Actor,
  { dossier, texts, histories, files, oldReasons, kept: { sharedFiles } }: ErasurePlan,
): string =>
  sha256Hex(
    canonicalJson({
      ...{ order, by: { person, office }, dossier },
      ...{ texts, histories, files, sharedFiles, oldReasons },
    }),
  ).slice(0, CONFIRMATION_LENGTH);
