import { Form, InputNumber } from 'antd';
import { LARGEST_COUNT } from '@vinhdanh/domain';
import { api } from '../../api/client';
import type { CapFinding, CountStatement, Dossier } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { useDossierDone } from '../dossier/use-dossier';
import { CapDialog } from './cap-dialog';
import { DocumentFields } from './document-fields';

interface CountDialogProps {
  readonly dossier: Dossier;
  readonly finding: CapFinding;
  readonly onClose: () => void;
}

type Values = Pick<CountStatement, 'count' | 'document' | 'on'>;

/** States the number that a share is taken of. */
export function CountDialog({ dossier, finding, onClose }: CountDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Values>();
  const done = useDossierDone();
  const command = useCommand<Values>(
    (values, key) =>
      api.POST('/api/dossiers/{id}/cap-counts', {
        params: { path: { id: dossier.id }, header: { 'Idempotency-Key': key } },
        body: { ...values, cap: finding.cap, expectedSeq: dossier.seq },
      }),
    async (receipt) => {
      await done(receipt);
      onClose();
    },
  );
  return (
    <CapDialog {...{ dossier, finding, form, command, onClose }} title={t('caps.stateTitle')}>
      <Form.Item
        name="count"
        label={t('caps.count')}
        extra={t('caps.countExplained')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <InputNumber min={0} max={LARGEST_COUNT} precision={0} controls={false} />
      </Form.Item>
      <DocumentFields name="document" />
    </CapDialog>
  );
}
