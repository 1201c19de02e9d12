import { Select } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { matches } from '../../ui/fold';
import { useEntryAwards } from './use-ledger';

interface AwardCellProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** The day of the line's decision; undefined while its cell names none. */
  readonly decided: string | undefined;
}

/** The award of a line, of those that a decision of its day may name; what the file says stays until another is chosen. */
export function AwardCell({ id, value = '', onChange, decided }: AwardCellProps) {
  const { t, pick } = useI18n();
  const { data = [], isPending } = useEntryAwards(decided);
  const known = data.map(({ nameVi, nameEn }) => ({ value: nameVi, label: pick(nameVi, nameEn) }));
  const asGiven = value === '' || known.some((option) => option.value === value) ? [] : [value];
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(value === '' ? {} : { value })}
      loading={isPending}
      showSearch={{ filterOption: matches }}
      placeholder={t('drafts.chooseAward')}
      notFoundContent={t('ledger.noAwardThen')}
      options={[...asGiven.map((given) => ({ value: given, label: given })), ...known]}
      onChange={onChange}
    />
  );
}
