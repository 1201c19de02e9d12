import { Alert, Modal } from 'antd';
import type { Choice } from '@vinhdanh/domain';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { lineOf } from '../session/session-acts';
import { useSessionCommand } from '../session/use-session';
import { countsOf, type Marks } from './paper-state';

interface CastLine {
  readonly dossier: string;
  readonly choice: Choice;
}

interface ReviewDialogProps {
  readonly session: Session;
  readonly agendaHash: string;
  readonly marks: Marks;
  readonly lines: readonly CastLine[];
  readonly onClose: () => void;
}

/** The last look at the paper: the counts, and every line that is not a plain yes. */
export function ReviewDialog({ session, agendaHash, marks, lines, onClose }: ReviewDialogProps) {
  const { t, term } = useI18n();
  const cast = useSessionCommand<{ agendaHash: string; lines: readonly CastLine[] }>(session.id, 'papers');
  const differing = lines.filter(({ choice }) => choice !== 'agree');
  return (
    <Modal
      open
      title={t('paper.reviewTitle')}
      okText={t('paper.cast')}
      okButtonProps={{ loading: cast.busy }}
      cancelText={t('paper.back')}
      mask={{ closable: false }}
      onOk={() => cast.run({ agendaHash, lines })}
      onCancel={onClose}
    >
      <div className="vd-stack">
        <ul className="vd-list">
          {countsOf(marks).map(([choice, count]) => (
            <li key={choice} className="vd-item">
              <span>{term('choice', choice)}</span>
              <strong>{count}</strong>
            </li>
          ))}
        </ul>
        {differing.length > 0 && (
          <div>
            <h3 className="vd-small vd-soft">{t('paper.notAgreed')}</h3>
            <ul>
              {differing.map(({ dossier, choice }) => (
                <li key={dossier}>
                  {lineOf(session, dossier)?.subject ?? dossier}: {term('choice', choice)}
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
