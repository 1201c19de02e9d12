import { weekdayOf, type LocalDate, type WorkingCalendar } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { weeksOf, workingDaysIn } from './month-days';

interface MonthProps {
  readonly year: string;
  readonly month: number;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
  /** What a day is, where it is not an ordinary one. */
  readonly nameOf: (day: LocalDate) => string | undefined;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** One month as a small table. Days off and swapped Saturdays carry a letter beside their colour. */
export function Month({ year, month, calendar, today, nameOf }: MonthProps) {
  const { t, term } = useI18n();
  return (
    <table className="vd-month">
      <caption>
        <strong>{term('month', String(month))}</strong>
        <span>{t('calendar.worked', { count: workingDaysIn(year, month, calendar) })}</span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) => (
              <td
                key={day ?? place}
                data-kind={day === null ? undefined : kindOf(day, calendar)}
                aria-current={day === today ? 'date' : undefined}
                title={day === null ? undefined : nameOf(day)}
              >
                {day !== null && <Day day={day} calendar={calendar} name={nameOf(day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayKind = 'off' | 'swapped' | 'weekend' | 'worked';

function kindOf(day: LocalDate, calendar: WorkingCalendar): DayKind {
  if (calendar.workingSaturdays.includes(day)) return 'swapped';
  if (weekdayOf(day) === 0 || weekdayOf(day) === 6) return 'weekend';
  return calendar.daysOff.includes(day) ? 'off' : 'worked';
}

interface DayProps {
  readonly day: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly name: string | undefined;
}

function Day({ day, calendar, name }: DayProps) {
  const { t } = useI18n();
  const kind = kindOf(day, calendar);
  const marked = kind === 'off' || kind === 'swapped';
  return (
    <>
      {Number(day.slice(8))}
      {marked && <sup aria-hidden="true">{t(`calendar.${kind}Letter`)}</sup>}
      {name && <span className="vd-visually-hidden">, {name}</span>}
    </>
  );
}
