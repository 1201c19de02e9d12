import { DatePicker } from 'antd';
import type { LocalDate } from '@vinhdanh/domain';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { today } from '../i18n/format';
import { useI18n } from '../i18n/i18n';
import { EnterCommits } from './enter-commits';

interface DayPickerProps {
  readonly id?: string;
  readonly value?: LocalDate | null;
  readonly onChange?: (day: LocalDate | null) => void;
  readonly disabled?: boolean;
  /** Days after today may be chosen. */
  readonly future?: boolean;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

/** A day as the API writes it, chosen as people write it. Works inside a Form.Item. */
export function DayPicker({ value, onChange, future = false, ...rest }: DayPickerProps) {
  const { t } = useI18n();
  // The same object while the day is the same: the picker would drop what is being typed for another one.
  const shown = useMemo(() => (value ? dayjs(value) : null), [value]);
  return (
    <EnterCommits>
      <DatePicker
        placeholder={t('field.day')}
        {...rest}
        format={['DD/MM/YYYY', 'D/M/YYYY', 'YYYY-MM-DD']}
        value={shown}
        maxDate={future ? undefined : dayjs(today())}
        onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      />
    </EnterCommits>
  );
}
