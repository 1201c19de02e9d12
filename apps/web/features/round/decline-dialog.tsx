import { Form, Input, Modal } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import type { Round } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useFieldProblems } from '../../ui/field-problems';
import { useRoundCommand } from './use-round';

interface DeclineDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

/** Declining ends the round, so it asks for the reason. */
export function DeclineDialog({ round, onClose }: DeclineDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<{ reason: string }>();
  const decline = useRoundCommand<{ reason: string }>(round.id, 'decline', onClose);
  useFieldProblems(form, decline.problem);
  return (
    <Modal
      open
      title={t('round.decline')}
      okText={t('round.decline')}
      okButtonProps={{ danger: true, loading: decline.busy }}
      cancelText={t('common.cancel')}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={decline.run}>
        <p className="vd-prose">{t('round.declineAbout')}</p>
        <Form.Item
          name="reason"
          label={t('field.reason')}
          rules={[{ required: true, whitespace: true, message: t('field.required') }]}
        >
          <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </Form>
      <CommandNotice command={decline} />
    </Modal>
  );
}
