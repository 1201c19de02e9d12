import { useState } from 'react';
import { Link } from 'react-router';
import type { Holding } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useDependents } from '../eligibility/use-eligibility';

/** Every award with its decision and what became of it; later awards that stood on it are listed when they are asked for. */
export function HoldingsSection({ holdings }: { readonly holdings: readonly Holding[] }) {
  const { t } = useI18n();
  return (
    <Section title={t('holdings.title')}>
      {holdings.length === 0 ? (
        <Nothing text={t('holdings.none')} />
      ) : (
        <ul className="vd-list">
          {holdings.map((holding) => (
            <HoldingItem key={holding.id} holding={holding} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const GONE: ReadonlyArray<Holding['status']> = ['cancelled', 'stripped', 'corrected'];

function HoldingItem({ holding }: { readonly holding: Holding }) {
  const { t, term, pick } = useI18n();
  const { decision, period, kind, status, source, history } = holding;
  const [open, setOpen] = useState(GONE.includes(status));
  const years = period && (period.from === period.to ? String(period.to) : `${period.from}–${period.to}`);
  return (
    <li className="vd-item vd-fact" data-stands={!GONE.includes(status)}>
      <div>
        <div className="vd-award">{pick(holding.awardNameVi, holding.awardNameEn)}</div>
        <div className="vd-small">
          {t('holdings.decision', {
            number: decision.number,
            day: formatDay(decision.date),
            body: pick(decision.body.nameVi, decision.body.nameEn),
          })}
        </div>
        <div className="vd-soft vd-small">
          {[years, term('commendation', kind), source.file].filter(Boolean).join(' · ')}
          {source.dossier && <Link to={`/dossiers/${source.dossier}`}> {t('holdings.dossier')}</Link>}
        </div>
        {history.map((change) => (
          <div key={change.at} className="vd-small">
            {t('holdings.change', {
              what: term('entryStatus', change.status),
              number: change.decision.number,
              day: formatDay(change.decision.date),
              reason: change.reason,
            })}
          </div>
        ))}
        <details
          className="vd-ladder-far"
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary className="vd-small">{t('holdings.dependents')}</summary>
          {open && <Dependents entry={holding.id} />}
        </details>
      </div>
    </li>
  );
}

function Dependents({ entry }: { readonly entry: string }) {
  const { t, pick } = useI18n();
  return (
    <QueryView query={useDependents(entry, true)}>
      {(items) =>
        items.length === 0 ? (
          <p className="vd-soft vd-small">{t('holdings.noDependents')}</p>
        ) : (
          <ul>
            {items.map(({ holding, nameVi, nameEn, citation }) => (
              <li key={holding.id}>
                {pick(nameVi, nameEn)}, {holding.decision.number}, {formatDay(holding.decision.date)}{' '}
                {citation && <Citation {...citation} />}
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
