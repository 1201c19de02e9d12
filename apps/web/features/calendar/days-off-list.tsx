import type { CalendarYear } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';

/** The days off and the Saturdays worked, one by one, under their notices. */
export function DaysOffList({ year }: { readonly year: CalendarYear }) {
  const { t, pick, term } = useI18n();
  const weekday = (day: string): string => term('weekday', String(new Date(`${day}T00:00:00Z`).getUTCDay()));
  return (
    <Section
      title={t('calendar.daysOff', {
        year: year.year,
        count: year.daysOff.filter(({ withdrawn }) => !withdrawn).length,
      })}
      extra={<Citation article={year.article} evidence={year.evidence} />}
    >
      <ul className="vd-days-off">
        {year.daysOff
          .filter(({ withdrawn }) => !withdrawn)
          .map((off) => (
            <li key={off.day}>
              <span className="vd-mono">
                {weekday(off.day)} {formatDay(off.day)}
              </span>
              <span>
                {pick(off.nameVi, off.nameEn)}
                {off.article !== year.article && (
                  <>
                    {' '}
                    <Citation article={off.article} evidence={off.evidence} />
                  </>
                )}
              </span>
            </li>
          ))}
        {year.workingSaturdays
          .filter(({ withdrawn }) => !withdrawn)
          .map(({ day, insteadOf }) => (
            <li key={day}>
              <span className="vd-mono">
                {weekday(day)} {formatDay(day)}
              </span>
              <strong>{t('calendar.workedFor', { day: formatDay(insteadOf) })}</strong>
            </li>
          ))}
      </ul>
    </Section>
  );
}
