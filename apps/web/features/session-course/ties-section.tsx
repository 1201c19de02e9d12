import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { mayAct, type Tie } from '../session/session-acts';
import { useSessionCommand } from '../session/use-session';
import { BreakTieDialog } from './break-tie-dialog';

/** Lines that the count left equal, and the next way of their rule to tell them apart. */
export function TiesSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const again = useSessionCommand<Record<string, never>>(session.id, 'second-ballot');
  const leave = useSessionCommand<Record<string, never>>(session.id, 'ties-left');
  const { ties } = session;
  if (ties.length === 0) return null;
  return (
    <Section title={t('ties.title')}>
      <p className="vd-prose">{t(session.results ? 'ties.over' : 'ties.about')}</p>
      <ul className="vd-list">
        {ties.map((tie) => (
          <TieItem key={tie.lines.join()} session={session} tie={tie} />
        ))}
      </ul>
      <div className="vd-row">
        {mayAct(session, 'second-ballot') && ties.some(({ next }) => next?.by === 'second-ballot') && (
          <Button type="primary" loading={again.busy} onClick={() => again.run({})}>
            {t('ties.secondBallot')}
          </Button>
        )}
        {mayAct(session, 'leave-tied') && (
          <Button loading={leave.busy} onClick={() => leave.run({})}>
            {t('ties.leave')}
          </Button>
        )}
      </div>
      <CommandNotice command={again} />
      <CommandNotice command={leave} />
    </Section>
  );
}

function TieItem({ session, tie }: { readonly session: Session; readonly tie: Tie }) {
  const { t, term, pick } = useI18n();
  const [breaking, setBreaking] = useState(false);
  const { next, lines, open } = tie;
  const way =
    next && (next.by === 'criterion' ? pick(next.vi ?? '', next.en ?? '') : term('tieWay', next.by));
  return (
    <li className="vd-item">
      <div>
        <span className="vd-award">{session.agenda[(lines[0] ?? 0) - 1]?.award}</span>
        <div>
          <strong>{t('ties.places', { count: lines.length, open })}</strong>
        </div>
        <ul>
          {lines.map((number) => (
            <li key={number}>
              {number}. {session.agenda[number - 1]?.subject}
            </li>
          ))}
        </ul>
        {!session.results && <div className="vd-soft">{way ? t('ties.next', { way }) : t('ties.noWay')}</div>}
      </div>
      {next && next.by !== 'second-ballot' && mayAct(session, 'break-tie') && (
        <Button type="primary" onClick={() => setBreaking(true)}>
          {t('ties.break')}
        </Button>
      )}
      {breaking && next && next.by !== 'second-ballot' && (
        <BreakTieDialog
          session={session}
          tie={tie}
          by={next.by}
          way={way ?? ''}
          onClose={() => setBreaking(false)}
        />
      )}
    </li>
  );
}
