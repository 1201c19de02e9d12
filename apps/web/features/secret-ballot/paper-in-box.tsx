import { useState, type ReactNode } from 'react';
import type { Paper } from '@vinhdanh/ballots';
import { lineAt } from '@vinhdanh/domain';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ChoiceCounts } from './choice-counts';
import { Tracker } from './tracker';
import type { Ballot } from './use-secret-ballot';

interface PaperInBoxProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly paper: Paper;
  readonly isOpen: boolean;
  readonly mark: ReactNode;
}

/** One paper of the box: its tracker, how often it says what, and every line when that is asked for. */
export function PaperInBox({ session, ballot, paper, isOpen, mark }: PaperInBoxProps) {
  const { t, term } = useI18n();
  const [opened, setOpened] = useState(false);
  const said = [...paper.lines].map((_letter, place) => lineAt(paper.lines, place));
  const shows = opened || isOpen;
  return (
    <li className="vd-item vd-box-paper">
      <div>
        <Tracker tracker={paper.tracker} /> {mark}
        <ChoiceCounts made={said} />
        <details open={shows} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{t('secret.everyLine')}</summary>
          {shows && (
            <ol className="vd-box-lines" tabIndex={0}>
              {ballot.lines.map((number, place) => (
                <li key={number} value={number}>
                  {session.agenda[number - 1]?.subject}: <strong>{term('choice', said[place] ?? '')}</strong>
                </li>
              ))}
            </ol>
          )}
        </details>
      </div>
    </li>
  );
}
