import { Alert, Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SecretBallot } from '@vinhdanh/ballots';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import type { VoterDevice } from './device-store';
import { RecallVoter } from './recall-voter';
import { sayProblem } from './say-problem';
import { SealedFor } from './sealed-for';
import type { ChangeVoter } from './use-device';
import { drawVoter, signToken } from './voter';
import { unlessSigned } from './voter-step';

interface TakeTokenProps {
  readonly session: Session;
  readonly terms: SecretBallot;
  /** What was drawn before and is not signed yet. */
  readonly voter: VoterDevice | null;
  /** The roll says that the seat has its token: the answer was lost, or it was taken in another browser. */
  readonly hasToken: boolean;
  readonly change: ChangeVoter;
}

/** Draws a token, keeps it here, and has it signed unseen; or brings here the one that the seat has. */
export function TakeToken({ session, terms, voter, hasToken, change }: TakeTokenProps) {
  const { t, term } = useI18n();
  const client = useQueryClient();
  const take = useMutation<void, Error, 'first' | 'again'>({
    mutationFn: async () => {
      const fresh = voter ?? (await drawVoter(terms));
      const drawn = await change((before) => before ?? fresh);
      if (!drawn.token) await change(unlessSigned(await signToken(terms, drawn)));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['session', session.id] }),
  });
  const problem = take.error && (
    <ProblemAlert
      problem={sayProblem(take.error, term)}
      onRetry={() => take.mutate(hasToken ? 'again' : 'first')}
    />
  );
  const isOnItsWay = take.isPending && take.variables === 'first';
  if (hasToken && !isOnItsWay)
    return (
      <RecallVoter
        terms={terms}
        isOpen
        title={t(voter ? 'secret.tokenNotHere' : 'secret.tokenElsewhere')}
        next={t(voter ? 'secret.tokenNotHereNext' : 'secret.tokenElsewhereNext')}
        change={change}
      >
        {voter && (
          <div>
            <Button loading={take.isPending} onClick={() => take.mutate('again')}>
              {t('secret.takeAgain')}
            </Button>
          </div>
        )}
        {problem}
      </RecallVoter>
    );
  return (
    <div className="vd-stack">
      <Alert type="info" showIcon title={t('secret.takeTitle')} description={t('secret.takeExplained')} />
      <SealedFor session={session} terms={terms} />
      <div>
        <Button type="primary" size="large" loading={take.isPending} onClick={() => take.mutate('first')}>
          {t('secret.take')}
        </Button>
      </div>
      {problem}
    </div>
  );
}
