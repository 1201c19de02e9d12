import type { Trace } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';

/** The life in a few figures. */
export function TraceFigures({ trace: { dossier, acts, versions } }: { readonly trace: Trace }) {
  const { t } = useI18n();
  const [first, last] = [acts[0], acts.at(-1)];
  const late = acts.filter(({ stay }) => stay?.isLate);
  const sealed = acts.filter(({ leaf }) => leaf !== null).length;
  return (
    <Facts
      facts={[
        [t('dossier.code'), <span className="vd-mono">{dossier.code}</span>],
        [
          t('trace.period'),
          first && last && t('trace.fromTo', { from: formatDay(first.on), to: formatDay(last.on) }),
        ],
        [t('trace.count'), acts.length],
        [t('content.version'), versions.length],
        [t('trace.lateStays'), late.length > 0 && <strong className="vd-alarm">{late.length}</strong>],
        [t('trace.sealed'), t('trace.sealedOf', { sealed, all: acts.length })],
        [t('dossier.retrospective'), dossier.retrospective && t('trace.fromPaper')],
      ]}
    />
  );
}
