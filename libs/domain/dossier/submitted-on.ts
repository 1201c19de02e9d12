import type { LocalDate } from '../kernel/time';
import type { DossierState } from './state';

/** The day on which it was handed in; of a state that did not keep it, the day of its first visit or of its first route. */
export const submittedOn = ({ submittedOn: kept, course, route }: DossierState): LocalDate =>
  kept ?? course?.visits[0]?.arrivedOn ?? route.chosenBy;
