import type { CouncilView } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { useBodyName } from '../catalogue/use-organizations';
import { Section } from '../../ui/section';
import '../councils/councils.css';

/** The units that vote, each with who speaks for it on the day. */
export function VotingUnits({ seats }: Pick<CouncilView, 'seats'>) {
  const { t, term } = useI18n();
  const bodyName = useBodyName();
  return (
    <Section title={t('cluster.units', { count: seats.length })}>
      <p className="vd-prose vd-soft">{t('cluster.unitsAbout')}</p>
      <ul className="vd-list vd-side-by-side">
        {seats.map(({ id, unit, unitName, name, title, post }) => (
          <li key={id} className="vd-item">
            <div>
              <strong>{unit === undefined ? unitName : bodyName(unit)}</strong>
              <div className="vd-soft vd-small">
                {name}, {title}
              </div>
            </div>
            {post !== 'member' && <span className="vd-small">{term('clusterPost', post)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
