import type { LocalDate, WorkingCalendar } from '@vinhdanh/domain';
import type { Field } from './field';

export type Year = string;

const readDays = (year: Year, field: Field): readonly LocalDate[] =>
  field
    .items()
    .map((item) => (item.day().startsWith(`${year}-`) ? item.day() : item.fail(`is not in ${year}`)));

/** `calendar.yaml`: by year, the weekdays off and the Saturdays that State bodies work. */
export function readCalendar(file: Field): ReadonlyMap<Year, WorkingCalendar> {
  const years = file.only('years').at('years').entries();
  return new Map(
    years.map(([year, field]) => {
      field.only('daysOff', 'workingSaturdays', 'article', 'evidence');
      const daysOff = readDays(year, field.at('daysOff'));
      return [year, { daysOff, workingSaturdays: readDays(year, field.at('workingSaturdays')) }];
    }),
  );
}
