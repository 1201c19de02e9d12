import type { BallotId } from '../ballot';
import type { SessionState } from '../state';
import type { SecretHappening } from './events';
import { secretsOf } from './state';
import type { SecretVote, SecretVotes } from './vote';

/** The state after what happened in a secret ballot. */
export function evolveSecret(state: SessionState, happening: SecretHappening): SessionState {
  switch (happening.type) {
    case 'teller-key-given': {
      const { teller, publicKey } = happening;
      return withSecrets(state, { tellerKeys: { ...secretsOf(state).tellerKeys, [teller]: publicKey } });
    }
    case 'ballot-key-made': {
      const { ballot, issuingKey, tellers, disclosure } = happening;
      const vote = { ...UNBEGUN, issuingKey, tellers, ...(disclosure ? { disclosure } : {}) };
      return withSecrets(state, { votes: { ...secretsOf(state).votes, [ballot]: vote } });
    }
    case 'token-issued': {
      const { ballot, seat, blinded } = happening;
      return inVote(state, ballot, ({ tokens }) => ({ tokens: [...tokens, { seat, blinded }] }));
    }
    case 'cast-confirmed': {
      const { ballot, seat } = happening;
      return inVote(state, ballot, ({ confirmed }) => ({ confirmed: [...confirmed, seat] }));
    }
    case 'box-sealed':
      return inVote(state, happening.ballot, () => ({ envelopes: happening.envelopes }));
    case 'shares-left': {
      const { ballot, teller, hash } = happening;
      return inVote(state, ballot, ({ shares }) => ({
        shares: [...shares.filter((share) => share.teller !== teller), { teller, hash }],
      }));
    }
    case 'box-reported': {
      const { teller, hash, papers, invalid, votes } = happening;
      return inVote(state, happening.ballot, ({ reports }) => ({
        reports: [
          ...reports.filter((report) => report.teller !== teller),
          { teller, hash, papers, invalid, votes },
        ],
      }));
    }
    case 'box-counted': {
      const { ballot, hash, papers, invalid, votes } = happening;
      const counted = inVote(state, ballot, () => ({ counted: { hash, papers, invalid, votes } }));
      const ballots = counted.ballots.map((one) =>
        one.id === ballot ? { ...one, phase: 'counted' as const } : one,
      );
      return { ...counted, ballots };
    }
    case 'tracker-complaint': {
      const { ballot, seat, what } = happening;
      return inVote(state, ballot, ({ complaints }) => ({ complaints: [...complaints, { seat, what }] }));
    }
  }
}

const UNBEGUN: Omit<SecretVote, 'issuingKey' | 'tellers' | 'disclosure'> = {
  tokens: [],
  confirmed: [],
  envelopes: null,
  shares: [],
  reports: [],
  counted: null,
  complaints: [],
};

const withSecrets = (state: SessionState, change: Partial<SecretVotes>): SessionState => ({
  ...state,
  secret: { ...secretsOf(state), ...change },
});

function inVote(
  state: SessionState,
  ballot: BallotId,
  change: (vote: SecretVote) => Partial<SecretVote>,
): SessionState {
  const { votes } = secretsOf(state);
  const vote = votes[ballot];
  if (!vote) throw new Error(`ballot ${ballot} of session ${state.id} has no key`);
  return withSecrets(state, { votes: { ...votes, [ballot]: { ...vote, ...change(vote) } } });
}
