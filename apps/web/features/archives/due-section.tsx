import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { isLocalDate } from '@vinhdanh/domain';
import type { Archives } from '../../api/models';
import { formatDay, today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { matches } from '../../ui/fold';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useSubjectName } from '../../ui/use-subject-name';
import { PeriodWords } from './periods-section';
import { useDue } from './use-archives';

interface DueSectionProps {
  /** That may be chosen from. */
  readonly bodies: ReadonlyArray<Archives['years'][number]['body']>;
  /** Unless the address names one. */
  readonly body: string;
}

/** Dossiers of a body whose period has ended by a day. The choice lives in the address. */
export function DueSection({ bodies, body: own }: DueSectionProps) {
  const { t, pick } = useI18n();
  const nameOf = useSubjectName();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('on') ?? '';
  const on = isLocalDate(asked) ? asked : today();
  const body = search.get('body') ?? own;
  const due = useDue(body, on);
  const choose = (name: 'on' | 'body', value: string): void =>
    setSearch((now) => ({ ...Object.fromEntries(now), [name]: value }), { replace: true });
  return (
    <Section title={t('archives.due')}>
      <p className="vd-soft vd-small">{t('archives.dueWhat')}</p>
      <div className="vd-row">
        {bodies.length > 1 && (
          <Select
            aria-label={t('archives.dueBody')}
            value={body}
            showSearch={{ filterOption: matches }}
            style={{ minWidth: 240, maxWidth: '100%' }}
            options={bodies.map(({ id, nameVi, nameEn }) => ({ value: id, label: pick(nameVi, nameEn) }))}
            onChange={(id) => choose('body', id)}
          />
        )}
        <label className="vd-row">
          {t('archives.dueOn')}
          <DayPicker future value={on} onChange={(day) => choose('on', day ?? today())} />
        </label>
      </div>
      <QueryView query={due}>
        {({ items, more }) => (
          <>
            {items.length === 0 && <Nothing text={t('archives.dueNone')} />}
            <ul className="vd-list" aria-busy={due.isPlaceholderData}>
              {items.map((item) => (
                <li key={item.id} className="vd-item">
                  <div>
                    <Link to={`/dossiers/${item.id}`}>
                      <strong>{nameOf(item.subjectName)}</strong>
                    </Link>
                    <div className="vd-award">{pick(item.awardNameVi, item.awardNameEn)}</div>
                    <div className="vd-soft vd-small">
                      <span className="vd-mono">{item.code}</span> · <PeriodWords period={item.period} />
                    </div>
                  </div>
                  <div>{t('archives.dueUntil', { day: formatDay(item.until) })}</div>
                </li>
              ))}
            </ul>
            {more && <p className="vd-soft">{t('archives.dueMore', { count: items.length })}</p>}
          </>
        )}
      </QueryView>
    </Section>
  );
}
