import { api } from '../../api/client';
import type { SigningPower } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ReasonDialog } from '../../ui/reason-dialog';
import { usePlaceWords } from './place-words';
import { useRegisterCommand } from './use-powers';

interface WithdrawPowerDialogProps {
  readonly power: SigningPower;
  readonly onClose: () => void;
}

/** Takes back a power that was entered by mistake; the API refuses where something was signed by it. */
export function WithdrawPowerDialog({ power, onClose }: WithdrawPowerDialogProps) {
  const { t } = useI18n();
  const place = usePlaceWords(power);
  const { office, inPlaceOf, form, from, name } = power;
  const command = useRegisterCommand<{ reason: string }>(
    ({ reason }, header) =>
      api.POST('/api/signing-powers/{office}/withdrawal', {
        params: { path: { office }, header },
        body: { inPlaceOf: inPlaceOf ?? '', form: form ?? '', from, reason },
      }),
    onClose,
  );
  return (
    <ReasonDialog
      title={t('powers.withdraw')}
      about={t('powers.withdrawAbout', { name, place })}
      {...{ command, onClose }}
    />
  );
}
