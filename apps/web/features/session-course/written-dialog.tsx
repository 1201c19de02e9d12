import { Alert, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { seatLabel } from '../session/seat-name';
import { useSessionCommand } from '../session/use-session';
import { EXCEPTIONS, writtenLetters, type Numbers, type Unreadable } from './written-letters';

interface WrittenDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

interface Entry extends Numbers {
  readonly ballot: string;
  readonly seat: string;
}

/** The secretary enters the paper that an absent member sent: who does not agree with a line names its number. */
export function WrittenDialog({ session, onClose }: WrittenDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<Entry>();
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);
  const enter = useSessionCommand<{ ballot: string; seat: string; letters: string }>(
    session.id,
    'written',
    onClose,
  );
  const ballots = session.ballots.filter(
    ({ form: kind, phase }) => (kind === 'open' || kind === 'hands') && phase !== 'void',
  );
  const send = ({ ballot: id, seat, ...numbers }: Entry): void => {
    const ballot = ballots.find((one) => one.id === id);
    const lines = session.agenda
      .filter(({ line }) => ballot?.lines.includes(line))
      .map(({ line, recused }) => ({ line, isClosed: recused.includes(seat) }));
    const letters = writtenLetters(lines, numbers);
    if (typeof letters !== 'string') return setUnreadable(letters);
    setUnreadable(null);
    enter.run({ ballot: id, seat, letters });
  };
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={enter}
      title={t('written.enter')}
      okText={t('written.enter')}
      initialValues={{ ballot: ballots[0]?.id, disagree: '', other: '', blank: '' }}
      onFinish={send}
    >
      <p className="vd-prose">{t('written.about')}</p>
      <Form.Item
        name="seat"
        label={t('agenda.member')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <Select
          options={session.seats
            .filter(({ attendance }) => attendance === 'written')
            .map((seat) => ({ value: seat.id, label: seatLabel(seat) }))}
          notFoundContent={t('written.nobody')}
        />
      </Form.Item>
      <Form.Item name="ballot" label={t('written.ballot')}>
        <Select
          options={ballots.map(({ id, form: kind }) => ({
            value: id,
            label: t('ballotList.name', { number: id.slice(1), form: term('ballotForm', kind) }),
          }))}
        />
      </Form.Item>
      {EXCEPTIONS.map((choice) => (
        <Form.Item
          key={choice}
          name={choice}
          label={t('written.linesOf', { choice: term('choice', choice) })}
          extra={choice === EXCEPTIONS[0] ? t('written.example') : undefined}
        >
          <Input inputMode="numeric" maxLength={10_000} />
        </Form.Item>
      ))}
      {unreadable && (
        <Alert type="error" showIcon title={t(`written.${unreadable.because}`, { ...unreadable })} />
      )}
    </CommandDialog>
  );
}
