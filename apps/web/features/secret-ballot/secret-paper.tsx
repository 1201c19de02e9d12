import { Alert, Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SecretBallot } from '@vinhdanh/ballots';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { useWarnBeforeLeaving } from '../../ui/use-warn-before-leaving';
import { memoryDraft } from '../paper/draft-store';
import { Paper } from '../paper/paper';
import { ReviewDialog } from '../paper/review-dialog';
import type { VoterDevice } from './device-store';
import { sayProblem } from './say-problem';
import type { Ballot } from './use-secret-ballot';
import { dropVote, sealVote } from './voter';

interface SecretPaperProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly seat: string;
  readonly terms: SecretBallot;
  readonly voter: VoterDevice;
  readonly keep: (voter: VoterDevice) => Promise<void>;
}

/** The paper of a secret ballot: what is marked stays in the memory of this page until it is sealed. */
export function SecretPaper({ session, ballot, seat, terms, voter, keep }: SecretPaperProps) {
  const { t } = useI18n();
  const draft = useMemo(() => memoryDraft(session.id, seat, ballot.id), [session.id, seat, ballot.id]);
  useWarnBeforeLeaving(voter.envelope === null);
  const cast = useMutation({
    mutationFn: async (letters: string | null) => {
      const sealed = letters === null ? voter : await sealVote(terms, voter, letters);
      if (letters !== null) await keep(sealed);
      const dropped = await dropVote(terms, sealed);
      draft.drop();
      await keep(dropped);
    },
  });
  if (voter.envelope !== null)
    return <OnItsWay busy={cast.isPending} error={cast.error} onSend={() => cast.mutate(null)} />;
  return (
    <Paper
      {...{ session, seat, ballot, draft }}
      notice={
        <Alert type="info" showIcon title={t('secret.paperSealed')} description={t('secret.draftInMemory')} />
      }
      review={(paper) => (
        <ReviewDialog
          paper={paper}
          about={t('secret.castAbout')}
          busy={cast.isPending}
          notice={cast.error && <Alert type="error" showIcon title={t('secret.notSealed')} />}
          onCast={() => cast.mutate(paper.letters)}
        />
      )}
    />
  );
}

interface OnItsWayProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: () => void;
}

/** A sealed paper of which it is not known yet whether the box has it: the very same one is sent again. */
function OnItsWay({ busy, error, onSend }: OnItsWayProps) {
  const { t, term } = useI18n();
  return (
    <div className="vd-stack">
      <Alert
        role="status"
        type="info"
        showIcon
        title={t(busy ? 'secret.sending' : 'secret.sealed')}
        description={busy ? undefined : t('secret.sealedNext')}
      />
      <div>
        <Button type="primary" loading={busy} onClick={onSend}>
          {t('secret.sendAgain')}
        </Button>
      </div>
      {!busy && error !== null && <ProblemAlert problem={sayProblem(error, term)} />}
    </div>
  );
}
