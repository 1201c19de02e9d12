import { Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { CapFinding, Dossier } from '../../api/models';
import type { Command } from '../../api/use-command';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { DayPicker } from '../../ui/day-picker';
import { useFieldProblems } from '../../ui/field-problems';
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
  useFieldProblems(form, command.problem);
  return (
    <Modal
      open
      title={title}
      okText={t('caps.record')}
      okButtonProps={{ loading: command.busy }}
      cancelText={t('common.cancel')}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
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
      </Form>
      <CommandNotice command={command} />
    </Modal>
  );
}
