import { Form, Radio } from 'antd';
import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { OrderFields } from '../../ui/order-fields';
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
  const at = ['choices', 'proposing-unit'];
  const required = [{ required: true, message: t('field.required') }];
  return (
    <section className="vd-question">
      <p className="vd-prose">{t('move.undecided')}</p>
      <Form.Item name={[...at, 'answer']} label={t('move.proposer')} rules={required}>
        <Radio.Group
          className="vd-checks"
          options={[from, to].map((unit) => ({ value: unit, label: nameOf(unit) }))}
        />
      </Form.Item>
      <OrderFields at={at} />
    </section>
  );
}
