import { Select } from 'antd';
import { matches } from './fold';

interface FilterChoiceProps<Value extends string> {
  readonly label: string;
  /** Stands where nothing is chosen, which lets everything through. */
  readonly any: string;
  readonly value: Value | undefined;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string }>;
  /** Options are many: typed words, with or without diacritics, narrow them. */
  readonly isLong?: boolean;
  readonly loading?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

/** One thing by which a list is narrowed. */
export const FilterChoice = <Value extends string>({
  label,
  any,
  value,
  options,
  isLong = false,
  loading = false,
  onChange,
}: FilterChoiceProps<Value>) => (
  <Select<Value>
    allowClear
    showSearch={isLong ? { filterOption: matches } : false}
    aria-label={label}
    placeholder={any}
    value={value}
    options={[...options]}
    loading={loading}
    onChange={onChange}
  />
);
