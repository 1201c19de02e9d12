import { CHOICES, type Choice } from '@vinhdanh/domain';
import { memo } from 'react';
import { Link } from 'react-router';
import type { AgendaLine } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

interface PaperLineProps {
  readonly line: AgendaLine;
  readonly recused: boolean;
  readonly choice: Choice | undefined;
  /** A cluster nominates: the line has no dossier to read. */
  readonly nominating: boolean;
  readonly onMark: (dossier: string, choice: Choice) => void;
}

/** One line of the paper. Kept apart from the others so that a thousand of them stay quick to mark. */
export const PaperLine = memo(function PaperLine({
  line,
  recused,
  choice,
  nominating,
  onMark,
}: PaperLineProps) {
  const { t, term } = useI18n();
  const title = (
    <legend>
      <strong>
        {line.line}. {line.subject}
      </strong>
      {!nominating && (
        <Link
          to={`/dossiers/${line.dossier}`}
          target="_blank"
          className="vd-mono vd-small"
          aria-label={t('paper.readDossierOf', { code: line.code })}
        >
          {line.code}
        </Link>
      )}
    </legend>
  );
  if (recused)
    return (
      <div id={`line-${line.line}`} className="vd-paper-line" data-closed="true">
        <fieldset disabled>
          {title}
          <p className="vd-soft">{t('paper.recused')}</p>
        </fieldset>
      </div>
    );
  return (
    <div
      id={`line-${line.line}`}
      className="vd-paper-line"
      data-line={line.dossier}
      data-of={line.award}
      data-marked={choice !== undefined}
    >
      <fieldset>
        {title}
        <div className="vd-line-choices">
          {CHOICES.map((value, index) => (
            <label key={value} className="vd-choice" data-choice={value}>
              <input
                type="radio"
                name={line.dossier}
                value={value}
                checked={choice === value}
                onChange={() => onMark(line.dossier, value)}
              />
              <span>{term('choice', value)}</span>
              <kbd aria-hidden="true">{index + 1}</kbd>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
});
