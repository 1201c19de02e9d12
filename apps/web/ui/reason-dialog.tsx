import { Form, Input, Modal } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import type { Command } from '../api/use-command';
import { useI18n } from '../i18n/i18n';
import { CommandNotice } from './command-notice';
import { useFieldProblems } from './field-problems';

interface ReasonDialogProps {
  readonly title: string;
  readonly about: string;
  readonly command: Command<{ reason: string }>;
  readonly onClose: () => void;
}

/** Asks for the reason of an act that ends something. */
export function ReasonDialog({ title, about, command, onClose }: ReasonDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<{ reason: string }>();
  useFieldProblems(form, command.problem);
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ danger: true, loading: command.busy }}
      cancelText={t('common.cancel')}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={command.run}>
        <p className="vd-prose">{about}</p>
        <Form.Item
          name="reason"
          label={t('field.reason')}
          rules={[{ required: true, whitespace: true, message: t('field.required') }]}
        >
          <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </Form>
      <CommandNotice command={command} />
    </Modal>
  );
}
