import { ApplicationFailure } from '@temporalio/common';
import type { Answer, CommandOutcome, EventBatch, Recorder, ThingGateway } from '@vinhdanh/contracts';
import type { DossierReport, PassedOver } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { whyAbsent } from './why-absent';

/** What one dossier is told. The same update id is handled once, however often it is sent. */
export interface Delivery {
  readonly dossier: string;
  readonly report: DossierReport;
  readonly updateId: string;
}

/**
 * `held`: it must be told when the hold is lifted. `lost`: it is open and the engine does not run it, and must be told when it
 * is recovered. Otherwise why it did not take what it was told.
 */
export type DossierAnswer = 'taken' | 'held' | 'lost' | PassedOver;

/**
 * Tells one dossier, as whoever records its events.
 * @returns with the answer, what is to be recorded, if anything is
 * @throws ApplicationFailure, to be tried again, while the engine gives no answer
 */
export async function entrustDossier(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  delivery: Delivery,
  recorder: Recorder = 'sender',
): Promise<{ readonly answer: DossierAnswer; readonly batch: EventBatch<'dossier'> | null }> {
  const { dossier, report, updateId } = delivery;
  const outcome = await gateway.entrust('dossier', dossier, report, updateId, requestOf(report), recorder);
  return { answer: await answerIn(unitOfWork, gateway, delivery, outcome), batch: batchOf(dossier, outcome) };
}

function batchOf(dossier: string, outcome: CommandOutcome<Answer<'dossier'>>): EventBatch<'dossier'> | null {
  if (outcome.kind !== 'accepted') return null;
  const { unrecorded = [], receipts } = outcome.receipt;
  return unrecorded.length > 0 ? { thing: 'dossier', id: dossier, events: unrecorded, receipts } : null;
}

const requestOf = (report: DossierReport): string => sha256Hex(canonicalJson(report));

async function answerIn(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  { dossier, updateId }: Delivery,
  outcome: CommandOutcome,
): Promise<DossierAnswer> {
  switch (outcome.kind) {
    case 'accepted':
      return 'taken';
    case 'refused':
      return outcome.refusal.code === 'dossier-held' ? 'held' : { dossier, code: outcome.refusal.code };
    case 'absent': {
      // What it was told may have ended it, and the answer was lost.
      const told = await gateway.outcomeOf('dossier', dossier, updateId);
      if (told.kind === 'accepted') return 'taken';
      if (told.kind !== 'absent')
        throw ApplicationFailure.retryable(`No answer for dossier ${dossier}`, told.kind);
      const why = await whyAbsent(unitOfWork, dossier, updateId);
      return why === 'ended' ? { dossier, code: 'dossier-ended' } : why;
    }
    case 'unknown':
    case 'unavailable':
      throw ApplicationFailure.retryable(`No answer for dossier ${dossier}`, outcome.kind);
  }
}
