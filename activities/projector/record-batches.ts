import type { EventBatch, ThingKind, Things } from '@vinhdanh/contracts';
import {
  announce,
  fold,
  type Added,
  type AnyEvent,
  type AnyFolded,
  type Repositories,
} from '@vinhdanh/persistence';
import { notifyPassages } from '../notifications/notify-passages';
import { applyEnactment } from './apply-enactment';
import { checkRepeated, freshEvents } from './check-batch';
import { enterInLedger } from './enter-in-ledger';
import { keepBoxes } from './keep-boxes';
import { releaseDossiers } from './release';

type State = Things[ThingKind]['state'];

/** A thing as it is recorded before a batch of it. */
interface Standing {
  readonly state: State | null;
  readonly tail: { readonly seq: number; readonly hash: string };
}

const UNHEARD: Standing = { state: null, tail: { seq: 0, hash: '' } };

/**
 * Records the batches of things of one kind, brings their read models up to date and writes what people are to be told.
 * Events that were recorded before change nothing. The number of statements does not grow with the number of things, as
 * long as nobody is told and nothing is let go.
 * @param batches one for each thing
 * @returns the state of each thing after its batch; null where it has none
 * @throws RecordConflict when a batch leaves a gap or an event differs from the recorded one; then nothing may be committed
 */
export async function recordBatches(
  repositories: Repositories,
  kind: ThingKind,
  batches: readonly EventBatch[],
): Promise<ReadonlyMap<string, State | null>> {
  const { record, receipts, readModels, outbox } = repositories;
  const before = await standings(repositories, kind, batches);
  const states = new Map([...before].map(([id, { state }]) => [id, state]));
  const added: Added[] = [];
  const folded: AnyFolded[] = [];
  for (const batch of batches) {
    const { id } = batch;
    const { state, tail } = before.get(id) ?? UNHEARD;
    const events = await freshOf(repositories, batch, tail.seq);
    if (events.length === 0) continue;
    if ((state?.seq ?? 0) !== tail.seq)
      throw new Error(`The read model of ${kind} ${id} is not at ${tail.seq}: rebuild it`);
    const after = fold(kind, state, events) as AnyFolded;
    added.push({ id, tailHash: tail.hash, events });
    folded.push(after);
    states.set(id, after.passages.at(-1)?.state ?? state);
  }
  if (folded.length === 0) return states;
  await record.append(kind, added);
  await receipts.keep(kind, batches);
  await readModels.put(folded);
  for (const one of folded) {
    await notifyPassages(repositories, one);
    await keepBoxes(repositories, one);
    await releaseDossiers(repositories, one);
    await enterInLedger(repositories, one);
    await applyEnactment(repositories, one);
    if (one.passages[0]?.event.seq === 1) await outbox.markBegun(kind, one.id);
  }
  await announce(
    repositories.manager,
    kind,
    folded.map(({ row }) => row),
  );
  return states;
}

/** The things as they stand, kept from other writers until the transaction ends. */
async function standings(
  { record, readModels }: Repositories,
  kind: ThingKind,
  batches: readonly EventBatch[],
): Promise<Map<string, Standing>> {
  const ids = batches.map(({ id }) => id);
  await record.lock(kind, ids);
  // Read first: a rebuild of the read models waits for us, or we for it, before anything is recorded.
  const known = await readModels.statesOf(kind, ids);
  const states = new Map(known.map((state) => [state.id, state]));
  const tails = await record.tails(kind, ids);
  return new Map(
    ids.map((id) => [id, { state: states.get(id) ?? null, tail: tails.get(id) ?? UNHEARD.tail }]),
  );
}

/** Those of the batch that the record lacks; the others must be the ones that it has. */
async function freshOf(
  { record }: Repositories,
  batch: EventBatch,
  tailSeq: number,
): Promise<readonly AnyEvent[]> {
  const fresh = freshEvents(batch, tailSeq);
  const first = batch.events[0]?.seq ?? 0;
  if (first > 0 && first <= tailSeq)
    checkRepeated(batch, await record.eventsOf(batch.thing, batch.id, first, batch.events.at(-1)?.seq));
  return fresh;
}
