import type { DossierState } from '@vinhdanh/domain';
import type { Viewer } from '@vinhdanh/persistence';

/** Who keeps the files of a body, or audits. */
export const isKeeperOrAuditor = ({ office }: Viewer): boolean =>
  office?.role === 'secretary' || office?.role === 'auditor';

/**
 * Who handed the dossier in; and of those who may see it, who keeps the files of a body and who audits.
 * @param dossier null where the bundle is of another thing
 */
export const mayHaveBundle = (viewer: Viewer, dossier: Pick<DossierState, 'applicant'> | null): boolean =>
  dossier?.applicant.person === viewer.person.id || isKeeperOrAuditor(viewer);
