import { Alert } from 'antd';
import type { RouteQuestion } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { QuestionFacts } from './question-facts';

/** What reception will have to decide before the route is settled. */
export function QuestionsNotice({ questions }: { readonly questions: readonly RouteQuestion[] }) {
  const { t } = useI18n();
  return (
    <Alert
      type="info"
      showIcon
      title={t('questions.ahead', { count: questions.length })}
      description={
        <ul className="vd-list">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionFacts question={question} />
            </li>
          ))}
        </ul>
      }
    />
  );
}
