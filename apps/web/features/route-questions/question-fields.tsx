import { Form, Radio } from 'antd';
import type { RouteQuestion } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { OrderFields } from '../../ui/order-fields';
import { FIGURES } from './choices-of';
import { FiguresFields } from './figures-fields';
import { QuestionFacts } from './question-facts';

interface QuestionFieldsProps {
  readonly question: RouteQuestion;
  readonly answer: string | undefined;
}

/** One question of the route: the answer, the document that decides it, and why. */
export function QuestionFields({ question, answer }: QuestionFieldsProps) {
  const { t, pick } = useI18n();
  const at = ['choices', question.id];
  const required = [{ required: true, message: t('field.required') }];
  const offered = question.answers.map(({ id, vi, en }) => ({ value: id, label: pick(vi, en) }));
  const takesFigures = question.form !== 'one-of';
  const options = takesFigures ? [...offered, { value: FIGURES, label: t('questions.figures') }] : offered;
  const hasFigures = takesFigures && (offered.length === 0 || answer === FIGURES);
  return (
    <section className="vd-question">
      <QuestionFacts question={question} />
      {offered.length > 0 && (
        <Form.Item name={[...at, 'answer']} label={t('questions.answer')} rules={required}>
          <Radio.Group className="vd-checks" options={options} />
        </Form.Item>
      )}
      {hasFigures && <FiguresFields question={question} />}
      <OrderFields at={at} />
    </section>
  );
}
