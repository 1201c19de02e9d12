import { Checkbox, Form, InputNumber } from 'antd';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { ReasonField } from '../../ui/reason-field';
import { useSessionCommand } from '../session/use-session';
import type { Tie } from '../session/session-acts';

interface BreakTieDialogProps {
  readonly session: Session;
  readonly tie: Tie;
  readonly by: 'chair-vote' | 'decider' | 'criterion';
  /** The way in words. */
  readonly way: string;
  readonly onClose: () => void;
}

interface TieBreak {
  readonly by: BreakTieDialogProps['by'];
  readonly criterion?: string;
  readonly lines: readonly number[];
  readonly values: readonly number[];
  readonly reason: string;
}

interface Entry {
  readonly figures?: Readonly<Record<number, number>>;
  readonly taken?: readonly number[];
  readonly reason: string;
}

/** A person's choice takes as many of the lines as there are places; a criterion compares a figure of each. */
export function BreakTieDialog({ session, tie, by, way, onClose }: BreakTieDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Entry>();
  const send = useSessionCommand<TieBreak>(session.id, 'tie-breaks', onClose);
  const { lines, next, open } = tie;
  const nameOf = (line: number): string => `${line}. ${session.agenda[line - 1]?.subject ?? ''}`;
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={send}
      title={t('ties.break')}
      okText={t('ties.break')}
      onFinish={({ figures = {}, taken = [], reason }) =>
        send.run({
          by,
          ...(next?.criterion === undefined ? {} : { criterion: next.criterion }),
          lines,
          values: lines.map((line) =>
            by === 'criterion' ? (figures[line] ?? 0) : Number(taken.includes(line)),
          ),
          reason,
        })
      }
    >
      <p className="vd-prose">{t(by === 'criterion' ? 'ties.figures' : 'ties.take', { way, open })}</p>
      {by === 'criterion' ? (
        lines.map((line) => (
          <Form.Item
            key={line}
            name={['figures', line]}
            label={nameOf(line)}
            rules={[{ required: true, message: t('field.required') }]}
          >
            <InputNumber min={0} max={1_000_000_000} precision={0} />
          </Form.Item>
        ))
      ) : (
        <Form.Item name="taken" label={t('ties.taken')}>
          <Checkbox.Group
            className="vd-stack"
            options={lines.map((line) => ({ value: line, label: nameOf(line) }))}
          />
        </Form.Item>
      )}
      <ReasonField />
    </CommandDialog>
  );
}
