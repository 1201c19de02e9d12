import { Link } from 'react-router';
import type { LineResult, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { lineOf } from './session-acts';

interface ResultsSectionProps {
  readonly session: Session;
  readonly results: readonly LineResult[];
}

const COUNTS = ['agree', 'disagree', 'other', 'blank'] as const;

/** What each line needed and what it got; anyone can count again. */
export function ResultsSection({ session, results }: ResultsSectionProps) {
  const { t, term } = useI18n();
  return (
    <Section title={t('results.title')}>
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
          {results.map((result) => (
            <ResultRow key={result.dossier} session={session} result={result} />
          ))}
        </tbody>
      </table>
      <p className="vd-soft vd-small">{t('results.explained')}</p>
    </Section>
  );
}

function ResultRow({ session, result }: { readonly session: Session; readonly result: LineResult }) {
  const { t, term } = useI18n();
  const line = lineOf(session, result.dossier);
  return (
    <tr>
      <td className="vd-wide">
        <Link to={`/dossiers/${result.dossier}`}>
          {line ? `${line.line}. ${line.subject}` : result.dossier}
        </Link>
        {line && <div className="vd-award">{line.award}</div>}
      </td>
      {COUNTS.map((choice) => (
        <td key={choice} className="vd-number" data-label={term('choice', choice)}>
          {result[choice]}
        </td>
      ))}
      <td className="vd-number" data-label={t('results.recused')}>
        {result.recused}
      </td>
      <td className="vd-number" data-label={t('results.needed')}>
        {t('results.neededOf', { needed: result.needed, base: result.base })}
      </td>
      <td data-label={t('results.outcome')}>
        <StatusTag family="outcome" code={result.outcome} />
        {result.outcome === 'no-quorum' &&
          t('results.quorum', { reached: result.quorumReached, needed: result.quorumNeeded })}
      </td>
    </tr>
  );
}
