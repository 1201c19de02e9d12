import { Button } from 'antd';
import type { Session } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { mayAct } from './session-acts';
import { useSessionCommand } from './use-session';

interface NudgeRowProps {
  readonly session: Session;
  readonly ballot: Session['ballots'][number];
}

/** Reminds those that the ballot waits for and who let themselves be reminded, and says when that was done. */
export function NudgeRow({ session, ballot }: NudgeRowProps) {
  const { t } = useI18n();
  const nudge = useSessionCommand<{ ballot: string }>(session.id, 'nudges');
  const last = session.nudges.filter((one) => one.ballot === ballot.id).at(-1);
  const { phase, form, papersCast, papersAwaited } = ballot;
  const waits = phase === 'open' && (form === 'secret' || (form === 'open' && papersCast < papersAwaited));
  return (
    <>
      {last && (
        <div className="vd-small vd-soft">
          {t('nudge.last', { count: last.seats.length, at: formatInstant(last.at) })}
        </div>
      )}
      {waits && mayAct(session, 'nudge') && (
        <div>
          <Button size="small" loading={nudge.busy} onClick={() => nudge.run({ ballot: ballot.id })}>
            {t('nudge.send')}
          </Button>{' '}
          <span className="vd-small vd-soft">{t('nudge.about')}</span>
        </div>
      )}
      <CommandNotice command={nudge} />
    </>
  );
}
