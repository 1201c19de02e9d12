import { Button } from 'antd';
import type { AgendaLine, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { useSubjectName } from '../../ui/use-subject-name';
import { DeferLine } from '../session-course/defer-line';
import { voterName } from './seat-name';
import { LineName } from './line-name';

interface AgendaItemProps {
  readonly session: Session;
  readonly line: AgendaLine;
  readonly onRecuse: ((line: AgendaLine) => void) | undefined;
}

/** One dossier of the agenda, to whom it is closed, and why it was put off. */
export function AgendaItem({ session, line, onRecuse }: AgendaItemProps) {
  const { t } = useI18n();
  const nameOf = useSubjectName();
  const deferral = session.deferred.find((one) => one.line === line.line);
  const closedTo = session.seats.filter(({ id }) => line.recused.includes(id));
  const own = closedTo.filter(({ unitName }) => unitName !== undefined && unitName === line.subject);
  const recused = closedTo.filter((seat) => !own.includes(seat)).map(voterName);
  return (
    <div className="vd-item">
      <div>
        <LineName session={session} dossier={line.dossier}>
          <strong>
            {line.line}. {nameOf(line.subject)}
          </strong>
        </LineName>{' '}
        <span className="vd-mono vd-soft">{line.code}</span>
        {deferral && <div>{t('course.deferredBecause', { reason: deferral.reason })}</div>}
        {own.length > 0 && (
          <div className="vd-soft">{t('agenda.ownLine', { names: own.map(voterName).join(', ') })}</div>
        )}
        {recused.length > 0 && <div>{t('agenda.recused', { names: recused.join(', ') })}</div>}
      </div>
      <div className="vd-row">
        {onRecuse && (
          <Button
            size="small"
            aria-label={t('agenda.recuseFor', { name: line.subject })}
            onClick={() => onRecuse(line)}
          >
            {t('agenda.recuse')}
          </Button>
        )}
        <DeferLine session={session} line={line} />
      </div>
    </div>
  );
}
