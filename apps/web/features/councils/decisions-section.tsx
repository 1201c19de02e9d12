import type { CouncilOverTime } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Section } from '../../ui/section';

/** What was decided about the council, as it was entered; the record keeps it in a chain. */
export function DecisionsSection({ council }: { readonly council: CouncilOverTime }) {
  const { t, pick, term } = useI18n();
  return (
    <Section title={t('councils.decisions')}>
      {council.decisions.length === 0 ? (
        <Nothing text={t('councils.noDecisions')} />
      ) : (
        <ul className="vd-list">
          {council.decisions.map(({ seq, type, decision, issuedBy, at, by }) => (
            <li key={seq} className="vd-item">
              <div>
                <strong>{term('councilEvent', type)}</strong>
                <div>
                  {t('councils.decisionOf', {
                    number: decision.number,
                    day: formatDay(decision.day),
                    body: pick(issuedBy.nameVi, issuedBy.nameEn),
                  })}
                </div>
                <div className="vd-soft vd-small">
                  {t('councils.enteredBy', { name: by, at: formatInstant(at) })}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
