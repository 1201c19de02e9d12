import type { LineResult, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { StatusTag } from '../../ui/status-tag';
import { useSubjectName } from '../../ui/use-subject-name';
import { LineName } from './line-name';
import { lineOf } from './session-acts';

const COUNTS = ['agree', 'disagree', 'other', 'blank'] as const;

/** One line of the result: its counts, and under them how they were reckoned. */
export function ResultRow({ session, result }: { readonly session: Session; readonly result: LineResult }) {
  const { t, term } = useI18n();
  const nameOf = useSubjectName();
  const line = lineOf(session, result.dossier);
  const isWithheld = result.agree === undefined;
  const rule = session.rules.find(({ id }) => id === line?.rule);
  return (
    <tr>
      <td className="vd-wide">
        <LineName session={session} dossier={result.dossier}>
          {line ? `${line.line}. ${nameOf(line.subject)}` : result.dossier}
        </LineName>
        {line && <div className="vd-award">{line.award}</div>}
        {result.tells && <div className="vd-small">{term('telling', result.tells)}</div>}
        {rule && (
          <details className="vd-small">
            <summary>{t('results.how')}</summary>
            <p>
              {isWithheld
                ? t('secret.figuresWithheld')
                : t('results.reckoned', {
                    num: rule.num,
                    den: rule.den,
                    of: term('denominator', rule.of),
                    base: result.base ?? '',
                    needed: result.needed ?? '',
                    agree: result.agree ?? '',
                  })}{' '}
              {result.recused > 0 &&
                result.baseWithoutRecused !== undefined &&
                t('results.withoutRecused', {
                  recused: result.recused,
                  base: result.baseWithoutRecused,
                  needed: result.neededWithoutRecused ?? '',
                })}
            </p>
            <Citation article={rule.article} evidence={rule.evidence} />
          </details>
        )}
      </td>
      {COUNTS.map((choice) => (
        <td key={choice} className="vd-number" data-label={term('choice', choice)}>
          {result[choice] ?? '–'}
        </td>
      ))}
      <td className="vd-number" data-label={t('results.recused')}>
        {result.recused}
      </td>
      <td className="vd-number" data-label={t('results.needed')}>
        {result.needed === undefined
          ? '–'
          : t('results.neededOf', { needed: result.needed, base: result.base ?? '' })}
      </td>
      <td data-label={t('results.outcome')}>
        <StatusTag family="outcome" code={result.outcome} />
        {result.outcome === 'no-quorum' &&
          t('results.quorum', { reached: result.quorumReached, needed: result.quorumNeeded })}
      </td>
    </tr>
  );
}
