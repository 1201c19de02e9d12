import { Button } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { exceptions, openLines, unmarked, type Group, type Marks } from './paper-state';

interface GroupHeadProps {
  readonly group: Group;
  readonly number: number;
  readonly seat: string;
  readonly marks: Marks;
  readonly proposed: boolean;
  readonly folded: boolean;
  readonly onAgree: (group: Group) => void;
  readonly onClear: (group: Group) => void;
  readonly onFold: (award: string) => void;
}

/** One award of the paper: how many lines it has, how many are left, and one button for all of them. */
export function GroupHead({
  group,
  number,
  seat,
  marks,
  proposed,
  folded,
  onAgree,
  onClear,
  onFold,
}: GroupHeadProps) {
  const { t } = useI18n();
  const lines = openLines(group.lines, seat);
  const left = unmarked(marks, lines).length;
  const other = exceptions(marks, lines).length;
  const state =
    left === lines.length
      ? t('paper.groupUntouched', { count: lines.length })
      : t('paper.groupState', { count: lines.length, left, other });
  return (
    <div
      className="vd-paper-group"
      role="group"
      tabIndex={0}
      data-group={group.award}
      data-number={number}
      data-done={left === 0}
      aria-keyshortcuts="A Enter ArrowDown ArrowUp"
      aria-label={`${number}. ${group.award}. ${state}. ${t('paper.groupKeys')}`}
    >
      <div className="vd-paper-group-words">
        <strong>
          <kbd aria-hidden="true">{number}</kbd> {group.award}
        </strong>
        <span className="vd-small">{state}</span>
      </div>
      <div className="vd-row">
        {left > 0 && (
          <Button type={proposed ? 'primary' : 'default'} onClick={() => onAgree(group)}>
            {proposed ? t('paper.groupConfirm', { count: left }) : t('paper.groupAgree', { count: left })}
          </Button>
        )}
        {left < lines.length && <Button onClick={() => onClear(group)}>{t('paper.groupClear')}</Button>}
        <Button type="text" aria-expanded={!folded} onClick={() => onFold(group.award)}>
          {folded ? t('paper.unfold') : t('paper.fold')}
        </Button>
      </div>
    </div>
  );
}
