import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { AgendaLine, Session, SessionSeat } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { lettersOf, openLines, unmarked, type Marks } from './paper-state';
import { ReviewDialog } from './review-dialog';

interface PaperFootProps {
  readonly session: Session;
  readonly seat: SessionSeat;
  readonly ballot: Session['ballots'][number];
  readonly agendaHash: string;
  readonly lines: readonly AgendaLine[];
  readonly marks: Marks;
  readonly onNextLeft: () => void;
  readonly children: ReactNode;
}

/** What is left of the paper, always in sight, and the way to cast it. */
export function PaperFoot(props: PaperFootProps) {
  const { session, seat, ballot, agendaHash, lines, marks, onNextLeft, children } = props;
  const { t } = useI18n();
  const [reviewing, setReviewing] = useState(false);
  const open = openLines(lines, seat.id);
  const left = unmarked(marks, open).length;
  const letters = lettersOf(marks, lines, seat.id);
  return (
    <div className="vd-paper-foot">
      <span role="status">
        {left === 0 ? t('paper.complete', { count: open.length }) : t('paper.left', { count: left })}
      </span>
      <div className="vd-row">
        {left > 0 && <Button onClick={onNextLeft}>{t('paper.toNextLeft')}</Button>}
        {children}
        <Button type="primary" disabled={letters === undefined} onClick={() => setReviewing(true)}>
          {t('paper.review')}
        </Button>
      </div>
      {reviewing && letters !== undefined && (
        <ReviewDialog
          session={session}
          seat={seat.id}
          ballot={ballot.id}
          agendaHash={agendaHash}
          lines={open}
          marks={marks}
          letters={letters}
          onClose={() => setReviewing(false)}
        />
      )}
    </div>
  );
}
