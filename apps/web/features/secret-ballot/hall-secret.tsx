import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { SecretFigures } from './secret-figures';
import { TellerList } from './teller-list';
import type { Ballot } from './use-secret-ballot';
import './secret-ballot.css';

interface HallSecretProps {
  readonly session: Session;
  readonly ballot: Ballot;
}

/** A secret ballot on the screen of the hall: before it opens the marks of the tellers' keys, then how far it is. */
export function HallSecret({ session, ballot }: HallSecretProps) {
  const { t, term } = useI18n();
  return (
    <>
      <p>{term('ballotPhase', ballot.phase)}</p>
      {ballot.phase === 'laid' && (
        <>
          <p>{t('secret.compareMarks')}</p>
          <TellerList session={session} />
        </>
      )}
      <SecretFigures ballot={ballot} />
    </>
  );
}
