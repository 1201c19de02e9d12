import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { DueTag } from '../../ui/due-tag';
import { useThresholdWords } from '../catalogue/use-threshold-words';
import type { MapStep } from './bands';

interface RouteStepItemProps {
  readonly step: MapStep;
  /** What is said of it where the dossier stands at it. */
  readonly here: string;
}

/** One step: what is done, who has it, since and until when, and under which article. */
export function RouteStepItem({ step, here }: RouteStepItemProps) {
  const { t, term, pick } = useI18n();
  const thresholdWords = useThresholdWords();
  const state = step.state ?? 'ahead';
  const current = state === 'current';
  return (
    <li className="vd-step" data-state={state} aria-current={current ? 'step' : undefined}>
      <div className="vd-step-name">
        {term('stepKind', step.kind)}
        <span className="vd-step-state">
          {current ? here : step.closed ? t('route.closedTag') : term('stepState', state)}
        </span>
      </div>
      <div>{pick(step.organization.nameVi, step.organization.nameEn)}</div>
      {step.closed && <div className="vd-small">{t('route.closed', { day: formatDay(step.closed.on) })}</div>}
      {step.arrivedAt && (
        <div className="vd-small vd-soft">{t('common.since', { at: formatInstant(step.arrivedAt) })}</div>
      )}
      {current && step.dueAt && (
        <div className="vd-small">
          {t('common.until', { at: formatInstant(step.dueAt) })} <DueTag dueAt={step.dueAt} />
        </div>
      )}
      {state === 'ahead' && step.limit && (
        <div className="vd-small vd-soft">
          {t('route.limit', { span: t(limitKey(step.limit.unit), { count: step.limit.amount }) })}
        </div>
      )}
      {step.threshold && <div className="vd-small vd-soft">{thresholdWords(step.threshold)}</div>}
      <Citation {...(step.closed ?? step)} />
    </li>
  );
}

const limitKey = (unit: string) => {
  if (unit === 'working-day') return 'span.workingDay';
  return unit === 'second' ? 'span.second' : 'span.day';
};
