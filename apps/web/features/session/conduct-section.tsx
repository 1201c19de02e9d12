import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { takesNamedPapers } from './ballot-forms';
import { FreezeAgenda } from '../session-course/freeze-agenda';
import { CancelSession } from './cancel-session';
import { CloseVoting } from './close-voting';
import { OpenVoting } from './open-voting';
import { mayAct, mySeats } from './session-acts';
import { useSessionCommand } from './use-session';

/** What is offered here beside the own paper. */
const CONDUCT = ['freeze-agenda', 'open', 'close', 'sign-minutes', 'cancel'] as const;

/** What the person does next in the session: as its secretary, its chair or a member. */
export function ConductSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const seats = mySeats(session);
  const cast = seats.length > 0 && seats.every(({ hasCast }) => hasCast);
  const named = takesNamedPapers(session);
  const idle = !CONDUCT.some((act) => mayAct(session, act)) && !(mayAct(session, 'cast-paper') && named);
  const isSecret = session.ballots.some(({ form, phase }) => form === 'secret' && phase === 'open');
  if (idle && (mayAct(session, 'enter-counts') || (isSecret && !cast))) return null;
  return (
    <Section title={t('session.conduct')}>
      {session.phase === 'voting' && named && <Alert type="info" showIcon title={t('paper.sealed')} />}
      {mayAct(session, 'cast-paper') && named && (
        <Link className="vd-cta" to={`/sessions/${session.id}/paper`}>
          {t('session.toPaper')}
        </Link>
      )}
      {cast && <Alert type="success" showIcon title={t('session.youHaveCast')} />}
      {mayAct(session, 'freeze-agenda') && <FreezeAgenda session={session} />}
      {mayAct(session, 'open') && <OpenVoting session={session} />}
      {mayAct(session, 'close') && <CloseVoting session={session} />}
      {mayAct(session, 'sign-minutes') && <SignMinutes session={session} />}
      {mayAct(session, 'cancel') && <CancelSession session={session} />}
      {idle && !cast && <p className="vd-soft vd-prose">{t('session.idle')}</p>}
    </Section>
  );
}

/** The secretary signs the minutes, then the chair. */
function SignMinutes({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const sign = useSessionCommand<Record<string, never>>(session.id, 'minutes');
  return (
    <div className="vd-stack">
      <p className="vd-prose">{t('session.minutesAbout')}</p>
      <div>
        <Button type="primary" loading={sign.busy} onClick={() => sign.run({})}>
          {t('session.minutes')}
        </Button>
      </div>
      <CommandNotice command={sign} />
    </div>
  );
}
