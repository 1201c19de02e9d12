import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { nominatedIn } from './nominated';

/** Of a cluster: how many there are to choose, by which document; once counted, which units are put forward. */
export function NominatedSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  if (!session.nominating) return null;
  const [{ source } = { source: '' }] = session.places;
  return (
    <Section title={t(session.results ? 'cluster.nominated' : 'cluster.toChoose')}>
      {source !== '' && <p className="vd-soft vd-prose">{t('cluster.placesBy', { source })}</p>}
      <ul className="vd-list">
        {nominatedIn(session).map(({ code, award, places, after, chosen }) => (
          <li key={code} className="vd-item">
            <div>
              <span className="vd-award">{award}</span>
              {session.results && (
                <div>
                  <strong>{chosen.length === 0 ? t('cluster.nobody') : chosen.join('; ')}</strong>
                </div>
              )}
              {after.length > 0 && (
                <div className="vd-soft vd-small">{t('cluster.notAgain', { awards: after.join(', ') })}</div>
              )}
            </div>
            <span>
              {session.results
                ? t('cluster.chosenOf', { chosen: chosen.length, places })
                : t('cluster.placesOf', { places })}
            </span>
          </li>
        ))}
      </ul>
      {session.results && <p className="vd-soft vd-prose">{t('cluster.whatNext')}</p>}
    </Section>
  );
}
