import { capital, IMPORT_COLUMNS } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';

/** The name of a column of the import file, as a label. */
export function useColumnName(): (id: string) => string {
  const { pick } = useI18n();
  return (id) => {
    const column = IMPORT_COLUMNS.find((one) => one.id === id);
    return capital(pick(column?.vi ?? id, id.replaceAll('_', ' ')));
  };
}
