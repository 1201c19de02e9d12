import type { Dossier } from '../../api/models';

const STOPPED: ReadonlyArray<Dossier['status']> = ['refused', 'withdrawn', 'cancelled'];

/** Whether the dossier ended on its way: the step at which it stood is the one where it ended, and nobody has it any more. */
export const hasStopped = ({ status }: Pick<Dossier, 'status'>): boolean => STOPPED.includes(status);
