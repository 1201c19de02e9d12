import { CONCLUSIONS, type Conclusion } from '@vinhdanh/domain';
import { Form, Radio } from 'antd';
import { api } from '../../api/client';
import type { Finding } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { useFindingCommand } from './use-findings';
import { WordsField } from './words-field';

interface DialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

interface Closing {
  readonly conclusion: Conclusion;
  readonly words: string;
}

/** What the auditor comes to. Without an answer, only that there was nothing to find. */
export function CloseDialog({ finding: { id, seq, phase }, onClose }: DialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<Closing>();
  const command = useFindingCommand<Closing & { expectedSeq: number }>(
    (body, header) => api.POST('/api/findings/{id}/close', { params: { path: { id }, header }, body }),
    onClose,
  );
  const options = CONCLUSIONS.filter((conclusion) => phase === 'answered' || conclusion === 'mistaken');
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('findings.close')}
      okText={t('findings.close')}
      onFinish={(closing) => command.run({ ...closing, expectedSeq: seq })}
    >
      <Form.Item
        name="conclusion"
        label={t('findings.conclusion')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <Radio.Group
          className="vd-stack"
          options={options.map((conclusion) => ({
            value: conclusion,
            label: term('conclusion', conclusion),
          }))}
        />
      </Form.Item>
      <WordsField label={t('findings.closingWords')} />
    </CommandDialog>
  );
}
