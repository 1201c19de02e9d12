import { useI18n } from '../../i18n/i18n';
import { isCountedByHand, type Ballot } from './ballot-forms';

/** Tellers whose counts must be the same. */
const TELLERS = 2;

interface BallotProgress {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  readonly words: string;
}

/** How far a ballot is: papers cast, or, where hands or slips are counted, tellers who have entered their count. */
export function useBallotProgress(ballot: Ballot): BallotProgress {
  const { t } = useI18n();
  if (isCountedByHand(ballot)) {
    const done = ballot.countedBy.length;
    return { label: t('tellers.title'), done, of: TELLERS, words: t('ballotList.counted', { count: done }) };
  }
  const { papersCast: done, papersAwaited: of } = ballot;
  return { label: t('session.papersCast'), done, of, words: t('ballotList.cast', { cast: done, of }) };
}
