import { ApplicationFailure } from '@temporalio/common';
import type { CommandOutcome, Recorder, ThingGateway } from '@vinhdanh/contracts';
import type { DossierEvent, DossierReport, PassedOver } from '@vinhdanh/domain';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';

/** What one dossier is told. The same update id is handled once, however often it is sent. */
export interface Delivery {
  readonly dossier: string;
  readonly report: DossierReport;
  readonly updateId: string;
}

/** `held`: it must be told later. Otherwise why it did not take what it was told. */
export type DossierAnswer = 'taken' | 'held' | PassedOver;

/**
 * Tells one dossier, as whoever records its events.
 * @returns with the answer, the events that are to be recorded
 * @throws ApplicationFailure, to be tried again, while the engine gives no answer
 */
export async function entrustDossier(
  gateway: ThingGateway,
  delivery: Delivery,
  recorder: Recorder = 'sender',
): Promise<{ readonly answer: DossierAnswer; readonly events: readonly DossierEvent[] }> {
  const { dossier, report, updateId } = delivery;
  const outcome = await gateway.entrust('dossier', dossier, report, updateId, requestOf(report), recorder);
  const events = outcome.kind === 'accepted' ? (outcome.receipt.unrecorded ?? []) : [];
  return { answer: await answerIn(gateway, delivery, outcome), events };
}

const requestOf = (report: DossierReport): string => sha256Hex(canonicalJson(report));

async function answerIn(
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
      if (told.kind === 'absent') return { dossier, code: 'dossier-ended' };
      if (told.kind === 'accepted') return 'taken';
      throw ApplicationFailure.retryable(`No answer for dossier ${dossier}`, told.kind);
    }
    case 'unknown':
    case 'unavailable':
      throw ApplicationFailure.retryable(`No answer for dossier ${dossier}`, outcome.kind);
  }
}
