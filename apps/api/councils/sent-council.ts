import { refused } from '@vinhdanh/application';
import type {
  ClusterTieStep,
  ClusterVoting,
  CouncilDecision,
  SeatHolder,
  VersionSent,
} from '@vinhdanh/domain';
import type { ClusterVotingDto } from './council-words';
import type { SentDecision, SentHolder, SentVersion } from './council-decisions.dto';

export const decisionOf = ({ number, day, issuedBy, file }: SentDecision): CouncilDecision => ({
  number: number.normalize('NFC').trim(),
  day,
  issuedBy,
  ...(file == null ? {} : { file }),
});

/** @throws Refused `council-holder-one` unless exactly one of office and person is named */
export function holderOf({ office, person }: SentHolder): SeatHolder {
  if (office != null && person == null) return { by: 'office', office };
  if (person != null && office == null) return { by: 'person', person };
  throw refused('council-holder-one');
}

type SentTie = ClusterVotingDto['tie'][number];

/** @throws Refused `cluster-criterion-unnamed` for a criterion without a name in both languages */
function tieOf({ by, criterion, vi, en }: SentTie): ClusterTieStep {
  if (by !== 'criterion') return { by };
  if (!criterion || !vi || !en) throw refused('cluster-criterion-unnamed');
  return { by, criterion, vi, en };
}

const votingOf = ({
  document,
  share,
  quorum,
  ballot,
  selfVote,
  tie,
  mostBallots,
}: ClusterVotingDto): ClusterVoting => ({
  document: { number: document.number.normalize('NFC').trim(), date: document.date },
  share: { num: share.num, den: share.den, of: share.of },
  quorum: { num: quorum.num, den: quorum.den },
  ...{ ballot, selfVote, mostBallots },
  tie: tie.map(tieOf),
});

export const versionOf = ({ from, to, tellers, voting, seats }: SentVersion): VersionSent => ({
  from,
  to: to ?? null,
  tellers: tellers ?? 'anyone',
  voting: voting == null ? null : votingOf(voting),
  seats: seats.map(({ post, unit, ...holder }) => ({ post, unit: unit ?? null, holder: holderOf(holder) })),
});
