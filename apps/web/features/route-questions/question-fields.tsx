import { Form, Input, Radio } from 'antd';
import { LONGEST_NOTE, LONGEST_NUMBER } from '@vinhdanh/domain';
import type { RouteQuestion } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
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
  const at = (...rest: readonly string[]) => ['choices', question.id, ...rest];
  const message = t('field.required');
  const required = [{ required: true, message }];
  const written = [{ required: true, whitespace: true, message }];
  const offered = question.answers.map(({ id, vi, en }) => ({ value: id, label: pick(vi, en) }));
  const takesFigures = question.form !== 'one-of';
  const options = takesFigures ? [...offered, { value: FIGURES, label: t('questions.figures') }] : offered;
  const hasFigures = takesFigures && (offered.length === 0 || answer === FIGURES);
  return (
    <section className="vd-question">
      <QuestionFacts question={question} />
      {offered.length > 0 && (
        <Form.Item name={at('answer')} label={t('questions.answer')} rules={required}>
          <Radio.Group className="vd-checks" options={options} />
        </Form.Item>
      )}
      {hasFigures && <FiguresFields question={question} />}
      <div className="vd-order">
        <Form.Item name={at('order', 'number')} label={t('questions.number')} rules={written}>
          <Input maxLength={LONGEST_NUMBER} />
        </Form.Item>
        <Form.Item name={at('order', 'date')} label={t('questions.date')} rules={required}>
          <DayPicker />
        </Form.Item>
      </div>
      <Form.Item name={at('reason')} label={t('questions.reason')} rules={written}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={LONGEST_NOTE} />
      </Form.Item>
    </section>
  );
}
