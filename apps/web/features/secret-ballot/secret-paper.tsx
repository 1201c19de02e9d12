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
import type { ChangeVoter } from './use-device';
import type { Ballot } from './use-secret-ballot';
import { dropVote, sealVote } from './voter';
import { unlessSealed } from './voter-step';

interface SecretPaperProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly seat: string;
  readonly terms: SecretBallot;
  readonly voter: VoterDevice;
  readonly change: ChangeVoter;
}

/** The paper of a secret ballot: what is marked stays in the memory of this page until it is sealed. */
export function SecretPaper({ session, ballot, seat, terms, voter, change }: SecretPaperProps) {
  const { t } = useI18n();
  const draft = useMemo(() => memoryDraft(session.id, seat, ballot.id), [session.id, seat, ballot.id]);
  useWarnBeforeLeaving(voter.envelope === null);
  const send = useMutation({
    mutationFn: async (sealed: VoterDevice) => {
      const dropped = await dropVote(terms, sealed);
      await change(() => dropped);
    },
  });
  const seal = useMutation({
    gcTime: 0,
    mutationFn: async (letters: string) => {
      const sealed = await sealVote(terms, voter, letters);
      const kept = await change(unlessSealed(sealed));
      draft.drop();
      return kept === sealed ? sealed : null;
    },
    onSuccess: (sealed) => {
      seal.reset(); // what was marked goes with it
      if (sealed) send.mutate(sealed);
    },
  });
  if (voter.envelope !== null)
    return (
      <OnItsWay
        busy={seal.isPending || send.isPending}
        error={send.error}
        onSend={() => send.mutate(voter)}
      />
    );
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
          busy={seal.isPending}
          notice={seal.error && <Alert type="error" showIcon title={t('secret.notSealed')} />}
          onCast={() => seal.mutate(paper.letters)}
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
