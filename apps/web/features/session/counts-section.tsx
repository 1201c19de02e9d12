import type { Session } from '../../api/models';
import { isCountedByHand } from './ballot-forms';
import { CountEntry } from './count-entry';

/** A teller writes down what they counted, of each ballot that is counted by hand. */
export function CountsSection({ session }: { readonly session: Session }) {
  return session.ballots
    .filter((ballot) => ballot.phase === 'open' && isCountedByHand(ballot))
    .map((ballot) => <CountEntry key={ballot.id} session={session} ballot={ballot} />);
}
