import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { Fingerprint } from './fingerprint';
import { useTellerKeys } from './use-secret-ballot';

/** Who counts, and the mark of each key, to be compared with what its teller reads out. */
export function TellerList({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const nameOf = (teller: string): string =>
    session.tellers.find(({ office }) => office === teller)?.name ?? teller;
  return (
    <QueryView query={useTellerKeys(session)}>
      {(tellers) => (
        <ul className="vd-list">
          {tellers.length < 2 && <li className="vd-item vd-soft">{t('tellers.none')}</li>}
          {tellers.map(({ teller, publicKey }) => (
            <li key={teller} className="vd-item">
              <strong>{nameOf(teller)}</strong>
              {publicKey ? (
                <Fingerprint publicKey={publicKey} />
              ) : (
                <span className="vd-soft">{t('secret.noKeyYet')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}
