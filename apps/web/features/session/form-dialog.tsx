import { Form, Input, Radio } from 'antd';
import { BALLOT_FORMS, LONGEST_NOTE } from '@vinhdanh/domain';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import type { BallotForm, FormOfRule } from './ballot-forms';
import { useSessionCommand } from './use-session';

interface FormDialogProps {
  readonly session: Session;
  readonly chosen: FormOfRule;
  readonly about: string;
  readonly onClose: () => void;
}

interface FormChoice {
  readonly form: BallotForm;
  readonly reason?: string;
}

/** Chooses how a ballot is held. Whether its rules let it be is said by the API. */
export function FormDialog({ session, chosen, about, onClose }: FormDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<FormChoice>();
  const choose = useSessionCommand<FormChoice & { ballot: string }>(session.id, 'forms', onClose);
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={choose}
      title={t('forms.chooseFor', { awards: about })}
      okText={t('forms.keep')}
      initialValues={{ form: chosen.form, reason: '' }}
      onFinish={({ form: kind, reason }) =>
        choose.run({ ballot: chosen.ballot.id, form: kind, ...(reason?.trim() ? { reason } : {}) })
      }
    >
      <p className="vd-prose">{t('forms.together', { count: chosen.together })}</p>
      <Form.Item name="form" label={t('forms.form')}>
        <Radio.Group
          className="vd-stack"
          options={BALLOT_FORMS.map((value) => ({ value, label: term('formChoice', value) }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('field.reason')} extra={t('forms.reasonExplained')}>
        <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </CommandDialog>
  );
}
