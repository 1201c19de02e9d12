import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { voidedBallotsOf, type Ballot } from './use-secret-ballot';

/** Ballots that were made void, why, and where their lines are voted again. */
export function VoidedList({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  return voidedBallotsOf(session).map(({ id, reason, again }) => (
    <Alert
      key={id}
      type="warning"
      showIcon
      title={t('secret.voided', { number: id.slice(1), again: again.map((one) => one.slice(1)).join(', ') })}
      description={t('secret.voidedWhy', { reason })}
    />
  ));
}

interface VoidedPaperProps {
  readonly session: Session;
  readonly voided: NonNullable<Ballot['voided']>;
}

/** A member comes back to a ballot that was made void: the paper counts for nothing, and this is the way to the new one. */
export function VoidedPaper({ session, voided: { reason, again } }: VoidedPaperProps) {
  const { t } = useI18n();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('secret.paperVoid')}
      description={
        <>
          <p>{t('secret.voidedWhy', { reason })}</p>
          {again.map((ballot) => (
            <Link key={ballot} to={`/sessions/${session.id}/secret/${ballot}/paper`}>
              {t('secret.toBallotAgain', { number: ballot.slice(1) })}
            </Link>
          ))}
        </>
      }
    />
  );
}
