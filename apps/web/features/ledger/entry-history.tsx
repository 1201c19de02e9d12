import type { LedgerHolding } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';

/** What became of an entry, by whom and why; nothing where nothing did. */
export function EntryHistory({ history }: { readonly history: LedgerHolding['history'] }) {
  const { t, term, pick } = useI18n();
  if (history.length === 0) return null;
  return (
    <ul className="vd-entry-history" aria-label={t('ledger.history')}>
      {history.map(({ status, ground, decision, reason, by, at }) => (
        <li key={at}>
          <strong>{term('entryStatus', status)}</strong>
          {': '}
          {ground === 'register'
            ? t('ledger.registerWrong')
            : t('ledger.decision', {
                number: decision.number,
                day: formatDay(decision.date),
                body: pick(decision.body.nameVi, decision.body.nameEn),
              })}
          <div>{reason}</div>
          <div className="vd-soft vd-small">
            {t('ledger.by', { person: by.person, at: formatInstant(at) })}
          </div>
        </li>
      ))}
    </ul>
  );
}
