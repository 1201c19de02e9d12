import { Alert } from 'antd';
import { useMemo } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useSessionCommand } from '../session/use-session';
import { deviceDraft, type DraftStore } from './draft-store';
import { Paper } from './paper';
import type { FilledPaper } from './paper-foot';
import { ReviewDialog } from './review-dialog';

interface NamedPaperProps {
  readonly session: Session;
  readonly seat: string;
  readonly ballot: Session['ballots'][number];
  readonly agendaHash: string;
}

/** A paper that says whose it is. */
export function NamedPaper({ session, seat, ballot, agendaHash }: NamedPaperProps) {
  const { t } = useI18n();
  const draft = useMemo(
    () => deviceDraft(session.id, seat, ballot.id, agendaHash),
    [session.id, seat, ballot.id, agendaHash],
  );
  return (
    <Paper
      {...{ session, seat, ballot, draft }}
      notice={<Alert type="info" showIcon title={t('paper.sealed')} description={t('paper.draftHere')} />}
      review={(paper) => (
        <CastNamed {...{ paper, draft, agendaHash }} session={session.id} ballot={ballot.id} />
      )}
    />
  );
}

interface CastNamedProps {
  readonly session: string;
  readonly ballot: string;
  readonly agendaHash: string;
  readonly draft: DraftStore;
  readonly paper: FilledPaper;
}

interface NamedLetters {
  readonly agendaHash: string;
  readonly ballot: string;
  readonly letters: string;
}

function CastNamed({ session, ballot, agendaHash, draft, paper }: CastNamedProps) {
  const { t } = useI18n();
  const cast = useSessionCommand<NamedLetters>(session, 'papers', () => {
    draft.drop();
    paper.onClose();
  });
  return (
    <ReviewDialog
      paper={paper}
      about={t('paper.sealed')}
      busy={cast.busy}
      notice={<CommandNotice command={cast} />}
      onCast={() => cast.run({ agendaHash, ballot, letters: paper.letters })}
    />
  );
}
