import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { CapFinding, Dossier } from '../../api/models';
import type { Command } from '../../api/use-command';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { CapFigures } from './cap-figures';

interface CapDialogProps<Values extends object> {
  readonly title: string;
  readonly dossier: Dossier;
  readonly finding: CapFinding;
  readonly form: FormInstance<Values>;
  readonly command: Command<Values>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of what is recorded about a cap: the figures as they are, the fields, the day where it is entered from paper. */
export function CapDialog<Values extends object>({
  title,
  dossier,
  finding,
  form,
  command,
  onClose,
  children,
}: CapDialogProps<Values>) {
  const { t } = useI18n();
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={title}
      okText={t('caps.record')}
      disabled={command.busy}
      initialValues={{ on: today() }}
      onFinish={command.run}
    >
      <div className="vd-cap-before">
        <CapFigures finding={finding} />
      </div>
      {children}
      {dossier.retrospective && (
        <Form.Item name="on" label={t('field.on')} extra={t('field.onExplained')}>
          <DayPicker />
        </Form.Item>
      )}
    </CommandDialog>
  );
}
