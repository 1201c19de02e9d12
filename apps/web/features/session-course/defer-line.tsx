import { Button } from 'antd';
import { useState } from 'react';
import type { AgendaLine, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ReasonDialog } from '../../ui/reason-dialog';
import { mayAct } from '../session/session-acts';
import { useSessionCommand } from '../session/use-session';

interface DeferLineProps {
  readonly session: Session;
  readonly line: AgendaLine;
}

/** The chair puts a line off to another session, while no ballot over it has begun. */
export function DeferLine({ session, line }: DeferLineProps) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const defer = useSessionCommand<{ line: number; reason: string }>(session.id, 'deferrals', close);
  const isLaid = session.ballots.every(({ lines, phase }) => phase === 'laid' || !lines.includes(line.line));
  const isDeferred = session.deferred.some((one) => one.line === line.line);
  if (!mayAct(session, 'defer-line') || !isLaid || isDeferred) return null;
  return (
    <>
      <Button
        size="small"
        aria-label={t('course.deferFor', { name: line.subject })}
        onClick={() => setAsking(true)}
      >
        {t('course.defer')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('course.deferFor', { name: line.subject })}
          about={t('course.deferAbout')}
          command={{ ...defer, run: ({ reason }) => defer.run({ line: line.line, reason }) }}
          onClose={close}
        />
      )}
    </>
  );
}
