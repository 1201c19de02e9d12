import { Tag } from 'antd';
import { useI18n } from '../i18n/i18n';

const COLOURS: Readonly<Record<string, string>> = {
  climbing: 'blue',
  returned: 'warning',
  decided: 'success',
  refused: 'error',
  voting: 'blue',
  collecting: 'blue',
  signed: 'success',
  delivered: 'success',
  declined: 'error',
  passed: 'success',
  failed: 'error',
  'no-quorum': 'warning',
  tie: 'warning',
  adjourned: 'warning',
  proposed: 'warning',
  'carrying-out': 'blue',
  done: 'success',
};

/** A state in words; the colour only repeats them. */
export function StatusTag({ family, code }: { readonly family: string; readonly code: string }) {
  const { term } = useI18n();
  return <Tag color={COLOURS[code] ?? 'default'}>{term(family, code)}</Tag>;
}
