import { Form } from 'antd';
import { api } from '../../api/client';
import type { SigningPower } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { ReasonField } from '../../ui/reason-field';
import { usePlaceWords } from './place-words';
import { useRegisterCommand } from './use-powers';

interface EndPowerDialogProps {
  readonly power: SigningPower;
  readonly onClose: () => void;
}

interface Ending {
  lastDay: string;
  reason: string;
}

/** Ends a power with a day: what was signed by it before stands. */
export function EndPowerDialog({ power, onClose }: EndPowerDialogProps) {
  const { t } = useI18n();
  const place = usePlaceWords(power);
  const [form] = Form.useForm<Ending>();
  const { office, inPlaceOf, form: letters, from, name } = power;
  const command = useRegisterCommand<Ending>(
    (ending, header) =>
      api.POST('/api/signing-powers/{office}/end', {
        params: { path: { office }, header },
        body: { inPlaceOf: inPlaceOf ?? '', form: letters ?? '', from, ...ending },
      }),
    onClose,
  );
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('powers.end')}
      okText={t('powers.end')}
      danger
      disabled={command.busy}
      initialValues={{ lastDay: today() }}
      onFinish={command.run}
    >
      <p className="vd-prose">{t('powers.endAbout', { name, place })}</p>
      <Form.Item
        name="lastDay"
        label={t('powers.lastDay')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <DayPicker future />
      </Form.Item>
      <ReasonField />
    </CommandDialog>
  );
}
