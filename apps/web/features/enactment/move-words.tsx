import type { EnactmentPreview } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Arrow } from '../../ui/arrow';
import { usePlaceWords } from './place-words';

type Move = Pick<EnactmentPreview['moves'][number], 'outcome' | 'from' | 'to' | 'sentence'>;

/** From where to where; of those that only see other steps ahead, stop or stay, that is said. */
export function MoveWords({ move: { outcome, from, to, sentence } }: { readonly move: Move }) {
  const { t, term } = useI18n();
  const words = usePlaceWords();
  return (
    <span>
      {words(from)}{' '}
      {outcome === 'moved' && to ? (
        <>
          <Arrow label={t('enactment.goesTo')} /> {words(to)}
        </>
      ) : (
        <em className="vd-outcome" data-outcome={outcome}>
          {sentence ?? term('enacted', outcome)}
        </em>
      )}
    </span>
  );
}
