import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import type { LineResult, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { SearchField } from '../../ui/search-field';
import { Section } from '../../ui/section';
import { outcomesByAward } from './award-counts';
import { ResultRow } from './result-row';
import { shownResults, type Wanted } from './shown-results';
import '../../ui/filter-row.css';

interface ResultsSectionProps {
  readonly session: Session;
  readonly results: readonly LineResult[];
}

const COUNTS = ['agree', 'disagree', 'other', 'blank'] as const;

/** Drawn at first, and with every "more". */
const PAGE = 100;

/** What each line needed and what it got; anyone can count again. */
export function ResultsSection({ session, results }: ResultsSectionProps) {
  const { t, term } = useI18n();
  const [outcome, setOutcome] = useState<Wanted['outcome']>('all');
  const [q, setQ] = useState('');
  const [most, setMost] = useState(PAGE);
  const passed = results.filter((result) => result.outcome === 'passed').length;
  const telling = results.filter(({ tells }) => tells !== undefined).length;
  const shown = shownResults(session.agenda, results, { outcome, q });
  return (
    <Section title={t('results.title')}>
      <ul className="vd-list">
        {outcomesByAward(session.agenda, results).map((award) => (
          <li key={award.award} className="vd-item">
            <span className="vd-award">{award.award}</span>
            <strong>{t('results.passedOf', { passed: award.passed, count: award.count })}</strong>
          </li>
        ))}
      </ul>
      {telling > 0 && <Alert type="warning" showIcon title={t('secret.tellsNote', { count: telling })} />}
      {results.some(({ agree }) => agree === undefined) && (
        <Alert type="info" showIcon title={t('secret.figuresWithheld')} />
      )}
      <div className="vd-filter-row">
        <Segmented<Wanted['outcome']>
          value={outcome}
          onChange={setOutcome}
          options={[
            { value: 'all', label: t('results.all', { count: results.length }) },
            { value: 'passed', label: t('results.passed', { count: passed }) },
            { value: 'not-passed', label: t('results.notPassed', { count: results.length - passed }) },
          ]}
        />
        <SearchField label={t('paper.search')} value={q} onChange={setQ} />
      </div>
      {shown.length === 0 && <Nothing text={t('paper.nothingShown')} />}
      <table className="vd-table">
        <thead>
          <tr>
            <th scope="col">{t('results.dossier')}</th>
            {COUNTS.map((choice) => (
              <th key={choice} scope="col" className="vd-number">
                {term('choice', choice)}
              </th>
            ))}
            <th scope="col" className="vd-number">
              {t('results.recused')}
            </th>
            <th scope="col" className="vd-number">
              {t('results.needed')}
            </th>
            <th scope="col">{t('results.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((result) => (
            <ResultRow key={result.dossier} session={session} result={result} />
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <div>
          <Button onClick={() => setMost(most + PAGE)}>
            {t('results.more', { count: shown.length - most })}
          </Button>
        </div>
      )}
      <p className="vd-soft vd-small">{t('results.explained')}</p>
    </Section>
  );
}
