import { cancellationSignal, heartbeat, sleep } from '@temporalio/activity';
import type { EventBatch, ThingGateway } from '@vinhdanh/contracts';
import type { DossierOutcome, DossierState, EnactmentState, FindOrganization } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { atOnce, DOSSIERS_AT_ONCE } from '../delivery/at-once';
import { notAllTold } from '../delivery/not-all-told';
import { seldom } from '../delivery/seldom';
import { entrustDossier, type DossierAnswer } from '../delivery/tell-dossier';
import { recordBatches } from '../projector/record-batches';
import { WriteBehind } from '../projector/write-behind';
import { registerFor } from './candidates';
import type { CarriedOut } from './carrier';
import { carrierOf } from './carriers';

const LOOK_AGAIN_MS = 50;

/** Dossiers that are recorded in one transaction: its statements are as many for fifty as for one. */
const RECORDED_TOGETHER = 50;

/** A word to the engine costs more than a look at the clock. */
const HEARTBEAT_MS = 1_000;

const PASSED_OVER: CarriedOut = { outcome: 'passed-over', from: null, to: null };

/** An order on its way to some dossiers. */
interface Errand {
  readonly order: EnactmentState;
  readonly states: readonly DossierState[];
  readonly find: FindOrganization;
  /** Those that an attempt before this one brought it to. */
  readonly before: ReadonlyMap<string, CarriedOut>;
}

/**
 * Brings the order to each of the dossiers and records what it makes of them, many in one transaction, while others are told.
 * Their own records say which have taken it: begun again, it goes on with the others, and what is recorded counts whatever a
 * dossier answers now.
 * @throws ApplicationFailure, to be tried again, after all others, while an open dossier does not run
 * @throws CancelledFailure when the worker is told to stop, after what was under way is recorded
 */
export async function carryOutBatch(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  enactment: string,
  dossiers: readonly string[],
): Promise<readonly DossierOutcome[]> {
  const errand = await unitOfWork.run(async (repositories): Promise<Errand> => {
    const order = await repositories.enactments.stateOf(enactment);
    const states = await repositories.readModels.statesOf('dossier', dossiers);
    const before = await carrierOf(order).taken(repositories, order, dossiers);
    return { order, states, find: await registerFor(repositories, order), before };
  });
  const refused = new Map<string, string>();
  const lost = new Map<string, 'lost'>();
  const goOn = seldom(HEARTBEAT_MS, heartbeat);
  const record = new WriteBehind<EventBatch>(
    (batches) =>
      unitOfWork.run(async (repositories) => void (await recordBatches(repositories, 'dossier', batches))),
    RECORDED_TOGETHER,
    goOn,
  );
  const untold = errand.states.filter(({ id }) => !errand.before.has(id));
  const stop = cancellationSignal();
  try {
    await atOnce(untold, DOSSIERS_AT_ONCE, async (dossier) => {
      stop.throwIfAborted();
      const { answer, batch } = await tell(unitOfWork, gateway, errand, dossier);
      if (answer === 'lost') lost.set(dossier.id, answer);
      if (typeof answer === 'object') refused.set(dossier.id, answer.code);
      if (batch) record.add(batch);
      goOn();
    });
  } finally {
    await record.end();
  }
  if (lost.size > 0) throw notAllTold(lost);
  const taken = await allRecorded(unitOfWork, errand, refused);
  return errand.states.map(({ id, code }) => ({
    dossier: id,
    code,
    reason: taken.has(id) ? null : (refused.get(id) ?? null),
    ...(taken.get(id) ?? PASSED_OVER),
  }));
}

/** @returns what the dossier answered, and what of it is to be recorded */
async function tell(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  { order, find }: Errand,
  dossier: DossierState,
): Promise<{ answer: DossierAnswer; batch: EventBatch<'dossier'> | null }> {
  const report = carrierOf(order).reportFor(order, dossier, find);
  if ('code' in report) return { answer: { dossier: dossier.id, code: report.code }, batch: null };
  const updateId = `enactment-${order.id}-${dossier.id}`;
  return entrustDossier(unitOfWork, gateway, { dossier: dossier.id, report, updateId });
}

/**
 * What the dossiers' records say of the order, and whether one that has not refused is still to be recorded: it may see to
 * it itself. One that the order means nothing for any more, and in whose record it does not stand, was ahead of it.
 */
async function look(
  unitOfWork: UnitOfWork,
  { order, states, find }: Errand,
  refused: ReadonlyMap<string, string>,
): Promise<{ taken: ReadonlyMap<string, CarriedOut>; isComplete: boolean }> {
  const carrier = carrierOf(order);
  return unitOfWork.run(async (repositories) => {
    const taken = await carrier.taken(
      repositories,
      order,
      states.map(({ id }) => id),
    );
    const missing = states.map(({ id }) => id).filter((id) => !taken.has(id) && !refused.has(id));
    if (missing.length === 0) return { taken, isComplete: true };
    // The states first: what is recorded after them is found by the second look into the records.
    const now = await repositories.readModels.statesOf('dossier', missing);
    const since = await carrier.taken(repositories, order, missing);
    const isComplete = now.every((state) => since.has(state.id) || !carrier.touches(order, state, find));
    return { taken: new Map([...taken, ...since]), isComplete };
  });
}

async function allRecorded(
  unitOfWork: UnitOfWork,
  errand: Errand,
  refused: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, CarriedOut>> {
  for (;;) {
    const { taken, isComplete } = await look(unitOfWork, errand, refused);
    if (isComplete) return taken;
    heartbeat();
    await sleep(LOOK_AGAIN_MS);
  }
}
