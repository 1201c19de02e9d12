import { Form, Modal, Select } from 'antd';
import type { AgendaLine, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useFieldProblems } from '../../ui/field-problems';
import { ReasonField } from '../../ui/reason-field';
import { seatLabel } from './seat-name';
import { mySeats } from './session-acts';
import { useSessionCommand } from './use-session';

interface RecusalDialogProps {
  readonly session: Session;
  readonly line: AgendaLine;
  readonly onClose: () => void;
}

interface Recusal {
  readonly seat: string;
  readonly reason: string;
}

/** A member does not judge a dossier: the line is closed on that member's paper. */
export function RecusalDialog({ session, line, onClose }: RecusalDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Recusal>();
  const recuse = useSessionCommand<Recusal & { dossier: string }>(session.id, 'recusals', onClose);
  useFieldProblems(form, recuse.problem);
  const seats = session.seats.filter(({ id }) => !line.recused.includes(id));
  return (
    <Modal
      open
      title={t('agenda.recuseFor', { name: line.subject })}
      okText={t('agenda.recuse')}
      okButtonProps={{ loading: recuse.busy }}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ seat: mySeats(session)[0]?.id }}
        onFinish={(values) => recuse.run({ ...values, dossier: line.dossier })}
      >
        <Form.Item
          name="seat"
          label={t('agenda.member')}
          rules={[{ required: true, message: t('field.required') }]}
        >
          <Select options={seats.map((seat) => ({ value: seat.id, label: seatLabel(seat) }))} />
        </Form.Item>
        <ReasonField />
      </Form>
      <CommandNotice command={recuse} />
    </Modal>
  );
}
