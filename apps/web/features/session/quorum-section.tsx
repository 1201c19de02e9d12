import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { ProgressMeter } from './progress-meter';
import { quorumsOf } from './quorum';

/** Whether enough members attend, by each rule that says how many. */
export function QuorumMeters({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  return (
    <ul className="vd-meters">
      {quorumsOf(session).map(({ rule, reached, of, needed }) => {
        const words =
          reached >= needed
            ? t('quorum.reached', { reached, needed, members: of })
            : t('quorum.lacking', { reached, needed, lacking: needed - reached });
        return (
          <li key={rule.id}>
            <strong>{words}</strong>
            <ProgressMeter label={t('quorum.title')} value={reached} of={of} enough={needed} />
            <Citation article={rule.quorum.article} evidence={rule.quorum.evidence} />
          </li>
        );
      })}
    </ul>
  );
}
