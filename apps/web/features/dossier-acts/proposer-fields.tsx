import { Form, Radio } from 'antd';
import type { Stay } from '@vinhdanh/domain';
import type { ProposerRule } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { OrderFields } from '../../ui/order-fields';
import { useBodyName } from '../catalogue/use-organizations';
import '../route-questions/route-questions.css';

interface ProposerFieldsProps {
  readonly rule: ProposerRule | undefined;
  /** Days of the counted period at each unit that may propose; null while they are not known. */
  readonly stays: readonly Stay[];
  readonly isCounted: boolean;
}

/** Which unit proposes, where the rule settles on none: the answer, the document that decides it, and why. */
export function ProposerFields({ rule, stays, isCounted }: ProposerFieldsProps) {
  const { t, pick } = useI18n();
  const nameOf = useBodyName();
  const at = ['choices', 'proposing-unit'];
  const required = [{ required: true, message: t('field.required') }];
  const question = rule?.question;
  const options = stays.map(({ unit, days }) => ({
    value: unit,
    label: isCounted ? t('move.unitDays', { unit: nameOf(unit), days }) : nameOf(unit),
  }));
  return (
    <section className="vd-question">
      <p className="vd-prose">
        {question ? pick(question.sentence.vi, question.sentence.en) : t('move.undecided')}
        {question && (
          <span className="vd-soft">
            {' '}
            {t('move.whoDecides', { who: pick(question.whoDecides.vi, question.whoDecides.en) })}
          </span>
        )}
      </p>
      <Form.Item name={[...at, 'answer']} label={t('move.proposer')} rules={required}>
        <Radio.Group className="vd-checks" options={options} />
      </Form.Item>
      <OrderFields at={at} />
    </section>
  );
}
