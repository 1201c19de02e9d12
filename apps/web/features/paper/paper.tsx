import { Alert, Button } from 'antd';
import type { Choice } from '@vinhdanh/domain';
import { useCallback, useMemo, useState } from 'react';
import type { Session, SessionSeat } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { PaperLine } from './paper-line';
import { openLines, paperOf, unmarked, withMark, withRest, type Marks } from './paper-state';
import { ReviewDialog } from './review-dialog';
import { useLineKeys } from './use-line-keys';
import './paper.css';

interface PaperProps {
  readonly session: Session;
  readonly seat: SessionSeat;
  readonly agendaHash: string;
}

/** The paper of one seat: one choice per line. It stays on this page until it is cast, whole and once. */
export function Paper({ session, seat, agendaHash }: PaperProps) {
  const { t } = useI18n();
  const [marks, setMarks] = useState<Marks>(new Map());
  const [reviewing, setReviewing] = useState(false);
  const lines = useMemo(() => openLines(session.agenda, seat.id), [session.agenda, seat.id]);
  const left = unmarked(marks, lines);
  const paper = paperOf(marks, lines);
  const mark = useCallback(
    (dossier: string, choice: Choice) => setMarks((before) => withMark(before, dossier, choice)),
    [],
  );
  const onKeyDown = useLineKeys(mark);
  useLeaveGuard(marks.size > 0);
  return (
    <>
      <Alert type="info" showIcon title={t('paper.sealed')} description={t('paper.keys')} />
      <div className="vd-row">
        <Button onClick={() => setMarks((before) => withRest(before, lines, 'agree'))}>
          {t('paper.restAgree')}
        </Button>
        <Button disabled={marks.size === 0} onClick={() => setMarks(new Map())}>
          {t('paper.clear')}
        </Button>
      </div>
      <ol className="vd-list vd-paper" onKeyDown={onKeyDown}>
        {session.agenda.map((line) => (
          <PaperLine
            key={line.dossier}
            line={line}
            recused={line.recused.includes(seat.id)}
            choice={marks.get(line.dossier)}
            onMark={mark}
          />
        ))}
      </ol>
      <div className="vd-paper-foot">
        <span role="status">
          {left.length === 0
            ? t('paper.complete', { count: lines.length })
            : t('paper.left', { count: left.length })}
        </span>
        {left[0] && <a href={`#line-${left[0].line}`}>{t('paper.toNextLeft')}</a>}
        <Button type="primary" disabled={!paper} onClick={() => setReviewing(true)}>
          {t('paper.review')}
        </Button>
      </div>
      {reviewing && paper && (
        <ReviewDialog
          session={session}
          agendaHash={agendaHash}
          marks={marks}
          lines={paper}
          onClose={() => setReviewing(false)}
        />
      )}
    </>
  );
}
