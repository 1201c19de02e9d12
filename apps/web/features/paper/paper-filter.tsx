import { Segmented } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { SearchField } from '../../ui/search-field';
import type { Show } from './paper-rows';
import '../../ui/filter-row.css';

interface PaperFilterProps {
  readonly show: Show;
  readonly q: string;
  readonly left: number;
  readonly others: number;
  readonly onShow: (show: Show) => void;
  readonly onSearch: (q: string) => void;
}

/** Which lines of the paper are shown. */
export function PaperFilter({ show, q, left, others, onShow, onSearch }: PaperFilterProps) {
  const { t } = useI18n();
  return (
    <div className="vd-filter-row">
      <Segmented<Show>
        value={show}
        onChange={onShow}
        options={[
          { value: 'all', label: t('paper.showAll') },
          { value: 'left', label: t('paper.showLeft', { count: left }) },
          { value: 'exceptions', label: t('paper.showExceptions', { count: others }) },
        ]}
      />
      <SearchField label={t('paper.search')} value={q} onChange={onSearch} />
    </div>
  );
}
