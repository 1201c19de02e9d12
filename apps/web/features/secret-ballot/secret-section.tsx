import { Link } from 'react-router';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { useOffice } from '../me/use-me';
import { awardsOf } from '../session/award-counts';
import { SecretFigures } from './secret-figures';
import { secretBallotsOf, useSecretBallot, type Ballot } from './use-secret-ballot';
import { VoidedList } from './voided-list';
import './secret-ballot.css';

/** The secret ballots of a session on its page: how far they are, and the way to one's own part in them. */
export function SecretSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const ballots = secretBallotsOf(session);
  const office = useOffice();
  if (ballots.length === 0 || session.phase === 'convened') return null;
  const isTeller = session.tellers.some((teller) => teller.office === office?.id);
  return (
    <Section
      title={t('secret.title')}
      extra={<Link to={`/sessions/${session.id}/secret`}>{t('secret.toBallots')}</Link>}
    >
      {isTeller && (
        <p className="vd-prose">
          {t('secret.youCount')} <Link to={`/sessions/${session.id}/secret`}>{t('secret.toCounting')}</Link>
        </p>
      )}
      <VoidedList session={session} />
      <ul className="vd-list">
        {ballots.map((ballot) => (
          <li key={ballot.id} className="vd-item">
            <div className="vd-ballot">
              <strong>{t('secret.ballot', { number: ballot.id.slice(1) })}</strong>
              <BallotFacts session={session} ballot={ballot} />
              <SecretFigures ballot={ballot} />
            </div>
            <BallotLink session={session} ballot={ballot} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OfBallot {
  readonly session: Session;
  readonly ballot: Ballot;
}

/** What is voted, and how far it is. */
export function BallotFacts({ session, ballot }: OfBallot) {
  const { t, term } = useI18n();
  const awards = awardsOf(ballot.lines.flatMap((number) => session.agenda[number - 1] ?? []));
  return (
    <div className="vd-small">
      {[
        term('ballotPhase', ballot.phase),
        ...awards.map(({ award, count }) => t('ballotList.award', { award, count })),
      ].join(' · ')}
    </div>
  );
}

/** The way to the own paper, or to the published box. */
export function BallotLink({ session, ballot }: OfBallot) {
  const { t } = useI18n();
  const own = useSecretBallot(session, ballot.id).data?.roll.find(({ mine }) => mine);
  const path = `/sessions/${session.id}/secret/${ballot.id}`;
  if (ballot.phase === 'counted') return <Link to={`${path}/box`}>{t('secret.toBox')}</Link>;
  const takesPart = session.seats.some(
    ({ id, attendance }) => id === own?.seat && (attendance === 'present' || attendance === 'written'),
  );
  if (ballot.phase !== 'open' || !takesPart) return null;
  return (
    <Link className="vd-cta" to={`${path}/paper`}>
      {t('secret.toPaper')}
    </Link>
  );
}
