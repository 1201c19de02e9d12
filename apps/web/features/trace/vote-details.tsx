import { Link } from 'react-router';
import type { TracedAct } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { StatusTag } from '../../ui/status-tag';

type Vote = NonNullable<TracedAct['vote']>;

const FIGURES = ['agree', 'disagree', 'other', 'blank', 'spoiled'] as const;

/** How a council voted, as far as the form of the ballot and its rules let it be shown. */
export function VoteDetails({ vote }: { readonly vote: Vote }) {
  const { t, term, pick } = useI18n();
  const { session, council, heldOn, form, result, papers } = vote;
  const counts = FIGURES.flatMap((choice) => {
    const count = result[choice];
    return count === undefined ? [] : [`${term('choice', choice)} ${count}`];
  });
  return (
    <div className="vd-act-vote">
      <div className="vd-row">
        <Link to={`/sessions/${session}`}>{pick(council.nameVi, council.nameEn)}</Link>
        <span className="vd-soft">{formatDay(heldOn)}</span>
        {form && <span className="vd-soft">{term('ballotForm', form)}</span>}
        <StatusTag family="outcome" code={result.outcome} />
      </div>
      <p>
        {counts.length === 0 ? t('trace.figuresWithheld') : counts.join(' · ')}
        {result.base !== undefined && (
          <span className="vd-soft">
            {' '}
            {t('trace.needed', { needed: result.needed ?? '', base: result.base })}
          </span>
        )}
      </p>
      {result.tells && <p className="vd-small vd-alarm">{t('trace.figuresTell')}</p>}
      {papers === null ? (
        <p className="vd-small vd-soft">{t('trace.papersWithoutNames')}</p>
      ) : (
        <Papers papers={papers} />
      )}
    </div>
  );
}

function Papers({ papers }: { readonly papers: NonNullable<Vote['papers']> }) {
  const { t, term } = useI18n();
  return (
    <details className="vd-act-more">
      <summary>{t('trace.papers', { count: papers.length })}</summary>
      <ul>
        {papers.map(({ seat, name, title, unit, choice, written, substitute }) => (
          <li key={seat}>
            <strong>{unit ?? name}</strong>{' '}
            <span className="vd-soft">
              {unit ? name : title}
              {substitute && ` · ${t('trace.substitute', { name: substitute })}`}
              {written && ` · ${t('trace.written')}`}
            </span>
            {': '}
            {term('choice', choice)}
          </li>
        ))}
      </ul>
    </details>
  );
}
