import { Button } from 'antd';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { SecretFigures } from '../secret-ballot/secret-figures';
import { awardsOf } from './award-counts';
import { ProgressMeter } from './progress-meter';
import { NudgeRow } from './nudge-row';
import { voterName } from './seat-name';
import { attendingSeats, mayAct } from './session-acts';
import { useBallotProgress } from './use-ballot-progress';
import { useSessionCommand } from './use-session';

type Ballot = Session['ballots'][number];

/** The ballots of the session: what is voted in each, how far it has come, and who has not cast. */
export function BallotList({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  if (session.ballots.length === 0) return null;
  return (
    <Section title={t('ballotList.title')}>
      <ul className="vd-list">
        {session.ballots.map((ballot) => (
          <BallotItem key={ballot.id} session={session} ballot={ballot} />
        ))}
      </ul>
    </Section>
  );
}

function BallotItem({ session, ballot }: { readonly session: Session; readonly ballot: Ballot }) {
  const { t, term } = useI18n();
  const open = useSessionCommand<{ ballot: string }>(session.id, 'open');
  const awards = awardsOf(ballot.lines.flatMap((number) => session.agenda[number - 1] ?? []));
  const { phase } = ballot;
  const progress = useBallotProgress(ballot);
  const waits =
    phase === 'open' && ballot.form === 'open'
      ? attendingSeats(session).filter(({ cast }) => !cast.includes(ballot.id))
      : [];
  return (
    <li className="vd-item">
      <div className="vd-ballot">
        <strong>
          {t('ballotList.name', { number: ballot.id.slice(1), form: term('ballotForm', ballot.form) })}
        </strong>
        <span className="vd-soft"> · {term('ballotPhase', phase)}</span>
        <div className="vd-small">
          {awards.map(({ award, count }) => t('ballotList.award', { award, count })).join('; ')}
        </div>
        <SecretFigures ballot={ballot} />
        {phase !== 'laid' && phase !== 'void' && !ballot.secret && (
          <>
            <div>{progress.words}</div>
            <ProgressMeter label={progress.label} value={progress.done} of={progress.of} />
          </>
        )}
        {waits.length > 0 && (
          <div className="vd-small">
            {t('ballotList.waits', { count: waits.length, names: waits.map(voterName).join(', ') })}
          </div>
        )}
        <NudgeRow session={session} ballot={ballot} />
        <CommandNotice command={open} />
      </div>
      {phase === 'laid' && session.ballots.length > 1 && mayAct(session, 'open') && (
        <Button loading={open.busy} onClick={() => open.run({ ballot: ballot.id })}>
          {t('ballotList.open')}
        </Button>
      )}
    </li>
  );
}
