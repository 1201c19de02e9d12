import { Button, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { MomentPicker } from '../../ui/moment-picker';
import { useSessionCommand } from './use-session';

/** The chair opens the voting, with or without a moment at which it ends by itself. */
export function OpenVoting({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [ends, setEnds] = useState<Dayjs | null>(null);
  const open = useSessionCommand<{ votingEndsAt?: string }>(session.id, 'open');
  return (
    <Form layout="vertical" onFinish={() => open.run(ends ? { votingEndsAt: ends.toISOString() } : {})}>
      <Form.Item label={t('session.endsAt')} htmlFor="ends-at" extra={t('session.endsAtExplained')}>
        <MomentPicker id="ends-at" value={ends} onChange={setEnds} />
      </Form.Item>
      <div className="vd-stack">
        <div>
          <Button type="primary" htmlType="submit" loading={open.busy}>
            {t('session.open')}
          </Button>
        </div>
        <CommandNotice command={open} />
      </div>
    </Form>
  );
}
