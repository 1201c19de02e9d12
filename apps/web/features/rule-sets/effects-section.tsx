import type { RuleSets } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { LayerVersions, ShortHash } from './layer-versions';

/** Every set that took effect or will, latest first. */
export function EffectsSection({ effects }: { readonly effects: RuleSets['effects'] }) {
  const { t } = useI18n();
  return (
    <Section title={t('ruleSets.effects')}>
      <ul className="vd-list">
        {effects.map(({ ruleSet, set, from, orderNumber, enteredAt }) => (
          <li key={enteredAt} className="vd-change">
            <div>
              <strong>{t('ruleSets.from', { from: formatDay(from) })}</strong> · <ShortHash of={ruleSet} />
              <div className="vd-soft vd-small">
                {orderNumber === '' ? t('ruleSets.bySetUp') : t('ruleSets.byOrder', { number: orderNumber })}
                {' · '}
                {t('ruleSets.entered', { at: formatInstant(enteredAt) })}
              </div>
            </div>
            <LayerVersions set={set} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
