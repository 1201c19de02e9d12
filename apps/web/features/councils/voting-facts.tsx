import type { ClusterVoting } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { SessionWords } from '../session/session-words';

interface VotingFactsProps {
  readonly voting: ClusterVoting;
}

/** How a cluster votes, by its own rules. */
export const VotingFacts = ({ voting }: VotingFactsProps) => (
  <SessionWords session={{ nominating: true }}>
    <FactsOfUnits voting={voting} />
  </SessionWords>
);

function FactsOfUnits({ voting }: VotingFactsProps) {
  const { t, pick, term } = useI18n();
  const { document, share, quorum, ballot, selfVote, tie, mostBallots } = voting;
  const ways = tie.map(({ by, vi, en }) =>
    by === 'criterion' ? pick(vi ?? '', en ?? '') : term('tieWay', by),
  );
  return (
    <Facts
      facts={[
        [
          t('councils.rules'),
          t('councils.documentOf', { number: document.number, day: formatDay(document.date) }),
        ],
        [t('councils.share'), `${share.num}/${share.den} ${term('denominator', share.of)}`],
        [t('councils.quorum'), `${quorum.num}/${quorum.den}`],
        [t('councils.ballot'), term('ballotKind', ballot)],
        [t('councils.selfVote'), t(selfVote ? 'councils.selfVote.yes' : 'councils.selfVote.no')],
        [t('councils.tie'), ways.length > 0 ? ways.join(t('councils.tie.then')) : t('councils.tie.none')],
        [t('councils.mostBallots'), mostBallots],
      ]}
    />
  );
}
