import type { Round } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRoundCommand } from './use-round';

interface DeclineDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

/** Declining ends the round, so it asks for the reason. */
export function DeclineDialog({ round, onClose }: DeclineDialogProps) {
  const { t } = useI18n();
  const decline = useRoundCommand<{ reason: string }>(round.id, 'decline', onClose);
  return (
    <ReasonDialog
      title={t('round.decline')}
      about={t('round.declineAbout')}
      command={decline}
      onClose={onClose}
    />
  );
}
