import { Alert, Modal } from 'antd';
import type { AgendaLine, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useSessionCommand } from '../session/use-session';
import { draftKey, dropDraft } from './draft-store';
import { countsOf, exceptions, groupsOf, type Marks } from './paper-state';

interface ReviewDialogProps {
  readonly session: Session;
  readonly seat: string;
  readonly ballot: string;
  readonly agendaHash: string;
  readonly lines: readonly AgendaLine[];
  readonly marks: Marks;
  readonly letters: string;
  readonly onClose: () => void;
}

interface CastPaper {
  readonly agendaHash: string;
  readonly ballot: string;
  readonly letters: string;
}

/** The last look at the paper: the counts of each award, and every line that is not a plain yes. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { session, seat, ballot, agendaHash, lines, marks, letters, onClose } = props;
  const { t, term } = useI18n();
  const cast = useSessionCommand<CastPaper>(session.id, 'papers', () => {
    dropDraft(draftKey(session.id, seat, ballot, agendaHash));
    onClose();
  });
  const differing = exceptions(marks, lines);
  return (
    <Modal
      open
      title={t('paper.reviewTitle')}
      okText={t('paper.cast')}
      okButtonProps={{ loading: cast.busy }}
      cancelText={t('paper.back')}
      mask={{ closable: false }}
      onOk={() => cast.run({ agendaHash, ballot, letters })}
      onCancel={onClose}
    >
      <div className="vd-stack">
        <ul className="vd-list">
          {groupsOf(lines).map((group) => (
            <li key={group.award} className="vd-item">
              <span className="vd-award">{group.award}</span>
              <span>
                {countsOf(marks, group.lines)
                  .filter(([, count]) => count > 0)
                  .map(([choice, count]) => `${term('choice', choice)} ${count}`)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {differing.length > 0 && (
          <div>
            <h3 className="vd-small vd-soft">{t('paper.notAgreed', { count: differing.length })}</h3>
            <ul className="vd-paper-exceptions" tabIndex={0}>
              {differing.map(({ dossier, line, subject }) => (
                <li key={dossier}>
                  {line}. {subject}: <strong>{term('choice', marks.get(dossier) ?? '')}</strong>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Alert type="warning" showIcon title={t('paper.once')} description={t('paper.sealed')} />
        <CommandNotice command={cast} />
      </div>
    </Modal>
  );
}
