import { Link, useParams } from 'react-router';
import type { Session } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { PassedOver } from '../../ui/passed-over';
import { ThingView } from '../../ui/thing-view';
import { StatusTag } from '../../ui/status-tag';
import { NominatedSection } from '../cluster/nominated-section';
import { FindingsSection } from '../findings/findings-section';
import { SecretSection } from '../secret-ballot/secret-section';
import { CourseSection } from '../session-course/course-section';
import { OutcomesProgress } from '../session-course/outcomes-progress';
import { TiesSection } from '../session-course/ties-section';
import { AgendaSection } from './agenda-section';
import { BallotList } from './ballot-list';
import { BallotsSection } from './ballots-section';
import { CalledOff } from './called-off';
import { ConductSection } from './conduct-section';
import { CountsSection } from './counts-section';
import { FormsSection } from './forms-section';
import { PhaseBar } from './phase-bar';
import { ResultsSection } from './results-section';
import { RosterSection } from './roster-section';
import { attendingSeats, lineOf, mayAct } from './session-acts';
import { SeatsNotice } from './seats-notice';
import { SessionWords } from './session-words';
import { TellersSection } from './tellers-section';
import { QuorumMeters } from './quorum-section';
import { useLiveSession } from './use-live-session';
import './session.css';

export function Component() {
  const { id = '' } = useParams();
  return (
    <ThingView query={useLiveSession(id)}>
      {(session) => (
        <SessionWords session={session}>
          <SessionView session={session} />
        </SessionWords>
      )}
    </ThingView>
  );
}

function SessionView({ session }: { readonly session: Session }) {
  const { t, pick } = useI18n();
  const { council, votingEndsAt } = session;
  return (
    <Page
      title={pick(council.nameVi, council.nameEn)}
      intro={t('sessions.heldOn', { day: formatDay(session.heldOn) })}
      actions={
        <>
          <StatusTag family="phase" code={session.phase} />
          {session.results && (
            <a href={`/api/sessions/${session.id}/minutes`} target="_blank" rel="noreferrer">
              {t('session.seeMinutes')}
            </a>
          )}
          <Link to={`/sessions/${session.id}/hall`} target="_blank">
            {t('hall.open')}
          </Link>
        </>
      }
    >
      <PhaseBar phase={session.phase} />
      {session.cancelled !== null && <CalledOff session={session} reason={session.cancelled} />}
      <SeatsNotice session={session} />
      <PassedOver
        passedOver={session.passedOver}
        nameOf={(dossier) => lineOf(session, dossier)?.subject ?? dossier}
      />
      <Facts
        facts={[
          [t('session.agendaCount'), session.agenda.length],
          [t('session.attending'), `${attendingSeats(session).length} / ${session.seats.length}`],
          [
            t('session.papersCast'),
            session.ballots.some(({ form, phase }) => form === 'open' && phase !== 'laid')
              ? `${session.papersCast} / ${attendingSeats(session).length}`
              : null,
          ],
          [t('sessions.venue'), session.venue],
          [t('session.votingEndsAt'), votingEndsAt && formatInstant(votingEndsAt)],
        ]}
      />
      {!session.results && session.cancelled === null && <QuorumMeters session={session} />}
      <NominatedSection session={session} />
      <OutcomesProgress session={session} />
      <ConductSection session={session} />
      {session.cancelled === null && <SecretSection session={session} />}
      <TiesSection session={session} />
      <CourseSection session={session} />
      {mayAct(session, 'choose-form') && <FormsSection session={session} />}
      {session.ballots.some(({ form }) => form !== 'open') && <TellersSection session={session} />}
      {mayAct(session, 'enter-counts') && <CountsSection session={session} />}
      {!session.results && <BallotList session={session} />}
      {session.results && <ResultsSection session={session} results={session.results} />}
      <RosterSection session={session} />
      <AgendaSection session={session} />
      {session.papers && session.papers.length > 0 && (
        <BallotsSection session={session} papers={session.papers} />
      )}
      <FindingsSection kind="session" id={session.id} organization={session.organization.id} />
    </Page>
  );
}
