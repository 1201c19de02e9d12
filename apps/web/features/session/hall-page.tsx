import { Link, useParams } from 'react-router';
import type { LineResult, Session } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { ThingView } from '../../ui/thing-view';
import { nominatedIn } from '../cluster/nominated';
import { HallSecret } from '../secret-ballot/hall-secret';
import { awardsOf, outcomesByAward } from './award-counts';
import { isCountedByHand, type Ballot } from './ballot-forms';
import { ProgressMeter } from './progress-meter';
import { quorumsOf } from './quorum';
import { lineOf } from './session-acts';
import { SessionWords } from './session-words';
import { useBallotProgress } from './use-ballot-progress';
import { useLiveSession } from './use-live-session';
import './session.css';
import './hall.css';

/** As many lines as people in a hall can read; the others are on the session's own page. */
const MOST_LINES = 40;

export function Component() {
  const { id = '' } = useParams();
  return (
    <ThingView query={useLiveSession(id)}>
      {(session) => (
        <SessionWords session={session}>
          <Hall session={session} />
        </SessionWords>
      )}
    </ThingView>
  );
}

/** The session on the big screen of the hall: how far it is, and after the close what each line needed and got. */
function Hall({ session }: { readonly session: Session }) {
  const { t, term, pick } = useI18n();
  const [quorum] = quorumsOf(session);
  return (
    <div className="vd-hall">
      <Page
        title={pick(session.council.nameVi, session.council.nameEn)}
        intro={t('sessions.heldOn', { day: formatDay(session.heldOn) })}
        actions={<Link to={`/sessions/${session.id}`}>{t('hall.leave')}</Link>}
      >
        <p className="vd-hall-phase" role="status">
          {term('phase', session.phase)}
        </p>
        {quorum && !session.results && (
          <section>
            <h2>{t('quorum.title')}</h2>
            <p className="vd-hall-number">
              {quorum.reached} <small>/ {quorum.of}</small>
            </p>
            <ProgressMeter
              label={t('quorum.title')}
              value={quorum.reached}
              of={quorum.of}
              enough={quorum.needed}
            />
            <p>
              {t('hall.quorumNeeds', { needed: quorum.needed })} ({quorum.rule.quorum.article})
            </p>
          </section>
        )}
        {!session.results && <HallBallots session={session} />}
        {session.results && <HallResults session={session} results={session.results} />}
      </Page>
    </div>
  );
}

function HallBallots({ session }: { readonly session: Session }) {
  return session.ballots
    .filter(({ phase }) => phase !== 'void')
    .map((ballot) => <HallBallot key={ballot.id} session={session} ballot={ballot} />);
}

function HallBallot({ session, ballot }: { readonly session: Session; readonly ballot: Ballot }) {
  const { t, term } = useI18n();
  const { label, done, of } = useBallotProgress(ballot);
  return (
    <section>
      <h2>{t('ballotList.name', { number: ballot.id.slice(1), form: term('ballotForm', ballot.form) })}</h2>
      <p>
        {awardsOf(ballot.lines.flatMap((number) => session.agenda[number - 1] ?? []))
          .map(({ award, count }) => t('ballotList.award', { award, count }))
          .join('; ')}
      </p>
      {ballot.secret ? (
        <HallSecret session={session} ballot={ballot} />
      ) : ballot.phase === 'laid' ? (
        <p>{term('ballotPhase', ballot.phase)}</p>
      ) : (
        <>
          <p className="vd-hall-number">
            {done}{' '}
            <small>
              / {isCountedByHand(ballot) ? t('hall.counts', { count: of }) : t('hall.papers', { count: of })}
            </small>
          </p>
          <ProgressMeter label={label} value={done} of={of} />
        </>
      )}
    </section>
  );
}

/** Whom the units of a cluster put forward. */
function HallNominated({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t('cluster.nominated')}</h2>
      <ul className="vd-hall-awards">
        {nominatedIn(session).map(({ code, award, chosen }) => (
          <li key={code}>
            <span>{award}</span>
            <strong>{chosen.length === 0 ? t('cluster.nobody') : chosen.join('; ')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HallResults({
  session,
  results,
}: {
  readonly session: Session;
  readonly results: readonly LineResult[];
}) {
  const { t, term } = useI18n();
  const gotOf = ({ agree = 0, needed = 0 }: LineResult): string => t('hall.gotOf', { agree, needed });
  const isSecretLine = (result: LineResult): boolean => isForCouncil(session, result);
  const missed = results.filter(({ outcome }) => outcome !== 'passed');
  const lines = results.length <= MOST_LINES ? results : missed.slice(0, MOST_LINES);
  return (
    <>
      {session.nominating && <HallNominated session={session} />}
      <section>
        <h2>{t('results.title')}</h2>
        <ul className="vd-hall-awards">
          {outcomesByAward(session.agenda, results).map(({ award, passed, count }) => (
            <li key={award}>
              <span>{award}</span>
              <strong>{t('results.passedOf', { passed, count })}</strong>
            </li>
          ))}
        </ul>
      </section>
      {lines.length > 0 && (
        <section>
          <h2>
            {results.length > MOST_LINES
              ? t('hall.missed', { count: missed.length })
              : t(lines.every(isSecretLine) ? 'hall.everyOutcome' : 'hall.everyLine')}
          </h2>
          <ul className="vd-hall-awards">
            {lines.map((result) => {
              const line = lineOf(session, result.dossier);
              return (
                <li key={result.dossier} data-outcome={result.outcome}>
                  <span>
                    {line?.line}. {line?.subject}
                  </span>
                  <strong>{isSecretLine(result) ? term('outcome', result.outcome) : gotOf(result)}</strong>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** The hall has guests: figures that are for the council alone are not shown there, whoever has opened the page. */
const isForCouncil = ({ ballots }: Session, { ballot }: LineResult): boolean =>
  ballots.find(({ id }) => id === ballot)?.disclosure?.figures === 'council';
