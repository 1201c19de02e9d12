import type { Erasure } from '../api/models';
import { useI18n } from '../i18n/i18n';

interface FileLinkProps {
  readonly file: string;
  readonly name: string;
  /** Orders that may have taken it away. */
  readonly erasures: readonly Erasure[];
}

/** A file that was handed in; of one that an order took away, its name or that it was. */
export function FileLink({ file, name, erasures }: FileLinkProps) {
  const { t } = useI18n();
  if (!erasures.some(({ files }) => files.includes(file))) return <a href={`/api/files/${file}`}>{name}</a>;
  return <span className="vd-soft">{t('erasure.file', { name })}</span>;
}
