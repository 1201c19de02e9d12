import { Link } from 'react-router';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';

interface BoxFactsProps {
  readonly session: Session;
  readonly view: SecretBallotView;
  readonly papers: number;
  readonly invalid: number;
}

/** The sums of an opened box. */
export function BoxFacts({ session, view, papers, invalid }: BoxFactsProps) {
  const { t } = useI18n();
  return (
    <>
      <Facts
        facts={[
          [t('secret.tokensTaken'), view.roll.filter(({ hasToken }) => hasToken).length],
          [t('secret.envelopes'), view.envelopes?.length],
          [t('secret.validPapers'), papers],
          [t('box.invalid'), invalid],
        ]}
      />
      {session.results && <Link to={`/sessions/${session.id}`}>{t('secret.toResults')}</Link>}
    </>
  );
}
