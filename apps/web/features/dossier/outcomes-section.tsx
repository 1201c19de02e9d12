import { Link } from 'react-router';
import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { useBodyName } from '../catalogue/use-organizations';

/** What councils and agencies said. */
export function OutcomesSection({ dossier }: { readonly dossier: Dossier }) {
  const { t, term, pick } = useI18n();
  const bodyName = useBodyName();
  const { results, opinions, route } = dossier;
  const bodyOf = (id: string): string => {
    const step = route.steps.find((candidate) => candidate.id === id);
    return step ? pick(step.organization.nameVi, step.organization.nameEn) : id;
  };
  if (results.length + opinions.length === 0) return null;
  return (
    <Section title={t('outcomes.title')}>
      <ul className="vd-list">
        {results.map((result) => (
          <li key={result.session} className="vd-item">
            <div>
              <Link to={`/sessions/${result.session}`}>
                {t('outcomes.council', { body: bodyOf(result.step) })}
              </Link>
              <div className="vd-soft vd-small">
                {result.agree === undefined
                  ? t('outcomes.secretVotes')
                  : t('outcomes.votes', {
                      agree: result.agree,
                      needed: result.needed ?? '',
                      base: result.base ?? '',
                    })}
              </div>
            </div>
            <StatusTag family="outcome" code={result.outcome} />
          </li>
        ))}
        {opinions.map((opinion) => (
          <li key={opinion.organization} className="vd-item">
            <div>
              {t('outcomes.opinion', { body: bodyName(opinion.organization) })}
              {opinion.note && <p className="vd-prose vd-soft">{opinion.note}</p>}
            </div>
            <span>{term('answer', opinion.answer)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
