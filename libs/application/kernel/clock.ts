import { dayOf, toInstant, type Instant, type LocalDate } from '@vinhdanh/domain';

/** The clock of the process. */
export class Clock {
  now(): Instant {
    return toInstant(Date.now());
  }

  /** The day in Vietnam. */
  today(): LocalDate {
    return dayOf(this.now());
  }
}
