import { Progress } from 'antd';
import type { Enactment } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { outcomesOf, percentDone } from './counts';
import './enactment.css';

/** How far the order has been carried out, in figures that change while one looks. */
export function ProgressSection({ enactment }: { readonly enactment: Enactment }) {
  const { t, term, amount } = useI18n();
  const { phase, counts, expected, doneAt } = enactment;
  return (
    <Section title={t('enactment.progress')}>
      <div role="status" aria-live="polite">
        <Progress
          aria-label={t('enactment.progress')}
          percent={percentDone(enactment)}
          status={phase === 'done' ? 'success' : 'active'}
        />
        <p className="vd-note">
          {doneAt
            ? t('enactment.doneAt', { at: formatInstant(doneAt) })
            : expected === null
              ? t('enactment.underWayInPart')
              : t('enactment.underWay', { expected: amount(expected) })}
        </p>
      </div>
      {expected === null && <p className="vd-note">{t('enactment.countsInPart')}</p>}
      <dl className="vd-tally">
        {outcomesOf(counts).map((outcome) => (
          <div key={outcome} data-outcome={counts[outcome] > 0 ? outcome : undefined}>
            <dd>{amount(counts[outcome])}</dd>
            <dt>{term('enacted', outcome)}</dt>
          </div>
        ))}
      </dl>
    </Section>
  );
}
