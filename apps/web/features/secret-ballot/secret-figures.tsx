import { useI18n } from '../../i18n/i18n';
import { ProgressMeter } from '../session/progress-meter';
import type { Ballot } from './use-secret-ballot';

/** How far a secret ballot has come: who took a token and says to have cast, and, after the close, how many papers there are. */
export function SecretFigures({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useI18n();
  const { secret, papersAwaited, phase } = ballot;
  if (!secret || phase === 'laid') return null;
  const { tokens, confirmed, envelopes } = secret;
  return (
    <>
      <div>{t('secret.figures', { tokens, confirmed, of: papersAwaited })}</div>
      <ProgressMeter label={t('secret.tokensTaken')} value={tokens} of={papersAwaited} />
      {envelopes !== null && <div>{t('secret.inBox', { count: envelopes })}</div>}
    </>
  );
}
