import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { mayAct } from '../session/session-acts';
import { useSessionCommand } from '../session/use-session';
import { Adjourn, Resume } from './adjournment';
import { SeatDialog, type SeatAct } from './seat-dialog';
import { WrittenDialog } from './written-dialog';

/** What changes the course of a session: leave to do without a meeting, votes that come in writing, a break. */
export function CourseSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const may = {
    leave: mayAct(session, 'give-leave') && session.inWriting && !session.leaveGiven,
    written:
      mayAct(session, 'record-written') && session.seats.some(({ attendance }) => attendance === 'written'),
    substitute: mayAct(session, 'name-substitute'),
    replace: mayAct(session, 'replace-holder'),
    adjourn: mayAct(session, 'adjourn'),
    resume: mayAct(session, 'resume'),
  };
  const isUsual = !session.inWriting && session.phase !== 'adjourned';
  if (isUsual && !Object.values(may).some(Boolean)) return null;
  return (
    <Section title={t('course.title')}>
      {session.phase === 'adjourned' && <Alert type="warning" showIcon title={t('course.isAdjourned')} />}
      {session.inWriting && (
        <p className="vd-prose">{t(session.leaveGiven ? 'course.leaveGiven' : 'course.leaveAwaited')}</p>
      )}
      {session.writtenUntil && (
        <p className="vd-prose">{t('course.writtenUntil', { at: formatInstant(session.writtenUntil) })}</p>
      )}
      <div className="vd-row">
        {may.leave && <Leave session={session} />}
        {may.written && <Written session={session} />}
        {may.substitute && <OtherInSeat session={session} act="substitutes" />}
        {may.replace && <OtherInSeat session={session} act="holders" />}
        {may.adjourn && <Adjourn session={session} />}
        {may.resume && <Resume session={session} />}
      </div>
    </Section>
  );
}

function Leave({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const leave = useSessionCommand<Record<string, never>>(session.id, 'leave');
  return (
    <>
      <Button type="primary" loading={leave.busy} onClick={() => leave.run({})}>
        {t('course.leave')}
      </Button>
      <CommandNotice command={leave} />
    </>
  );
}

function Written({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [entering, setEntering] = useState(false);
  return (
    <>
      <Button onClick={() => setEntering(true)}>{t('written.enter')}</Button>
      {entering && <WrittenDialog session={session} onClose={() => setEntering(false)} />}
    </>
  );
}

function OtherInSeat({ session, act }: { readonly session: Session; readonly act: SeatAct }) {
  const { t } = useI18n();
  const [entering, setEntering] = useState(false);
  return (
    <>
      <Button onClick={() => setEntering(true)}>
        {t(act === 'substitutes' ? 'seat.substitute' : 'seat.holder')}
      </Button>
      {entering && <SeatDialog session={session} act={act} onClose={() => setEntering(false)} />}
    </>
  );
}
