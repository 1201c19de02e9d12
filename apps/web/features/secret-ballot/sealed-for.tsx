import type { SecretBallot } from '@vinhdanh/ballots';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Fingerprint } from './fingerprint';

interface SealedForProps {
  readonly session: Session;
  readonly terms: SecretBallot;
}

/** Whose keys this browser is about to seal the paper for: the same marks stand on the screen of the hall. */
export function SealedFor({ session, terms }: SealedForProps) {
  const { t } = useI18n();
  return (
    <details>
      <summary>{t('secret.sealedFor')}</summary>
      <p className="vd-prose vd-soft">{t('secret.sealedForExplained')}</p>
      <ul className="vd-list">
        {terms.tellers.map(({ teller, publicKey }) => (
          <li key={teller} className="vd-item">
            <strong>{session.tellers.find(({ office }) => office === teller)?.name ?? teller}</strong>
            <Fingerprint publicKey={publicKey} />
          </li>
        ))}
      </ul>
    </details>
  );
}
