import { Form, Modal, type FormInstance, type FormProps } from 'antd';
import type { ReactNode } from 'react';
import type { Command } from '../api/use-command';
import { useI18n } from '../i18n/i18n';
import { CommandNotice } from './command-notice';
import { useFieldProblems } from './field-problems';

type OfForm<Values> = Pick<FormProps<Values>, 'disabled' | 'initialValues' | 'onFinish' | 'onValuesChange'>;

interface CommandDialogProps<Values extends object, Body> extends OfForm<Values> {
  readonly title: string;
  readonly okText: string;
  /** The act ends something. */
  readonly danger?: boolean;
  /** What is needed to send it is still on its way. */
  readonly waits?: boolean;
  readonly form: FormInstance<Values>;
  readonly command: Command<Body>;
  /** Stands, where there is one, in the place of what is usually said about a command that does not succeed. */
  readonly notice?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that sends one command: what the API says of single fields stands at them, the rest below, nothing is lost. */
export function CommandDialog<Values extends object, Body>({
  title,
  okText,
  danger = false,
  waits = false,
  form,
  command,
  notice,
  onClose,
  children,
  ...ofForm
}: CommandDialogProps<Values, Body>) {
  const { t } = useI18n();
  useFieldProblems(form, command.problem);
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ danger, loading: command.busy, disabled: waits }}
      cancelText={t('common.cancel')}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" {...ofForm}>
        {children}
      </Form>
      {notice || <CommandNotice command={command} />}
    </Modal>
  );
}
