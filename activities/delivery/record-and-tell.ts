import { ApplicationFailure } from '@temporalio/common';
import type { EventBatch, ThingGateway } from '@vinhdanh/contracts';
import type { DossierState, Recomputation } from '@vinhdanh/domain';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { calendarTold } from '../projector/calendar-in-force';
import { recordBatches } from '../projector/record-batches';

interface Telling {
  readonly dossier: string;
  readonly seq: number;
  readonly recompute: Recomputation;
}

/**
 * Records events of many dossiers in one transaction, then tells those of them that counted a limit by a calendar which is
 * not in force any more. Repeated, it changes nothing.
 * @throws RecordConflict as the one writer does; ApplicationFailure, to be tried again, while the engine gives no answer
 */
export async function recordAndTell(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  batches: ReadonlyArray<EventBatch<'dossier'>>,
): Promise<void> {
  const tellings = await unitOfWork.run(async (repositories) => {
    const states = await recordBatches(repositories, 'dossier', batches);
    const found: Telling[] = [];
    for (const { id: dossier, events } of batches) {
      const state = states.get(dossier) as DossierState;
      const recompute = await calendarTold(repositories, state, events);
      if (recompute !== null) found.push({ dossier, seq: state.seq, recompute });
    }
    return found;
  });
  for (const telling of tellings) await tellLimit(gateway, telling);
}

/** A dossier that refuses has moved on, and counted anew. */
async function tellLimit(gateway: ThingGateway, { dossier, seq, recompute }: Telling): Promise<void> {
  const request = sha256Hex(canonicalJson(recompute));
  const { kind } = await gateway.command('dossier', dossier, recompute, `limit-${dossier}-${seq}`, request);
  if (kind === 'unknown' || kind === 'unavailable')
    throw ApplicationFailure.retryable(`No answer for dossier ${dossier}`, kind);
}
