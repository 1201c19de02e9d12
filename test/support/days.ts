import { dayOf, toInstant, type LocalDate } from '@vinhdanh/domain';

/** The day in Vietnam at this moment: asked for anew each time, so that tests may run over midnight. */
export const today = (): LocalDate => dayOf(toInstant(Date.now()));
