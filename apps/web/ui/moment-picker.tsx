import { DatePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import { EnterCommits } from './enter-commits';

interface MomentPickerProps {
  readonly id?: string;
  readonly value?: Dayjs | null;
  readonly onChange?: (moment: Dayjs | null) => void;
}

/** A minute of a day. Works inside a Form.Item. */
export function MomentPicker(props: MomentPickerProps) {
  return (
    <EnterCommits>
      <DatePicker {...props} showTime={{ format: 'HH:mm' }} format="HH:mm DD/MM/YYYY" />
    </EnterCommits>
  );
}
