import type { RouteQuestion } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';

/** What is not settled, why, and who may decide it. */
export function QuestionFacts({ question }: { readonly question: RouteQuestion }) {
  const { t, pick } = useI18n();
  const { what, whoDecides, sentence, article, evidence } = question;
  return (
    <div>
      <strong>{pick(what.vi, what.en)}</strong>
      <p className="vd-prose vd-small">{pick(sentence.vi, sentence.en)}</p>
      <div className="vd-small">{t('questions.whoDecides', { who: pick(whoDecides.vi, whoDecides.en) })}</div>
      <Citation article={article} evidence={evidence} />
    </div>
  );
}
