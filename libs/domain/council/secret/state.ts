import type { OfficeId } from '../../kernel/actor';
import type { Ballot, BallotId } from '../ballot';
import { ballotOf, type SessionState } from '../state';
import type { SecretVote, SecretVotes } from './vote';

const NONE: SecretVotes = { tellerKeys: {}, votes: {} };

export const secretsOf = (state: Pick<SessionState, 'secret'>): SecretVotes => state.secret ?? NONE;

export const secretVoteOf = (state: Pick<SessionState, 'secret'>, ballot: BallotId): SecretVote | undefined =>
  secretsOf(state).votes[ballot];

export const isSecret = ({ form }: Ballot): boolean => form === 'secret';

/** Whether the papers of a ballot are sealed for the office. */
export const holdsKey = (state: Pick<SessionState, 'secret'>, office: OfficeId): boolean =>
  Object.values(secretsOf(state).votes).some(({ tellers }) =>
    tellers.some(({ teller }) => teller === office),
  );

/** Ballots that are closed and whose box the record has not taken yet. */
export const boxesToSeal = (state: SessionState): readonly BallotId[] =>
  state.ballots
    .filter((ballot) => isSecret(ballot) && ballot.phase === 'closed')
    .map(({ id }) => id)
    .filter((id) => secretVoteOf(state, id)?.envelopes === null);

/** What every seal of a ballot is made over, as the record holds it. */
export interface SecretTerms {
  readonly session: string;
  readonly ballot: BallotId;
  readonly agendaHash: string;
  readonly lines: number;
  readonly issuingKey: string;
  readonly tellers: SecretVote['tellers'];
  /** Its papers are published line by line; absent: as whole papers. */
  readonly papers?: 'apart';
}

/** @returns null when the ballot has no key: it is not secret or was not opened */
export function secretTerms(
  state: Pick<SessionState, 'id' | 'agendaHash' | 'ballots' | 'secret'>,
  id: BallotId,
): SecretTerms | null {
  const [ballot, vote] = [ballotOf(state, id), secretVoteOf(state, id)];
  if (!ballot || !vote) return null;
  const { issuingKey, tellers, disclosure } = vote;
  const agendaHash = state.agendaHash ?? '';
  return {
    ...{ session: state.id, ballot: id, agendaHash, lines: ballot.lines.length, issuingKey, tellers },
    ...(disclosure?.papers === 'apart' ? { papers: 'apart' as const } : {}),
  };
}
