import { Input } from 'antd';

const LONGEST = 100;

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (q: string) => void;
}

/** Words to look for, told as they are typed. */
export const SearchField = ({ label, hint = label, value, onChange }: SearchFieldProps) => (
  <Input
    allowClear
    type="search"
    maxLength={LONGEST}
    aria-label={label}
    placeholder={hint}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
);
