import { dayOf } from '@vinhdanh/domain';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { LimitItem } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';

const COLOURS: Readonly<Record<LimitItem['tone'], string>> = {
  calm: 'default',
  amber: 'warning',
  red: 'error',
  still: 'default',
  none: 'default',
  uncounted: 'default',
};

/** One dossier with the end of its limit and the working days left, in words as well as in colour. */
export function LimitLine({ limit }: { readonly limit: LimitItem }) {
  const { t, term, pick } = useI18n();
  const left = useLeft(limit);
  return (
    <li className="vd-item">
      <div>
        <Link to={`/dossiers/${limit.id}`}>
          <strong>{limit.subjectName}</strong>
        </Link>
        <div className="vd-award">{pick(limit.awardNameVi, limit.awardNameEn)}</div>
        <div className="vd-soft vd-small">
          <span className="vd-mono">{limit.code}</span>
          {` · ${term('stepKind', limit.stepKind)} · ${t('common.since', { at: formatInstant(limit.since) })}`}
        </div>
      </div>
      <div className="vd-limit">
        {left && <Tag color={COLOURS[limit.tone]}>{left}</Tag>}
        {limit.dueAt && limit.tone !== 'still' && (
          <div className="vd-small">{t('limits.ends', { day: formatDay(dayOf(limit.dueAt)) })}</div>
        )}
      </div>
    </li>
  );
}

/** How near it is; null where only its end is known. */
function useLeft({ tone, workingDaysLeft, held }: LimitItem): string | null {
  const { t } = useI18n();
  if (tone === 'still') return t(held ? 'limits.still' : 'limits.awaitsReroute');
  if (tone === 'uncounted') return null;
  if (workingDaysLeft === null) return t(tone === 'red' ? 'limits.passed' : 'limits.none');
  if (workingDaysLeft === 0) return t(tone === 'red' ? 'limits.passedToday' : 'limits.today');
  const span = t('span.workingDay', { count: Math.abs(workingDaysLeft) });
  return t(tone === 'red' ? 'due.late' : 'due.left', { span });
}
