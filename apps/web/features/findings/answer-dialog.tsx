import { Form } from 'antd';
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

/** The answer of the body that must give one. */
export function AnswerDialog({ finding: { id, seq }, onClose }: DialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<{ words: string }>();
  const command = useFindingCommand<{ words: string; expectedSeq: number }>(
    (body, header) => api.POST('/api/findings/{id}/answers', { params: { path: { id }, header }, body }),
    onClose,
  );
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('findings.answer')}
      okText={t('findings.send')}
      onFinish={({ words }) => command.run({ words, expectedSeq: seq })}
    >
      <WordsField label={t('findings.answered')} />
    </CommandDialog>
  );
}
