import type { RecordedChoice } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';

/** What was decided where the rules settle nothing, each with its document. */
export function RecordedChoices({ choices }: { readonly choices: readonly RecordedChoice[] }) {
  const { t, pick } = useI18n();
  return (
    <div>
      <h3 className="vd-small vd-soft">{t('questions.recorded')}</h3>
      <ul className="vd-list">
        {choices.map(({ question, what, answered, order, reason, article, evidence }) => (
          <li key={question}>
            <div>
              {pick(what.vi, what.en)}: <strong>{pick(answered.vi, answered.en)}</strong>
            </div>
            <div className="vd-small">
              {t('questions.byOrder', { number: order.number, day: formatDay(order.date), reason })}
            </div>
            <Citation article={article} evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
