import { Form } from 'antd';
import type { CouncilOverTime, RosterSeat } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { DecisionFields } from './decision-fields';
import { holderOf, type VersionForm } from './council-form';
import { HolderSelect } from './holder-select';
import { useCouncilCommand } from './use-councils';

interface ReplaceDialogProps {
  readonly council: CouncilOverTime;
  readonly seat: RosterSeat;
  readonly onClose: () => void;
}

type Replacement = Pick<VersionForm, 'decision' | 'from'> & { readonly holder?: string };

/** Gives a seat to somebody else in the middle of the term. */
export function ReplaceDialog({ council, seat, onClose }: ReplaceDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Replacement>();
  const on = Form.useWatch('from', form);
  const command = useCouncilCommand<object>(council.id, 'replacements', onClose);
  const rules = [{ required: true, message: t('field.required') }];
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('councils.replaceFor', { name: seat.holdings.at(-1)?.name ?? '' })}
      okText={t('councils.enter')}
      onFinish={({ decision, from, holder }) =>
        command.run({ seat: seat.id, decision, from, holder: holderOf(holder), expectedSeq: council.seq })
      }
    >
      <p className="vd-prose vd-soft">{t('councils.replaceAbout')}</p>
      <DecisionFields />
      <Form.Item name="from" label={t('councils.from')} rules={rules}>
        <DayPicker future />
      </Form.Item>
      <Form.Item name="holder" label={t('councils.newHolder')} rules={rules}>
        <HolderSelect on={on ?? undefined} known={[]} />
      </Form.Item>
    </CommandDialog>
  );
}
