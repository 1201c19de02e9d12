import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n';
import type { FilledPaper } from './paper-foot';
import { countsOf, exceptions, groupsOf } from './paper-state';

interface ReviewDialogProps {
  readonly paper: FilledPaper;
  /** What becomes of the paper once it is cast. */
  readonly about: string;
  readonly busy: boolean;
  /** How the casting fares when it does not simply succeed. */
  readonly notice: ReactNode;
  readonly onCast: () => void;
}

/** Who stands on more than one line: a unit of a cluster for a flag and for an office. */
function repeatedSubjects(lines: FilledPaper['lines']): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(lines.flatMap(({ subject }) => (seen.has(subject) ? [subject] : (seen.add(subject), []))));
}

/** The last look at the paper: the counts of each award, and every line that is not a plain yes. */
export function ReviewDialog({ paper, about, busy, notice, onCast }: ReviewDialogProps) {
  const { lines, marks, onClose } = paper;
  const { t, term } = useI18n();
  const differing = exceptions(marks, lines);
  const repeated = repeatedSubjects(lines);
  return (
    <Modal
      open
      title={t('paper.reviewTitle')}
      okText={t('paper.cast')}
      okButtonProps={{ loading: busy }}
      cancelText={t('paper.back')}
      mask={{ closable: false }}
      onOk={onCast}
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
              {differing.map(({ dossier, line, subject, award }) => (
                <li key={dossier}>
                  {line}. {subject}
                  {repeated.has(subject) && `, ${award}`}:{' '}
                  <strong>{term('choice', marks.get(dossier) ?? '')}</strong>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Alert type="warning" showIcon title={t('paper.once')} description={about} />
        {notice}
      </div>
    </Modal>
  );
}
