import { secretTerms, type BallotId, type SessionEvent, type SessionState } from '@vinhdanh/domain';
import type { AnyFolded, Repositories } from '@vinhdanh/persistence';

/**
 * Puts up the box of a secret ballot in the transaction that records its opening, and shuts it in the one that records its
 * close: a paper that was taken before is counted, and none is taken after it. The end of the voting stays with the box: nothing
 * comes in from then on, though the engine may be long in closing the ballot.
 */
export async function keepBoxes(repositories: Repositories, folded: AnyFolded): Promise<void> {
  if (folded.kind !== 'session') return;
  for (const { event, state } of folded.passages) await keep(repositories, event, state);
}

async function keep(repositories: Repositories, event: SessionEvent, state: SessionState): Promise<void> {
  const { ballotBoxes } = repositories;
  switch (event.type) {
    case 'ballot-key-made': {
      const terms = secretTerms(state, event.ballot);
      if (terms) await ballotBoxes.open(state.id, event.ballot, terms);
      return;
    }
    case 'opened':
      if (event.votingEndsAt !== null)
        await ballotBoxes.endAt(state.id, event.ballots ?? [], event.votingEndsAt);
      return;
    case 'ballot-closed':
      return ballotBoxes.shut(state.id, event.ballot);
    case 'ballot-voided':
      return end(repositories, state.id, [event.ballot]);
    case 'adjourned':
      return end(repositories, state.id, event.voided);
    case 'cancelled':
      return end(
        repositories,
        state.id,
        state.ballots.map(({ id }) => id),
      );
    default:
      return;
  }
}

/** Nothing comes into these boxes any more, no token of theirs is signed and no share is kept. What lies in them is kept as it is. */
async function end(
  { ballotBoxes, ballotDesk }: Repositories,
  session: string,
  ballots: readonly BallotId[],
): Promise<void> {
  for (const ballot of ballots) {
    await ballotBoxes.shut(session, ballot);
    await ballotDesk.deleteIssuingKey(session, ballot);
    await ballotDesk.eraseShares(session, ballot);
  }
}
