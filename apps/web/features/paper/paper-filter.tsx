import { Input, Segmented } from 'antd';
import { useI18n } from '../../i18n/i18n';
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
      <Input
        allowClear
        type="search"
        maxLength={100}
        aria-label={t('paper.search')}
        placeholder={t('paper.search')}
        value={q}
        onChange={({ target }) => onSearch(target.value)}
      />
    </div>
  );
}
