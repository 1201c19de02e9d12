import { Alert, Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SecretBallot } from '@vinhdanh/ballots';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import type { VoterDevice } from './device-store';
import { sayProblem } from './say-problem';
import { drawVoter, signToken } from './voter';
import { SealedFor } from './sealed-for';

interface TakeTokenProps {
  readonly session: Session;
  readonly terms: SecretBallot;
  /** What was drawn before and is not signed yet. */
  readonly voter: VoterDevice | null;
  readonly keep: (voter: VoterDevice) => Promise<void>;
}

/** Draws a token, keeps it here, and has it signed unseen. */
export function TakeToken({ session, terms, voter, keep }: TakeTokenProps) {
  const { t, term } = useI18n();
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: async () => {
      const drawn = voter ?? (await drawVoter(terms));
      if (!voter) await keep(drawn);
      await keep(await signToken(terms, drawn));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['session', session.id] }),
  });
  return (
    <div className="vd-stack">
      <Alert type="info" showIcon title={t('secret.takeTitle')} description={t('secret.takeExplained')} />
      <SealedFor session={session} terms={terms} />
      <div>
        <Button type="primary" size="large" loading={take.isPending} onClick={() => take.mutate()}>
          {t('secret.take')}
        </Button>
      </div>
      {take.error && <ProblemAlert problem={sayProblem(take.error, term)} onRetry={() => take.mutate()} />}
    </div>
  );
}
