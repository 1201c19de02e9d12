import type { Enactment } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Arrow } from '../../ui/arrow';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';

/** Which bodies end, and who takes over, each under the text that says so. */
export function SuccessionsSection({ enactment }: { readonly enactment: Enactment }) {
  const { t, term, pick } = useI18n();
  const { successions, assignments } = enactment;
  return (
    <Section title={t('enactment.bodies')}>
      <ul className="vd-list">
        {successions.map(({ from, to, kind, article, evidence }) => (
          <li key={`${from.id} ${to?.id ?? ''}`} className="vd-item">
            <div>
              <strong>{pick(from.nameVi, from.nameEn)}</strong> <Arrow label={t('enactment.goesTo')} />{' '}
              {to ? pick(to.nameVi, to.nameEn) : <em>{t('enactment.nobody')}</em>}
              <div>
                <Citation article={article} evidence={evidence} />
              </div>
            </div>
            <span className="vd-soft">{term('succession', kind)}</span>
          </li>
        ))}
      </ul>
      {assignments.length > 0 && (
        <details>
          <summary>{t('enactment.assignments', { count: assignments.length })}</summary>
          <ul>
            {assignments.map(({ unit, of, to, by }) => (
              <li key={`${unit.id} ${of.id}`}>
                {pick(unit.nameVi, unit.nameEn)} <Arrow label={t('enactment.goesTo')} />{' '}
                {pick(to.nameVi, to.nameEn)} <span className="vd-soft">({term('assignedBy', by)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
