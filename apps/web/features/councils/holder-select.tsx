import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n';
import { useSeatHolders } from './use-councils';

const TYPING_PAUSE_MS = 300;

export interface HolderOption {
  readonly value: string;
  readonly label: string;
}

interface HolderSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** In office on this day. */
  readonly on: string | undefined;
  /** Holders that are chosen already, by name. */
  readonly known: readonly HolderOption[];
  readonly 'aria-label'?: string;
}

/** Who holds a seat: an office, looked for by name, title or body. Works inside a Form.Item. */
export function HolderSelect({ on, known, ...rest }: HolderSelectProps) {
  const { t, pick } = useI18n();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data = [], isFetching } = useSeatHolders(search, on);
  const offered = data.map(({ office, name, titleVi, titleEn, organization }) => ({
    value: office,
    label: `${name}, ${pick(titleVi, titleEn)} (${pick(organization.nameVi, organization.nameEn)})`,
  }));
  const chosen = known.filter(({ value }) => !offered.some((one) => one.value === value));
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('councils.holderHint')}
      notFoundContent={t('councils.holderNone')}
      options={search === '' ? [...chosen, ...offered] : offered}
      labelRender={({ value, label }) => label ?? known.find((one) => one.value === value)?.label ?? value}
    />
  );
}
