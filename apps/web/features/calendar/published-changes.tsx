import { addDays, type LocalDate } from '@vinhdanh/domain';
import { Link } from 'react-router';
import type { CalendarYear } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';
import { publishedChanges, type PublishedChange } from './calendar-words';

interface PublishedChangesProps {
  readonly year: CalendarYear;
  readonly knownOn: LocalDate | null;
}

/** What notices that came later added to the year or took out of it, and the year as it was known before. */
export function PublishedChanges({ year, knownOn }: PublishedChangesProps) {
  const { t } = useI18n();
  const changes = publishedChanges(year);
  const [first] = changes;
  if (!first) return null;
  const before = addDays(first.notice.on, -1);
  return (
    <Section
      title={t('calendar.changes')}
      extra={
        knownOn === null && (
          <Link to={`/calendar?year=${year.year}&knownOn=${before}`}>
            {t('calendar.seeBefore', { day: formatDay(before) })}
          </Link>
        )
      }
    >
      <ul className="vd-days-off">
        {changes.map((change) => (
          <ChangeLine key={`${change.day} ${change.is}`} change={change} />
        ))}
      </ul>
    </Section>
  );
}

function ChangeLine({
  change: { day, is, insteadOf, nameVi, nameEn, notice },
}: {
  readonly change: PublishedChange;
}) {
  const { t, term, pick } = useI18n();
  const weekday = term('weekday', String(new Date(`${day}T00:00:00Z`).getUTCDay()));
  const name =
    insteadOf === null ? pick(nameVi, nameEn) : t('calendar.workedFor', { day: formatDay(insteadOf) });
  return (
    <li>
      <span className="vd-mono">
        {weekday} {formatDay(day)}
      </span>
      <span>
        {t(`calendar.${is}`, { name, on: formatDay(notice.on) })}{' '}
        <Citation article={notice.article} evidence={notice.evidence} />
      </span>
    </li>
  );
}
