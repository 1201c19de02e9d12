import { Button } from 'antd';
import { Link } from 'react-router';
import type { ShownQuarantineLine } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';

interface LineCandidatesProps {
  readonly candidates: ShownQuarantineLine['candidates'];
  readonly onChoose: (column: 'subject' | 'award' | 'decision_body', value: string) => void;
}

/** What the line might mean. Nothing is chosen until a person does. */
export function LineCandidates({ candidates, onChoose }: LineCandidatesProps) {
  const { t } = useI18n();
  const { subjects, awards, bodies } = candidates;
  if (subjects.length + awards.length + bodies.length === 0) return null;
  return (
    <Section title={t('ledger.candidates')}>
      <p className="vd-prose vd-soft">{t('ledger.candidatesExplained')}</p>
      <ul className="vd-list">
        {subjects.map(({ id, name, unit, bornOn, birthYear, awards: count, sameCard }) => (
          <li key={id} className="vd-item">
            <div>
              <Link to={`/ledger/subjects/${id}`}>
                <strong>{name}</strong>
              </Link>
              <div className="vd-soft vd-small">
                {[
                  bornOn ? formatDay(bornOn) : birthYear,
                  unit,
                  t('ledger.awards', { count }),
                  sameCard && t('ledger.sameCard'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <Button onClick={() => onChoose('subject', id)}>{t('ledger.isThisOne')}</Button>
          </li>
        ))}
        {subjects.length > 0 && (
          <li className="vd-item">
            <span>{t('ledger.isNobodyKnown')}</span>
            <Button onClick={() => onChoose('subject', 'new')}>{t('ledger.isNew')}</Button>
          </li>
        )}
        {awards.map(({ code, nameVi }) => (
          <li key={code} className="vd-item">
            <span className="vd-award">{nameVi}</span>
            <Button onClick={() => onChoose('award', code)}>{t('ledger.take')}</Button>
          </li>
        ))}
        {bodies.map(({ id, name }) => (
          <li key={id} className="vd-item">
            <span>{name}</span>
            <Button onClick={() => onChoose('decision_body', id)}>{t('ledger.take')}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
