import { grantOf, type UnitOfWork } from '@vinhdanh/persistence';

const AT_ONCE = 100;

/** Enters dossiers that were decided before the ledger was kept. Again it changes nothing. */
export class EnterDecided {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns how many dossiers the ledger did not have */
  async execute(): Promise<number> {
    let [entered, after]: [number, string | null] = [0, null];
    for (;;) {
      const from: string | null = after;
      const page = await this.unitOfWork.run(async ({ ledger, ledgerDossiers }) => {
        await ledger.lock();
        const dossiers = await ledgerDossiers.leftOut(from, AT_ONCE);
        for (const { event, state } of dossiers) await ledgerDossiers.enter(grantOf(event, state), event.at);
        return dossiers;
      });
      entered += page.length;
      after = page.at(-1)?.state.id ?? null;
      if (after === null) return entered;
    }
  }
}
