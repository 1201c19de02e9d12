import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useSessionCommand } from './use-session';

/** Calls the session off: its dossiers are free for another one. */
export function CancelSession({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const cancel = useSessionCommand<{ reason: string }>(session.id, 'cancel', close);
  return (
    <div>
      <Button danger onClick={() => setAsking(true)}>
        {t('session.cancel')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('session.cancel')}
          about={t('session.cancelAbout')}
          command={cancel}
          onClose={close}
        />
      )}
    </div>
  );
}
