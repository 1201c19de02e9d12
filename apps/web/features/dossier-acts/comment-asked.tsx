import type { Dossier } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { useBodyName } from '../catalogue/use-organizations';

/** Why a unit is asked for a comment: who moved from where to where, for which time, and the article that asks for it. */
export function CommentAsked({ move }: { readonly move: Dossier['move'] }) {
  const { t } = useI18n();
  const bodyName = useBodyName();
  if (!move?.comments) return null;
  const { from, to, movedOn, period, comments } = move;
  return (
    <p className="vd-prose">
      {t('acts.commentAsked', {
        ...{ from: bodyName(from), to: bodyName(to), day: formatDay(movedOn) },
        ...{ since: formatDay(period.from), until: formatDay(period.to) },
      })}{' '}
      <Citation article={comments.article} evidence={comments.evidence} />
    </p>
  );
}
