import { attending, isSecret, secretVoteOf, type Ballot, type SessionState } from '@vinhdanh/domain';

/** How far a secret ballot has come. Until its box is sealed nobody knows how many papers are in it. */
export interface SecretProgress {
  /** Seats that have taken a token, and of these the ones that say they have cast. */
  readonly tokens: number;
  readonly confirmed: number;
  /** Null until the box is sealed. */
  readonly envelopes: number | null;
}

/** Papers with names in a ballot, and the seats whose paper it waits for or has: those that take part and are not excluded. */
export interface PapersIn {
  readonly papersCast: number;
  readonly papersAwaited: number;
  /** Of secret ballots alone. */
  readonly secret?: SecretProgress;
}

export function papersIn(state: SessionState, ballot: Ballot): PapersIn {
  const { id, excluded } = ballot;
  return {
    papersCast: state.papers.filter((paper) => paper.ballot === id).length,
    papersAwaited: attending(state).filter((seat) => !excluded.includes(seat.id)).length,
    ...(isSecret(ballot) ? { secret: secretProgress(state, id) } : {}),
  };
}

function secretProgress(state: SessionState, ballot: string): SecretProgress {
  const vote = secretVoteOf(state, ballot);
  return {
    tokens: vote?.tokens.length ?? 0,
    confirmed: vote?.confirmed.length ?? 0,
    envelopes: vote?.envelopes?.length ?? null,
  };
}
