import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { LedgerHolding, LedgerSubject } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { RulesNotice } from '../catalogue/rules-notice';
import { CorrectDialog } from './correct-dialog';
import { EntryHistory } from './entry-history';
import { useKeeps, useSubject } from './use-ledger';
import './ledger.css';

/** One holder with every award, and what became of each. */
export function Component() {
  const { t } = useI18n();
  const { id = '' } = useParams();
  const subject = useSubject(id);
  return (
    <Page
      title={subject.data?.name ?? t('nav.ledger')}
      intro={<Link to="/ledger">{t('ledger.back')}</Link>}
      actions={subject.data && <Link to={`/subjects/${id}`}>{t('ledger.toLadder')}</Link>}
    >
      <QueryView query={subject}>{(found) => <Subject subject={found} />}</QueryView>
    </Page>
  );
}

function Subject({ subject }: { readonly subject: LedgerSubject }) {
  const { t, term } = useI18n();
  const { kind, bornOn, birthYear, formerNames, category, units, holdings } = subject;
  return (
    <>
      <RulesNotice />
      <Section title={t('ledger.whoItIs')}>
        <Facts
          facts={[
            [t('ledger.kind'), term('subjectKind', kind)],
            [t('ledger.born'), bornOn ? formatDay(bornOn) : birthYear],
            [t('ledger.formerNames'), formerNames.join('; ')],
            [t('ledger.category'), category && term('category', category)],
            [
              t('ledger.units'),
              units.map(({ unit, from, to }) => (
                <div key={unit}>
                  {unit}{' '}
                  <span className="vd-soft vd-small">
                    {from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`}
                  </span>
                </div>
              )),
            ],
          ]}
        />
      </Section>
      <Section title={t('ledger.holdings', { count: holdings.length })}>
        <ul className="vd-list">
          {holdings.map((holding) => (
            <Entry key={holding.id} {...{ holding, kind }} />
          ))}
        </ul>
      </Section>
    </>
  );
}

const STANDS: readonly string[] = ['held', 'restored'];

interface EntryProps {
  readonly holding: LedgerHolding;
  readonly kind: LedgerSubject['kind'];
}

function Entry({ holding, kind: subjectKind }: EntryProps) {
  const { t, term, pick } = useI18n();
  const [correcting, setCorrecting] = useState(false);
  const keeps = useKeeps();
  const { decision, period, kind, status, subjectName, subjectUnit, source, category } = holding;
  const years = period && (period.from === period.to ? `${period.from}` : `${period.from}–${period.to}`);
  const from = source.dossier ? (
    <Link to={`/dossiers/${source.dossier}`}>{t('ledger.fromDossier')}</Link>
  ) : (
    source.file && t('ledger.fromFile', { file: source.file, line: source.line ?? 0 })
  );
  return (
    <li className="vd-entry" data-gone={!STANDS.includes(status)}>
      <div className="vd-item" style={{ padding: 0 }}>
        <div>
          <div className="vd-award">{pick(holding.awardNameVi, holding.awardNameEn)}</div>
          <div>
            {t('ledger.decision', {
              number: decision.number,
              day: formatDay(decision.date),
              body: pick(decision.body.nameVi, decision.body.nameEn),
            })}
          </div>
          <div className="vd-soft vd-small">
            {[
              years && t('ledger.years', { years }),
              term('commendation', kind),
              category && term('category', category),
              subjectName,
              subjectUnit,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          {holding.posthumous && (
            <div className="vd-small">
              {t('ledger.posthumous', {
                day: formatDay(holding.posthumous.diedOn),
                recipient: holding.posthumous.receivedBy ?? t('ledger.family'),
              })}
            </div>
          )}
          <div className="vd-soft vd-small">{from ?? (holding.corrects && t('ledger.fromCorrection'))}</div>
        </div>
        <div className="vd-row">
          {status !== 'held' && <strong>{term('entryStatus', status)}</strong>}
          {keeps && !['corrected', 'cancelled'].includes(status) && (
            <Button onClick={() => setCorrecting(true)}>{t('ledger.correct')}</Button>
          )}
        </div>
      </div>
      <EntryHistory history={holding.history} />
      {correcting && (
        <CorrectDialog holding={holding} kind={subjectKind} onClose={() => setCorrecting(false)} />
      )}
    </li>
  );
}
