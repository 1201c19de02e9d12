import { isLocalDate, workingCalendarOf, type LocalDate } from '@vinhdanh/domain';
import { Alert, Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { CalendarYear } from '../../api/models';
import { asProblem, ProblemError } from '../../api/problem';
import { formatDay, today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { dayNames } from './calendar-words';
import { CountSection } from './count-section';
import { DaysOffList } from './days-off-list';
import { Legend } from './legend';
import { Month } from './month';
import { PublishedChanges } from './published-changes';
import { useCalendarYear } from './use-calendar-year';
import './calendar.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The working calendar of a year: twelve months, their days off, and a tool that counts. */
export function Component() {
  const { t } = useI18n();
  const [search] = useSearchParams();
  const asked = search.get('year') ?? '';
  const year = /^\d{4}$/.test(asked) ? asked : today().slice(0, 4);
  const known = search.get('knownOn') ?? '';
  const knownOn = isLocalDate(known) ? known : null;
  const calendar = useCalendarYear(year, true, knownOn);
  return (
    <Page
      title={t('calendar.title', { year })}
      intro={t('calendar.intro')}
      actions={<YearLinks year={year} />}
    >
      {knownOn !== null && (
        <Alert
          type="info"
          showIcon
          title={t('calendar.asKnown', { day: formatDay(knownOn) })}
          action={<Link to={`/calendar?year=${year}`}>{t('calendar.asItIs')}</Link>}
        />
      )}
      {isNotAnnounced(calendar.error) ? (
        <Alert
          type="info"
          showIcon
          title={asProblem(calendar.error).sentence}
          action={<Link to="/calendar">{t('calendar.year', { year: today().slice(0, 4) })}</Link>}
        />
      ) : (
        <QueryView query={calendar}>{(data) => <YearView year={data} knownOn={knownOn} />}</QueryView>
      )}
      <CountSection />
    </Page>
  );
}

/** A year to come whose days off nobody has announced yet is no fault. */
const isNotAnnounced = (error: Error | null): boolean =>
  error instanceof ProblemError && error.code === 'calendar-not-announced';

function YearLinks({ year }: { readonly year: string }) {
  const { t } = useI18n();
  const [before, after] = [Number(year) - 1, Number(year) + 1];
  return (
    <nav className="vd-row vd-no-print" aria-label={t('calendar.years')}>
      <Link to={`/calendar?year=${before}`}>{t('calendar.year', { year: before })}</Link>
      <Link to={`/calendar?year=${after}`}>{t('calendar.year', { year: after })}</Link>
      <Button onClick={() => window.print()}>{t('calendar.print')}</Button>
    </nav>
  );
}

interface YearViewProps {
  readonly year: CalendarYear;
  readonly knownOn: LocalDate | null;
}

function YearView({ year, knownOn }: YearViewProps) {
  const { t, pick } = useI18n();
  const calendar = workingCalendarOf([year]);
  const names = dayNames([year], pick);
  const swaps = new Map(
    year.workingSaturdays.filter(({ withdrawn }) => !withdrawn).map(({ day, insteadOf }) => [day, insteadOf]),
  );
  const nameOf = (day: LocalDate): string | undefined => {
    const insteadOf = swaps.get(day);
    return insteadOf === undefined ? names.get(day) : t('calendar.workedFor', { day: formatDay(insteadOf) });
  };
  return (
    <>
      <Citation article={year.article} evidence={year.evidence} />
      <PublishedChanges year={year} knownOn={knownOn} />
      <Legend />
      <div className="vd-months">
        {MONTHS.map((month) => (
          <Month
            key={month}
            year={year.year}
            month={month}
            calendar={calendar}
            today={today()}
            nameOf={nameOf}
          />
        ))}
      </div>
      <DaysOffList year={year} />
    </>
  );
}
