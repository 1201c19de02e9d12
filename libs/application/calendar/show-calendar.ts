import { yearKnownOn, type CalendarYear, type LocalDate, type RuleBook } from '@vinhdanh/domain';
import { notFound, refused } from '../kernel/refused';

export interface CalendarView extends CalendarYear {
  /** Every year that has a notice. */
  readonly known: readonly string[];
}

/** The working calendar by year, as it is or as it was known on an earlier day. */
export class ShowCalendar {
  constructor(private readonly rules: RuleBook) {}

  /** @throws Refused `calendar-not-announced` for a year without a notice, `not-found` for what is no year */
  execute(year: string, knownOn?: LocalDate): CalendarView {
    if (!/^\d{4}$/.test(year)) throw notFound();
    const known = this.rules.years.map((known) => known.year).sort();
    const found = this.rules.years.find((candidate) => candidate.year === year);
    if (!found)
      throw refused('calendar-not-announced', { year, first: known[0] ?? '', last: known.at(-1) ?? '' });
    return { ...(knownOn === undefined ? found : yearKnownOn(found, knownOn)), known };
  }
}
