import { grantOf, type AnyFolded, type Repositories } from '@vinhdanh/persistence';

/**
 * Enters a decided dossier in the award ledger, in the transaction that records its decision. An import that runs at the
 * same time is waited for, or waits: whichever comes second sees what the first one wrote.
 */
export async function enterInLedger(
  { ledger, ledgerDossiers }: Repositories,
  folded: AnyFolded,
): Promise<void> {
  if (folded.kind !== 'dossier') return;
  for (const { event, state } of folded.passages)
    if (event.type === 'decided') {
      await ledger.lock();
      await ledgerDossiers.enter(grantOf(event, state), event.at);
    }
}
