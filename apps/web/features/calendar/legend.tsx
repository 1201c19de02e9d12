import { useI18n } from '../../i18n/i18n';

/** What the marks of the months mean: each in words, letter and colour. */
export function Legend() {
  const { t } = useI18n();
  return (
    <ul className="vd-calendar-legend">
      <li>
        <span className="vd-month-mark" data-kind="off">
          24<sup>{t('calendar.offLetter')}</sup>
        </span>
        {t('calendar.off')}
      </li>
      <li>
        <span className="vd-month-mark" data-kind="swapped">
          22<sup>{t('calendar.swappedLetter')}</sup>
        </span>
        {t('calendar.swapped')}
      </li>
      <li>
        <span className="vd-month-mark" data-kind="weekend">
          15
        </span>
        {t('calendar.weekend')}
      </li>
      <li>
        <span className="vd-month-mark" data-kind="worked" aria-current="date">
          17
        </span>
        {t('calendar.today')}
      </li>
    </ul>
  );
}
