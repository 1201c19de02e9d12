import { Tag } from 'antd';
import { formatInstant } from '../i18n/format';
import { useI18n } from '../i18n/i18n';
import { dueOf, type DueTone } from './due';
import { useNow } from './use-now';

const COLOURS: Readonly<Record<DueTone, string>> = { calm: 'default', amber: 'warning', red: 'error' };

/** How long is left of a limit, in words as well as in colour. */
export function DueTag({ dueAt }: { readonly dueAt: string }) {
  const { t } = useI18n();
  const { tone, late, amount, unit } = dueOf(dueAt, useNow());
  const span = t(`span.${unit}`, { count: amount });
  return (
    <Tag color={COLOURS[tone]} title={formatInstant(dueAt)}>
      {t(late ? 'due.late' : 'due.left', { span })}
    </Tag>
  );
}
