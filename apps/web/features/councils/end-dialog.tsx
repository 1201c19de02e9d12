import { Form } from 'antd';
import type { CouncilOverTime } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import type { VersionForm } from './council-form';
import { DecisionFields } from './decision-fields';
import { useCouncilCommand } from './use-councils';

interface EndDialogProps {
  readonly council: CouncilOverTime;
  readonly onClose: () => void;
}

type Ending = Pick<VersionForm, 'decision'> & { readonly lastDay?: string };

/** Ends a council once nothing is under way in it. */
export function EndDialog({ council, onClose }: EndDialogProps) {
  const { t, pick } = useI18n();
  const [form] = Form.useForm<Ending>();
  const command = useCouncilCommand<object>(council.id, 'end', onClose);
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      danger
      title={t('councils.endTitle', { name: pick(council.nameVi, council.nameEn) })}
      okText={t('councils.end')}
      onFinish={({ decision, lastDay }) => command.run({ decision, lastDay, expectedSeq: council.seq })}
    >
      <p className="vd-prose vd-soft">{t('councils.endAbout')}</p>
      <DecisionFields />
      <Form.Item
        name="lastDay"
        label={t('councils.lastDay')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <DayPicker />
      </Form.Item>
    </CommandDialog>
  );
}
