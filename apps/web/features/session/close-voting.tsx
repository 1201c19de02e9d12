import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { voterName } from './seat-name';
import { attendingSeats } from './session-acts';
import { useSessionCommand } from './use-session';

/** Ends the voting. With papers missing it must be said expressly. */
export function CloseVoting({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [without, setWithout] = useState(false);
  const close = useSessionCommand<{ withPapersMissing?: boolean }>(session.id, 'close');
  const open = session.ballots.filter(({ phase }) => phase === 'open');
  const named = open.filter(({ form }) => form === 'open');
  const missing = attendingSeats(session).filter(({ cast }) => named.some(({ id }) => !cast.includes(id)));
  const blocked = missing.length > 0 && !without;
  return (
    <div className="vd-stack">
      {open.some(({ form }) => form === 'secret') && <p className="vd-prose">{t('secret.beforeClose')}</p>}
      {missing.length > 0 && (
        <>
          <p className="vd-prose">
            {t('session.papersMissing', { count: missing.length })} {missing.map(voterName).join(', ')}.
          </p>
          <Checkbox checked={without} onChange={({ target }) => setWithout(target.checked)}>
            {t('session.closeWithout')}
          </Checkbox>
        </>
      )}
      <div>
        <Button
          type="primary"
          danger={missing.length > 0}
          disabled={blocked}
          loading={close.busy}
          onClick={() => close.run(missing.length > 0 ? { withPapersMissing: true } : {})}
        >
          {t('session.close')}
        </Button>
      </div>
      <CommandNotice command={close} />
    </div>
  );
}
