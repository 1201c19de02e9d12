import { isEnded } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';

/** A dossier that does not run took what it was told, has ended without it, or was lost by the engine and is still open. */
export type WhyAbsent = 'taken' | 'ended' | 'lost';

/** What the record says of a dossier that does not run. */
export const whyAbsent = (unitOfWork: UnitOfWork, dossier: string, updateId: string): Promise<WhyAbsent> =>
  unitOfWork.run(async ({ receipts, readModels }) => {
    if (await receipts.find('dossier', dossier, updateId)) return 'taken';
    const state = await readModels.stateOf('dossier', dossier);
    return state === null || isEnded(state) ? 'ended' : 'lost';
  });
