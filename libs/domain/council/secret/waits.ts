import type { OfficeId } from '../../kernel/actor';
import type { Instant } from '../../kernel/time';
import { isBallotLaid, isBallotOpen, isBallotOver, type Ballot } from '../ballot';
import { attendanceOf, seatOf, type SessionState } from '../state';
import type { SecretAct } from './commands';
import { isSecret, secretsOf, secretVoteOf } from './state';

export type SecretWait = Extract<SecretAct['type'], 'give-teller-key' | 'take-token' | 'report-box'>;

/** What the secret ballots of a session wait for the office to do, the first thing first. */
export function secretWaits(state: SessionState, office: OfficeId, now: Instant): readonly SecretWait[] {
  const secret = state.ballots.filter(isSecret);
  const waits: Readonly<Record<SecretWait, boolean>> = {
    'give-teller-key': secret.some(isBallotLaid) && lacksKey(state, office),
    'take-token': secret.some((ballot) => !isBallotOver(ballot, now) && awaitsToken(state, ballot, office)),
    'report-box': secret.some((ballot) => awaitsReport(state, ballot, office)),
  };
  return (Object.keys(waits) as SecretWait[]).filter((act) => waits[act]);
}

const lacksKey = (state: SessionState, office: OfficeId): boolean =>
  state.tellers.some((teller) => teller.office === office) &&
  secretsOf(state).tellerKeys[office] === undefined;

function awaitsToken(state: SessionState, ballot: Ballot, office: OfficeId): boolean {
  const seat = seatOf(state, office)?.id;
  if (seat === undefined || !isBallotOpen(ballot) || ballot.excluded.includes(seat)) return false;
  const tokens = secretVoteOf(state, ballot.id)?.tokens ?? [];
  return attendanceOf(state, seat) !== 'absent' && !tokens.some((token) => token.seat === seat);
}

/** Whether the box is to be opened by this teller: not looked into yet, or looked into by two who found different things. */
function awaitsReport(state: SessionState, { id, phase }: Ballot, office: OfficeId): boolean {
  const vote = secretVoteOf(state, id);
  if (phase !== 'closed' || !vote || vote.envelopes === null) return false;
  if (!vote.tellers.some(({ teller }) => teller === office)) return false;
  return vote.reports.length > 1 || !vote.reports.some(({ teller }) => teller === office);
}
