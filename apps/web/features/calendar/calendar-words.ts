import type { LocalDate } from '@vinhdanh/domain';
import type { CalendarYear } from '../../api/models';

/** The names of the days off by day. */
export const dayNames = (
  years: readonly CalendarYear[],
  pick: (vi: string, en: string) => string,
): ReadonlyMap<LocalDate, string> =>
  new Map(
    years.flatMap(({ daysOff }) =>
      daysOff.map(({ day, nameVi, nameEn }) => [day, pick(nameVi, nameEn)] as const),
    ),
  );
