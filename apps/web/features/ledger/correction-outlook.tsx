import { useId } from 'react';
import type { LedgerHolding } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Arrow } from '../../ui/arrow';
import { CorrectionMeaning } from './correction-meaning';
import { weightyChanges, type CorrectionValues } from './correction-values';
import { useChangedWords } from './use-changed-words';

interface CorrectionOutlookProps {
  readonly holding: LedgerHolding;
  readonly values: Omit<CorrectionValues, 'evidence'>;
}

/** What the entry says and will say, and what hangs on it; nothing where nothing differs. */
export function CorrectionOutlook({ holding, values }: CorrectionOutlookProps) {
  const { t } = useI18n();
  const id = useId();
  const changed = useChangedWords(holding, values);
  if (changed.length === 0) return null;
  const weighty = weightyChanges(holding, values);
  return (
    <section className="vd-outlook" aria-labelledby={id}>
      <h3 className="vd-h3" id={id}>
        {t('ledger.willChange')}
      </h3>
      <dl className="vd-outlook-words">
        {changed.map(({ label, before, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <del>{before}</del> <Arrow label={t('common.becomes')} /> <ins>{after}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {weighty && <CorrectionMeaning entry={holding.id} changes={weighty} />}
    </section>
  );
}
