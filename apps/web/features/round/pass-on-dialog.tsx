import { Form, Radio } from 'antd';
import type { Round } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { ReasonField } from '../../ui/reason-field';
import { ActingWords } from './acting-words';
import { useRoundCommand } from './use-round';

interface PassOnDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

interface PassOn {
  office: string;
  reason: string;
}

/** Passes the awaited signature on to somebody who may sign in this place; the document is drawn anew. */
export function PassOnDialog({ round, onClose }: PassOnDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<PassOn>();
  const command = useRoundCommand<PassOn>(round.id, 'delegate', onClose);
  const title = t('round.passOn');
  return (
    <CommandDialog {...{ title, form, command, onClose }} okText={title} onFinish={command.run}>
      <p className="vd-prose">{t('round.passOnAbout')}</p>
      <Form.Item
        name="office"
        label={t('round.passOnTo')}
        rules={[{ required: true, message: t('round.passOnRequired') }]}
      >
        <Radio.Group className="vd-stack">
          {round.delegates.map(({ office, name, title: post, acting }) => (
            <Radio key={office} value={office}>
              <strong>{name}</strong>
              <div className="vd-soft">{[post, acting?.unit].filter(Boolean).join(' ')}</div>
              {acting && <ActingWords acting={acting} />}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <ReasonField />
    </CommandDialog>
  );
}
