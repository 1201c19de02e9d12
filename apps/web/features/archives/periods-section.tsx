import type { Period } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';

/** How long what is kept, by which text; what nobody knows is said, with who must decide it. */
export function PeriodsSection({ periods }: { readonly periods: readonly Period[] }) {
  const { t, pick } = useI18n();
  return (
    <Section title={t('archives.periods')}>
      <p className="vd-soft vd-small">{t('archives.periodsWhat')}</p>
      <ul className="vd-list">
        {periods.map((period) => (
          <li key={period.id} className="vd-item">
            <div style={{ flex: '1 1 240px' }}>
              {pick(period.whatVi, period.whatEn)}
              <div>
                <Citation article={period.article} evidence={period.evidence} />
              </div>
              {period.question && (
                <p className="vd-small">
                  {pick(period.question.sentenceVi, period.question.sentenceEn)}{' '}
                  {t('archives.whoDecides', {
                    who: pick(period.question.whoDecidesVi, period.question.whoDecidesEn),
                  })}
                  .
                </p>
              )}
            </div>
            <strong>
              <PeriodWords period={period} />
            </strong>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function PeriodWords({ period }: { readonly period: Period }) {
  const { t } = useI18n();
  if (period.keep === 'permanent') return t('archives.permanent');
  return period.years === null ? t('archives.open') : t('archives.inYears', { count: period.years });
}
