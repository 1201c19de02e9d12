import { Tag } from 'antd';
import { capital, layerName } from '@vinhdanh/domain';
import type { RuleSetVersions } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

const SHORT = 8;

/** The first characters of a name by content, the whole of it on hovering. */
export const ShortHash = ({ of }: { readonly of: string }) => (
  <span className="vd-mono" title={of}>
    {of.slice(0, SHORT)}
  </span>
);

interface LayerVersionsProps {
  readonly set: RuleSetVersions;
  /** What it is compared with: layers that are otherwise there are marked. */
  readonly beside?: RuleSetVersions;
}

/** The layers of a set from the highest law to the lowest, each with its version. */
export function LayerVersions({ set, beside }: LayerVersionsProps) {
  const { t, locale } = useI18n();
  const isNew = (name: string, version: string): boolean =>
    beside !== undefined && !beside.layers.some((layer) => layer.name === name && layer.version === version);
  return (
    <ul className="vd-layers">
      {set.layers.map(({ name, version }) => (
        <li key={name}>
          <strong title={name}>{capital(layerName(name)[locale])}</strong> <ShortHash of={version} />{' '}
          {isNew(name, version) && <Tag color="warning">{t('ruleSets.changed')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
