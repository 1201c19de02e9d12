import { lower } from '@vinhdanh/domain';
import { Radio } from 'antd';
import type { Part } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

interface PartConditionProps {
  readonly condition: NonNullable<Part['condition']>;
  readonly holds: boolean | undefined;
  readonly onState: (holds: boolean) => void;
}

/** Whether the case is there in which the part is asked for: yes or no, nothing assumed. */
export function PartCondition({ condition, holds, onState }: PartConditionProps) {
  const { t, pick } = useI18n();
  const words = pick(condition.vi, condition.en);
  const when = t('parts.when', { when: lower(words) });
  return (
    <div>
      <div className="vd-small">{when}</div>
      <Radio.Group
        aria-label={when}
        value={holds}
        options={[
          { value: true, label: t('parts.holds') },
          { value: false, label: t('parts.holdsNot') },
        ]}
        onChange={({ target }) => onState(target.value as boolean)}
      />
    </div>
  );
}
