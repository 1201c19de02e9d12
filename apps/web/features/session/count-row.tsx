import { InputNumber } from 'antd';
import { memo } from 'react';
import { useI18n } from '../../i18n/i18n';
import { sumOf, type Choice, type LineDraft } from './count-draft';

interface CountRowProps {
  readonly number: number;
  /** From 0, in the ballot. */
  readonly place: number;
  readonly subject: string;
  readonly choices: readonly Choice[];
  readonly line: LineDraft | null;
  readonly expected: number | null;
  readonly disagreed: boolean;
  readonly onFigure: (place: number, choice: Choice, figure: number | null) => void;
}

/** The figures of one line, beside what they should come to. */
export const CountRow = memo(function CountRow(props: CountRowProps) {
  const { number, place, subject, choices, line, expected, disagreed, onFigure } = props;
  const { t, term } = useI18n();
  if (!line) return null;
  return (
    <tr data-disagreed={disagreed}>
      <td className="vd-wide">
        {number}. {subject}
      </td>
      {choices.map((choice) => (
        <td key={choice} data-label={term('choice', choice)}>
          <InputNumber
            aria-label={t('counts.figureOf', { choice: term('choice', choice), line: number })}
            min={0}
            precision={0}
            controls={false}
            status={disagreed ? 'warning' : ''}
            value={line[choice]}
            onChange={(figure) => onFigure(place, choice, figure)}
          />
        </td>
      ))}
      <td className="vd-number" data-label={t('counts.sum')}>
        {sumOf(line)} / {expected ?? '…'}
      </td>
    </tr>
  );
});
