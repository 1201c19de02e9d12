import type { Role } from '@vinhdanh/domain';
import type { Viewer } from '@vinhdanh/persistence';

/** Who keeps the files of a body, audits them, or runs the instance: each for the bodies of the office. */
const ARCHIVISTS: readonly Role[] = ['secretary', 'auditor', 'administrator'];

export const archivists = ({ office }: Viewer): boolean =>
  office !== null && ARCHIVISTS.includes(office.role);
