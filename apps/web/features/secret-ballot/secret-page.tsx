import { Link, useParams } from 'react-router';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { ThingView } from '../../ui/thing-view';
import { useOffice } from '../me/use-me';
import { useLiveSession } from '../session/use-live-session';
import { ComplaintList } from './complaint-list';
import { Disclosed } from './disclosed';
import { OpenBox } from './open-box';
import { Roll, WithoutToken } from './roll';
import { SecretFigures } from './secret-figures';
import { SecurePage } from './secure-page';
import { BallotFacts, BallotLink } from './secret-section';
import { TellerKeySection } from './teller-key-section';
import { TellerList } from './teller-list';
import { secretBallotsOf, useSecretBallot, type Ballot } from './use-secret-ballot';
import { VoidBallot } from './void-ballot';
import { VoidedList } from './voided-list';
import '../session/session.css';
import './secret-ballot.css';

export function Component() {
  const { id = '' } = useParams();
  return <ThingView query={useLiveSession(id)}>{(session) => <SecretBallots session={session} />}</ThingView>;
}

/** The secret ballots of a session: the tellers' keys and boxes, the roll, the count. */
function SecretBallots({ session }: { readonly session: Session }) {
  const { t, pick } = useI18n();
  const office = useOffice();
  const ballots = secretBallotsOf(session);
  const isTeller = session.tellers.some((teller) => teller.office === office?.id);
  return (
    <Page
      title={t('secret.title')}
      intro={pick(session.council.nameVi, session.council.nameEn)}
      actions={<Link to={`/sessions/${session.id}`}>{t('paper.toSession')}</Link>}
    >
      {ballots.length === 0 && <Nothing text={t('secret.none')} />}
      {isTeller && ballots.length > 0 && (
        <SecurePage>
          <TellerKeySection session={session} />
        </SecurePage>
      )}
      <VoidedList session={session} />
      {ballots.map((ballot) => (
        <BallotSection key={ballot.id} session={session} ballot={ballot} teller={office?.id ?? ''} />
      ))}
      <Section title={t('secret.tellersTitle')}>
        <p className="vd-prose vd-soft">{t('secret.tellersExplained')}</p>
        <TellerList session={session} />
      </Section>
      <details className="vd-prose">
        <summary>{t('secret.howTitle')}</summary>
        <p>{t('secret.how')}</p>
      </details>
    </Page>
  );
}

interface BallotSectionProps {
  readonly session: Session;
  readonly ballot: Ballot;
  /** The acting office, whether it counts or not. */
  readonly teller: string;
}

function BallotSection({ session, ballot, teller }: BallotSectionProps) {
  const { t } = useI18n();
  const query = useSecretBallot(session, ballot.id);
  return (
    <Section
      title={t('secret.ballot', { number: ballot.id.slice(1) })}
      extra={<BallotLink session={session} ballot={ballot} />}
    >
      <BallotFacts session={session} ballot={ballot} />
      <SecretFigures ballot={ballot} />
      <QueryView query={query}>
        {(view) => (
          <>
            {view.phase === 'closed' && view.terms?.tellers.some((one) => one.teller === teller) && (
              <OpenBox {...{ session, view, teller }} />
            )}
            {view.phase === 'closed' && !view.terms?.tellers.some((one) => one.teller === teller) && (
              <p role="status">{t('secret.tellersOpen')}</p>
            )}
            <ComplaintList session={session} complaints={view.complaints} />
            <Disclosed ballot={ballot} />
            <VoidBallot session={session} ballot={ballot} />
            {view.phase === 'open' && <WithoutToken session={session} roll={view.roll} />}
            {view.terms && (
              <details>
                <summary>{t('secret.roll')}</summary>
                <p className="vd-prose vd-soft">{t('secret.rollExplained')}</p>
                <Roll session={session} roll={view.roll} />
              </details>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
