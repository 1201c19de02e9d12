import { Form } from 'antd';
import { api } from '../../api/client';
import type { SigningPower } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { ReasonField } from '../../ui/reason-field';
import { useRegisterCommand } from './use-powers';

interface CertificateDialogProps {
  readonly power: SigningPower;
  /** Take it back, or give another one after it was. */
  readonly act: 'revoke' | 'renew';
  readonly onClose: () => void;
}

interface Words {
  reason: string;
}

const ADDRESSES = {
  revoke: '/api/signing-powers/{office}/certificate-revocation',
  renew: '/api/signing-powers/{office}/certificate',
} as const;

/** What becomes of the certificate of a signatory, with a reason. */
export function CertificateDialog({ power, act, onClose }: CertificateDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Words>();
  const command = useRegisterCommand<Words>(
    (body, header) => api.POST(ADDRESSES[act], { params: { path: { office: power.office }, header }, body }),
    onClose,
  );
  const words = t(act === 'revoke' ? 'powers.revoke' : 'powers.renew');
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={words}
      okText={words}
      danger={act === 'revoke'}
      disabled={command.busy}
      onFinish={command.run}
    >
      <p className="vd-prose">
        {t(act === 'revoke' ? 'powers.revokeAbout' : 'powers.renewAbout', { name: power.name })}
      </p>
      <ReasonField />
    </CommandDialog>
  );
}
