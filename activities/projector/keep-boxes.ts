import { secretTerms, type SessionEvent, type SessionState } from '@vinhdanh/domain';
import type { AnyFolded, Repositories } from '@vinhdanh/persistence';

/**
 * Puts up the box of a secret ballot in the transaction that records its opening, and shuts it in the one that records its
 * close: a paper that was taken before is counted, and none is taken after it.
 */
export async function keepBoxes(repositories: Repositories, folded: AnyFolded): Promise<void> {
  if (folded.kind !== 'session') return;
  for (const { event, state } of folded.passages) await keep(repositories, event, state);
}

async function keep(
  { ballotBoxes, ballotDesk }: Repositories,
  event: SessionEvent,
  state: SessionState,
): Promise<void> {
  switch (event.type) {
    case 'ballot-key-made': {
      const terms = secretTerms(state, event.ballot);
      if (terms) await ballotBoxes.open(state.id, event.ballot, terms);
      return;
    }
    case 'ballot-closed':
      return ballotBoxes.shut(state.id, event.ballot);
    case 'cancelled':
      for (const { id } of state.ballots) {
        await ballotBoxes.shut(state.id, id);
        await ballotDesk.deleteIssuingKey(state.id, id);
      }
      return;
    default:
      return;
  }
}
