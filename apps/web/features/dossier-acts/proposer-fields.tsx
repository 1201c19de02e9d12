import { Form, Input, Radio } from 'antd';
import { LONGEST_NOTE, LONGEST_NUMBER } from '@vinhdanh/domain';
import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { useBodyName } from '../catalogue/use-organizations';
import '../route-questions/route-questions.css';

interface ProposerFieldsProps {
  readonly dossier: Dossier;
  /** The unit to which the person has moved. */
  readonly to: string;
}

/** Which unit proposes, where the rule settles on neither: the answer, the document that decides it, and why. */
export function ProposerFields({ dossier, to }: ProposerFieldsProps) {
  const { t } = useI18n();
  const nameOf = useBodyName();
  const from = dossier.move?.proposer ?? dossier.applicant.organization;
  const at = (...rest: readonly string[]) => ['choices', 'proposing-unit', ...rest];
  const message = t('field.required');
  const required = [{ required: true, message }];
  const written = [{ required: true, whitespace: true, message }];
  return (
    <section className="vd-question">
      <p className="vd-prose">{t('move.undecided')}</p>
      <Form.Item name={at('answer')} label={t('move.proposer')} rules={required}>
        <Radio.Group
          className="vd-checks"
          options={[from, to].map((unit) => ({ value: unit, label: nameOf(unit) }))}
        />
      </Form.Item>
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
