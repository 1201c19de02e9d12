import { Form, Select } from 'antd';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { ReasonField } from '../../ui/reason-field';
import { HolderSelect } from '../councils/holder-select';
import { seatLabel } from '../session/seat-name';
import { useSessionCommand } from '../session/use-session';

/** `substitutes`: somebody sent by an absent member; `holders`: who holds the seat from now on. */
export type SeatAct = 'substitutes' | 'holders';

interface SeatDialogProps {
  readonly session: Session;
  readonly act: SeatAct;
  readonly onClose: () => void;
}

interface Holding {
  readonly seat: string;
  readonly office: string;
  readonly reason: string;
}

/** The secretary enters who votes in a seat in the place of the member whom it had. What was cast from it stays cast. */
export function SeatDialog({ session, act, onClose }: SeatDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Holding>();
  const name = useSessionCommand<Holding>(session.id, act, onClose);
  const title = t(act === 'substitutes' ? 'seat.substitute' : 'seat.holder');
  const rules = [{ required: true, message: t('field.required') }];
  return (
    <CommandDialog {...{ form, onClose, title }} command={name} okText={title} onFinish={name.run}>
      <p className="vd-prose">{t(act === 'substitutes' ? 'seat.substituteAbout' : 'seat.holderAbout')}</p>
      <Form.Item name="seat" label={t('seat.of')} rules={rules}>
        <Select options={session.seats.map((seat) => ({ value: seat.id, label: seatLabel(seat) }))} />
      </Form.Item>
      <Form.Item name="office" label={t('seat.who')} rules={rules}>
        <HolderSelect on={session.heldOn} known={[]} />
      </Form.Item>
      <ReasonField />
    </CommandDialog>
  );
}
