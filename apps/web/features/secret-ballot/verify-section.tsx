import { Alert } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { hashApart, hashBox, hashSealedBox, papersApart } from '@vinhdanh/ballots';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';

import type { OpenedBox } from './opened-box';

interface VerifySectionProps {
  readonly session: Session;
  readonly view: SecretBallotView;
  readonly box: OpenedBox;
}

/** Phases in which the whole session is counted and can be taken away. */
const COUNTED: readonly Session['phase'][] = ['closed', 'minuted', 'delivered'];

/** This browser reckons the box anew, and says how anybody does it without us. */
export function VerifySection({ session, view, box }: VerifySectionProps) {
  const { t } = useI18n();
  const { terms, envelopes, counted } = view;
  const check = useQuery({
    queryKey: ['box-check', session.id, counted],
    staleTime: Infinity,
    queryFn: async () => {
      if (!terms || envelopes === null) return false;
      const sealed = await hashSealedBox(envelopes);
      const [papers, hash] =
        'lines' in box
          ? [papersApart(box), await hashApart(terms, sealed, box)]
          : [box.papers.length, await hashBox(terms, sealed, box)];
      return hash === counted && papers + box.invalid === envelopes.length;
    },
  });
  return (
    <Section title={t('secret.verifyTitle')}>
      <QueryView query={check}>
        {(isRight) => (
          <Alert
            type={isRight ? 'success' : 'error'}
            showIcon
            title={t(isRight ? 'secret.verified' : 'secret.notVerified')}
          />
        )}
      </QueryView>
      <p className="vd-prose">
        {t('secret.boxHash')} <span className="vd-box-hash">{counted}</span>
      </p>
      {COUNTED.includes(session.phase) && (
        <>
          <p className="vd-prose">{t('secret.verifyExplained')}</p>
          <ol className="vd-prose">
            <li>
              <a href={`/api/sessions/${session.id}/export`} download={`session-${session.heldOn}.json`}>
                {t('secret.download')}
              </a>
            </li>
            <li>
              {t('secret.verifyCommand')}{' '}
              <code>node scripts/vinhdanh.mjs session verify session-{session.heldOn}.json</code>
            </li>
          </ol>
        </>
      )}
    </Section>
  );
}
