import { Tag } from 'antd';
import { useI18n } from '../../i18n/i18n';
import type { SaveState } from './use-draft-editor';

const COLOURS: Readonly<Record<SaveState, string>> = {
  saved: 'success',
  saving: 'default',
  waiting: 'default',
  conflict: 'error',
  failed: 'error',
};

/** Whether what is on the screen is kept. */
export function SaveMark({ state }: { readonly state: SaveState }) {
  const { t } = useI18n();
  return (
    <span role="status">
      <Tag color={COLOURS[state]}>{t(`save.${state}`)}</Tag>
    </span>
  );
}
