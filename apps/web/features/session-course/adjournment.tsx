import { Button, Form } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useSessionCommand } from '../session/use-session';

interface OfSession {
  readonly session: Session;
}

/** Breaks the session off: ballots that are open become void and are kept. */
export function Adjourn({ session }: OfSession) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const adjourn = useSessionCommand<{ reason: string }>(session.id, 'adjourn', close);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('course.adjourn')}</Button>
      {asking && (
        <ReasonDialog
          title={t('course.adjourn')}
          about={t('course.adjournAbout')}
          command={adjourn}
          onClose={close}
        />
      )}
    </>
  );
}

/** Goes on with an adjourned session on a day. */
export function Resume({ session }: OfSession) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t('course.resume')}
      </Button>
      {asking && <ResumeDialog session={session} onClose={() => setAsking(false)} />}
    </>
  );
}

function ResumeDialog({ session, onClose }: OfSession & { readonly onClose: () => void }) {
  const { t } = useI18n();
  const [form] = Form.useForm<{ heldOn: string }>();
  const resume = useSessionCommand<{ heldOn: string }>(session.id, 'resume', onClose);
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={resume}
      title={t('course.resume')}
      okText={t('course.resume')}
      initialValues={{ heldOn: today() }}
      onFinish={resume.run}
    >
      <p className="vd-prose">{t('course.resumeAbout')}</p>
      <Form.Item
        name="heldOn"
        label={t('sessions.day')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <DayPicker future />
      </Form.Item>
    </CommandDialog>
  );
}
