import { Button } from 'antd';
import type { FactRow } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { factWords } from './fact-words';

interface FactItemProps {
  readonly row: FactRow;
  /** Another row stands in its place. */
  readonly corrected: boolean;
  readonly onCorrect: (() => void) | undefined;
}

/** A row of the file: what it says, by which document, who entered it, and whether it still stands. */
export function FactItem({ row, corrected, onCorrect }: FactItemProps) {
  const i18n = useI18n();
  const { t, term, pick } = i18n;
  const stands = row.fact !== null && !corrected;
  const words = row.fact ? factWords(row.fact, i18n) : t('file.takenBack');
  return (
    <li className="vd-item vd-fact" data-stands={stands}>
      <div>
        <div>
          <strong>{term('fact', row.kind)}</strong>: {corrected ? <s>{words}</s> : words}
        </div>
        <div className="vd-soft vd-small">
          {t('file.source', { document: row.document, day: formatDay(row.documentDate) })}
          {' · '}
          {t('file.enteredBy', {
            person: row.by.person,
            office: pick(row.by.officeVi, row.by.officeEn),
            at: formatInstant(row.at),
          })}
        </div>
        {row.reason && <div className="vd-small">{t('file.corrects', { reason: row.reason })}</div>}
        {corrected && <div className="vd-small vd-soft">{t('file.corrected')}</div>}
      </div>
      {stands && onCorrect && (
        <Button
          size="small"
          aria-label={t('file.correctThis', { fact: `${term('fact', row.kind)} ${row.year}` })}
          onClick={onCorrect}
        >
          {t('file.correct')}
        </Button>
      )}
    </li>
  );
}
