import { Form } from 'antd';
import { api } from '../../api/client';
import type { CapFinding, CapOrder, Dossier } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { ReasonField } from '../../ui/reason-field';
import { useDossierDone } from '../dossier/use-dossier';
import { CapDialog } from './cap-dialog';
import { DocumentFields } from './document-fields';

interface OrderDialogProps {
  readonly dossier: Dossier;
  readonly finding: CapFinding;
  readonly onClose: () => void;
}

type Values = Pick<CapOrder, 'order' | 'reason' | 'on'>;

/** Records the order by which a dossier passes a cap. */
export function OrderDialog({ dossier, finding, onClose }: OrderDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Values>();
  const done = useDossierDone();
  const command = useCommand<Values>(
    (values, key) =>
      api.POST('/api/dossiers/{id}/cap-orders', {
        params: { path: { id: dossier.id }, header: { 'Idempotency-Key': key } },
        body: { ...values, cap: finding.cap, expectedSeq: dossier.seq },
      }),
    async (receipt) => {
      await done(receipt);
      onClose();
    },
  );
  return (
    <CapDialog {...{ dossier, finding, form, command, onClose }} title={t('caps.pass')}>
      <p className="vd-prose">{t('caps.passExplained')}</p>
      <DocumentFields name="order" />
      <ReasonField />
    </CapDialog>
  );
}
