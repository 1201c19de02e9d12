import type { DossierState } from '@vinhdanh/domain';
import type { Viewer } from '@vinhdanh/persistence';

/** Who handed the dossier in; and of those who may see it, who keeps the files of a body and who audits. */
export const mayHaveBundle = (
  { person, office }: Viewer,
  { applicant }: Pick<DossierState, 'applicant'>,
): boolean => applicant.person === person.id || office?.role === 'secretary' || office?.role === 'auditor';
