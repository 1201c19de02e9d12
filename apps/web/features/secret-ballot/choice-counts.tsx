import { CHOICES } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';

/** How often each choice was made; those that nobody made are left out. */
export function ChoiceCounts({ made }: { readonly made: ReadonlyArray<string | undefined> }) {
  const { term } = useI18n();
  const counts = CHOICES.map((choice) => [choice, made.filter((one) => one === choice).length] as const);
  return (
    <div className="vd-small">
      {counts
        .filter(([, count]) => count > 0)
        .map(([choice, count]) => `${term('choice', choice)} ${count}`)
        .join(' · ')}
    </div>
  );
}
