import { Form } from 'antd';
import type { CouncilOverTime } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DecisionDocument } from './decision-document';
import { useCouncilCommand } from './use-councils';

interface AttachDialogProps {
  readonly council: CouncilOverTime;
  readonly entered: CouncilOverTime['decisions'][number];
  readonly onClose: () => void;
}

/** Attaches the document of a decision that was entered before. */
export function AttachDialog({ council, entered, onClose }: AttachDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<{ file?: string }>();
  const { seq, decision } = entered;
  const attach = useCouncilCommand<{ of: number; file?: string }>(council.id, 'documents', onClose);
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={attach}
      title={t('councils.attachTo', { number: decision.number })}
      okText={t('councils.attach')}
      onFinish={({ file }) => attach.run({ of: seq, ...(file ? { file } : {}) })}
    >
      <p className="vd-prose vd-soft">
        {t('councils.attachAbout', { number: decision.number, day: formatDay(decision.day) })}
      </p>
      <Form.Item
        name="file"
        label={t('councils.file')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <DecisionDocument />
      </Form.Item>
    </CommandDialog>
  );
}
