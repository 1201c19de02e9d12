import { Alert, Form, Skeleton } from 'antd';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { askedQuestions } from './asked-questions';
import type { FilledQuestions } from './choices-of';
import { QuestionFields } from './question-fields';
import type { useReceptionRoute } from './use-reception-route';
import './route-questions.css';

/** What must be decided before the dossier can be received; nothing where the rules settle everything. */
export function ReceptionQuestions({ route }: { readonly route: ReturnType<typeof useReceptionRoute> }) {
  const { t } = useI18n();
  const filled = Form.useWatch<FilledQuestions | undefined>('choices') ?? {};
  if (route.isLoading) return <Skeleton active title={false} paragraph={{ rows: 2 }} />;
  if (route.error)
    return <ProblemAlert problem={asProblem(route.error)} onRetry={() => void route.refetch()} />;
  const questions = route.data?.questions ?? [];
  if (questions.length === 0) return null;
  const chosen = Object.fromEntries(Object.entries(filled).map(([id, one]) => [id, one?.answer]));
  return (
    <div className="vd-stack">
      <Alert type="info" showIcon title={t('questions.title')} description={t('questions.explained')} />
      {askedQuestions(questions, chosen).map((question) => (
        <QuestionFields key={question.id} question={question} answer={chosen[question.id]} />
      ))}
    </div>
  );
}
