import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { activityInfo, heartbeat } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { THING_GATEWAY, type EnactmentActivities, type ThingGateway } from '@vinhdanh/contracts';
import {
  inEffectSince,
  type DossierOutcome,
  type DossierState,
  type EnactmentState,
  type FindOrganization,
} from '@vinhdanh/domain';
import { UnitOfWork, type Repositories } from '@vinhdanh/persistence';
import { inBatches } from '../delivery/in-batches';
import { tellDossier } from '../delivery/deliver';
import { bodiesFor } from '../projector/calendar-in-force';
import type { CarriedOut } from './carrier';
import { callOff } from './call-off';
import { carrierOf } from './carriers';

/** Dossiers of one batch, which is one event of the order. */
const AT_ONCE = 100;

/** Dossiers that are told at the same moment. */
const WIDTH = 12;

const LOOK_AGAIN_MS = 50;

interface Progress {
  readonly done: number;
  /** Those that did not take it, with the reason. */
  readonly refused: ReadonlyArray<readonly [dossier: string, reason: string]>;
}

const NOTHING_DONE: Progress = { done: 0, refused: [] };

const PASSED_OVER = { outcome: 'passed-over', from: null, to: null } as const;

/** Brings orders to open dossiers. */
@Injectable()
export class Enactment implements EnactmentActivities {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(THING_GATEWAY) private readonly gateway: ThingGateway,
  ) {}

  /** @throws ApplicationFailure, to be tried again, while a dossier that was handed in before is still beginning */
  async chooseDossiers({
    enactment,
    after,
  }: {
    enactment: string;
    after: string | null;
  }): Promise<readonly string[]> {
    if (after === null) await this.endSessions(enactment);
    return this.unitOfWork.run(async (repositories) => {
      const order = await repositories.enactments.stateOf(enactment);
      const chosen = await nextTouched(repositories, order, after);
      if (chosen.length > 0 || !(await repositories.enactments.anyUnseen(inEffectSince(order))))
        return chosen;
      throw ApplicationFailure.retryable('A dossier that was handed in before is beginning', 'beginning');
    });
  }

  /** Before the first dossier, and at the last look: what was convened after the order was confirmed. */
  private async endSessions(enactment: string): Promise<void> {
    const { order, sessions } = await this.unitOfWork.run(async (repositories) => {
      const ordered = await repositories.enactments.stateOf(enactment);
      const found = await carrierOf(ordered).sessionsToEnd?.(repositories, ordered);
      return { order: ordered, sessions: found ?? [] };
    });
    for (const session of sessions) await callOff(this.gateway, session, order);
  }

  async carryOut({
    enactment,
    dossiers,
  }: {
    enactment: string;
    dossiers: readonly string[];
  }): Promise<readonly DossierOutcome[]> {
    const { order, states, find } = await this.unitOfWork.run(async (repositories) => {
      const ordered = await repositories.enactments.stateOf(enactment);
      return {
        order: ordered,
        states: await repositories.readModels.statesOf('dossier', dossiers),
        find: await registerFor(repositories, ordered),
      };
    });
    const before = (activityInfo().heartbeatDetails as Progress | undefined) ?? NOTHING_DONE;
    const refused = new Map(before.refused);
    const tell = async (dossier: DossierState): Promise<void> => {
      const reason = await this.tell(order, dossier, find);
      if (reason !== null) refused.set(dossier.id, reason);
    };
    const progress = (done: number): void => heartbeat({ done, refused: [...refused] });
    await inBatches(states, { from: before.done, width: WIDTH }, tell, progress);
    const took = states.filter(({ id }) => !refused.has(id)).map(({ id }) => id);
    const recorded = await this.recorded(order, took, find, () => progress(states.length));
    return states.map(({ id, code }) => {
      const outcome = recorded.get(id);
      if (outcome) return { dossier: id, code, reason: null, ...outcome };
      return { dossier: id, code, ...PASSED_OVER, reason: refused.get(id) ?? null };
    });
  }

  /** @returns why the dossier did not take it, or null */
  private async tell(
    order: EnactmentState,
    dossier: DossierState,
    find: FindOrganization,
  ): Promise<string | null> {
    const report = carrierOf(order).reportFor(order, dossier, find);
    if ('code' in report) return report.code;
    const updateId = `enactment-${order.id}-${dossier.id}`;
    const answer = await tellDossier(this.gateway, { dossier: dossier.id, report, updateId });
    return typeof answer === 'object' ? answer.code : null;
  }

  /** Waits until the record has what every one of them took: it follows within moments. */
  private async recorded(
    order: EnactmentState,
    took: readonly string[],
    find: FindOrganization,
    waiting: () => void,
  ): Promise<ReadonlyMap<string, CarriedOut>> {
    for (;;) {
      const found = await this.unitOfWork.run((repositories) =>
        carrierOf(order).outcomes(repositories, order, took, find),
      );
      if (took.every((id) => found.has(id))) return found;
      waiting();
      await delay(LOOK_AGAIN_MS);
    }
  }
}

/** How a body of the register is found, where the order asks who stands under whom. */
async function registerFor(repositories: Repositories, order: EnactmentState): Promise<FindOrganization> {
  const bodies = await bodiesFor(repositories, carrierOf(order).needsRegister?.(order) ?? false);
  return (id) => bodies.get(id);
}

/** The next dossiers that the order means something for, looked through page by page. */
async function nextTouched(
  repositories: Repositories,
  order: EnactmentState,
  after: string | null,
): Promise<readonly string[]> {
  const carrier = carrierOf(order);
  const find = await registerFor(repositories, order);
  for (let from = after; ;) {
    const candidates = await carrier.candidates(repositories, order, { after: from, limit: AT_ONCE });
    const touched = candidates.filter((dossier) => carrier.touches(order, dossier, find));
    from = candidates.at(-1)?.id ?? from;
    if (touched.length > 0 || candidates.length < AT_ONCE) return touched.map(({ id }) => id);
  }
}
