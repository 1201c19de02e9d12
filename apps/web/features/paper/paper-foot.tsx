import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { AgendaLine } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { lettersOf, openLines, unmarked, type Marks } from './paper-state';

/** A paper on which nothing is left, to be looked at once more and cast. */
export interface FilledPaper {
  /** Those that the seat votes on. */
  readonly lines: readonly AgendaLine[];
  readonly marks: Marks;
  readonly letters: string;
  readonly onClose: () => void;
}

interface PaperFootProps {
  readonly seat: string;
  readonly lines: readonly AgendaLine[];
  readonly marks: Marks;
  readonly onNextLeft: () => void;
  readonly review: (paper: FilledPaper) => ReactNode;
  readonly children: ReactNode;
}

/** What is left of the paper, always in sight, and the way to cast it. */
export function PaperFoot({ seat, lines, marks, onNextLeft, review, children }: PaperFootProps) {
  const { t } = useI18n();
  const [reviewing, setReviewing] = useState(false);
  const open = openLines(lines, seat);
  const left = unmarked(marks, open).length;
  const letters = lettersOf(marks, lines, seat);
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
      {reviewing &&
        letters !== undefined &&
        review({ lines: open, marks, letters, onClose: () => setReviewing(false) })}
    </div>
  );
}
