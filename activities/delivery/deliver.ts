import { activityInfo, heartbeat, log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { ThingGateway } from '@vinhdanh/contracts';
import type { DossierReport } from '@vinhdanh/domain';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { inBatches } from './in-batches';

/** What one dossier is told. The same update id is handled once, however often it is sent. */
export interface Delivery {
  readonly dossier: string;
  readonly report: DossierReport;
  readonly updateId: string;
}

interface Progress {
  readonly done: number;
  /** Dossiers under a hold: they are told when it is lifted. */
  readonly held: readonly string[];
}

const AT_ONCE = 8;

/**
 * Tells every dossier. Heartbeats how far it came, so that a retry goes on from there.
 * @throws ApplicationFailure, to be tried again, while dossiers are held or the engine gives no answer
 */
export async function deliver(gateway: ThingGateway, deliveries: readonly Delivery[]): Promise<void> {
  const before = (activityInfo().heartbeatDetails as Progress | undefined) ?? { done: 0, held: [] };
  const held = new Set<string>();
  const tell = async (delivery: Delivery): Promise<void> => {
    if (await tellDossier(gateway, delivery)) held.delete(delivery.dossier);
    else held.add(delivery.dossier);
  };
  const again = deliveries.filter((delivery) => before.held.includes(delivery.dossier));
  await inBatches(again, { from: 0, width: AT_ONCE }, tell, () => heartbeat({ ...before }));
  await inBatches(deliveries, { from: before.done, width: AT_ONCE }, tell, (done) =>
    heartbeat({ done, held: [...held] }),
  );
  if (held.size === 0) return;
  heartbeat({ done: deliveries.length, held: [...held] });
  throw ApplicationFailure.retryable(`${held.size} dossiers are held`, 'dossiers-held');
}

/** @returns false when the dossier is held and must be told later */
async function tellDossier(gateway: ThingGateway, { dossier, report, updateId }: Delivery): Promise<boolean> {
  const request = sha256Hex(canonicalJson(report));
  const outcome = await gateway.command('dossier', dossier, report, updateId, request);
  switch (outcome.kind) {
    case 'accepted':
      return true;
    case 'refused':
      if (outcome.refusal.code === 'dossier-held') return false;
      log.warn('a dossier that has ended or moved on was passed over', {
        dossier,
        updateId,
        code: outcome.refusal.code,
      });
      return true;
    case 'absent':
      log.warn('a dossier that is not running any more was passed over', { dossier, updateId });
      return true;
    case 'unknown':
    case 'unavailable':
      throw ApplicationFailure.retryable(`No answer for dossier ${dossier}`, outcome.kind);
  }
}
