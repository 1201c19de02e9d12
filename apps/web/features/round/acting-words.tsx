import type { Round } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';

export type Acting = NonNullable<Round['signatories'][number]['acting']>;

/** In whose place somebody signs, by which document, and where the rule stands. */
export function ActingWords({ acting }: { readonly acting: Acting }) {
  const { t } = useI18n();
  const { prefix, of, power } = acting;
  return (
    <div className="vd-small">
      <strong>
        {prefix} {of}
      </strong>{' '}
      {power && (
        <span className="vd-soft">
          {t('round.power', { number: power.number, date: formatDay(power.date) })}{' '}
        </span>
      )}
      <Citation {...acting} />
    </div>
  );
}
