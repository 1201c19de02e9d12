import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { api } from '../../api/client';
import type { SigningPower } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { ReasonField } from '../../ui/reason-field';

interface RevokeDialogProps {
  readonly power: SigningPower;
  readonly onClose: () => void;
}

interface Words {
  reason: string;
}

/** Takes a certificate back, for good and with a reason. */
export function RevokeDialog({ power, onClose }: RevokeDialogProps) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [form] = Form.useForm<Words>();
  const command = useCommand<Words>(
    ({ reason }, key) =>
      api.POST('/api/signing-powers/{office}/certificate-revocation', {
        params: { path: { office: power.office }, header: { 'Idempotency-Key': key } },
        body: { reason },
      }),
    async () => {
      await client.invalidateQueries({ queryKey: ['signing-powers'] });
      onClose();
    },
  );
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('powers.revoke')}
      okText={t('powers.revoke')}
      danger
      disabled={command.busy}
      onFinish={command.run}
    >
      <p className="vd-prose">{t('powers.revokeAbout', { name: power.name })}</p>
      <ReasonField />
    </CommandDialog>
  );
}
