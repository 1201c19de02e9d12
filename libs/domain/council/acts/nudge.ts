import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import type { Instant } from '../../kernel/time';
import { isBallotOpen, type Ballot } from '../ballot';
import type { Seat } from '../seat';
import { isSecret, secretVoteOf } from '../secret/state';
import { attending, ballotOf, paperOf, type SessionState } from '../state';
import type { Handler } from './handler';

/** A ballot is nudged so often at most, and after so many minutes at the earliest: a reminder, no pressure. Our own choice. */
export const MOST_NUDGES = 3;
export const MINUTES_BETWEEN_NUDGES = 10;

/**
 * Seats that the ballot waits for, as anybody who sees the session may know it: of a secret ballot the roll says who has
 * taken a token, and nobody who has cast.
 */
export function awaitedIn(state: SessionState, ballot: Ballot): readonly Seat[] {
  const tokens = new Set((secretVoteOf(state, ballot.id)?.tokens ?? []).map(({ seat }) => seat));
  const isDone = ({ id }: Seat): boolean =>
    isSecret(ballot) ? tokens.has(id) : paperOf(state, ballot.id, id) !== undefined;
  return attending(state).filter((seat) => !ballot.excluded.includes(seat.id) && !isDone(seat));
}

const awaitedFrom = (state: SessionState, ballot: Ballot, allowing: readonly string[]): readonly Seat[] =>
  awaitedIn(state, ballot).filter(({ id }) => allowing.includes(id));

/** Earlier nudges of the ballot leave room for another one. */
function checkRate({ nudges = [] }: SessionState, { id }: Ballot, now: Instant): Verdict {
  const earlier = nudges.filter(({ ballot }) => ballot === id);
  const last = earlier.at(-1);
  if (!last) return ALLOWED;
  if (earlier.length >= MOST_NUDGES) return refuse('nudged-enough', { most: MOST_NUDGES });
  const next = new Date(Date.parse(last.at) + MINUTES_BETWEEN_NUDGES * 60_000).toISOString();
  return now < next ? refuse('nudge-too-soon', { minutes: MINUTES_BETWEEN_NUDGES, at: next }) : ALLOWED;
}

/** Reminds those that a ballot waits for and who let themselves be reminded. */
export const nudge: Handler<'nudge'> = {
  check(state, { ballot: id, allowing }, now) {
    const ballot = ballotOf(state, id);
    if (!ballot) return refuse('ballot-unknown', { ballot: id });
    return firstRefusal(
      () =>
        isBallotOpen(ballot) ? ALLOWED : refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase }),
      () => (ballot.form === 'open' || isSecret(ballot) ? ALLOWED : refuse('ballot-waits-for-nobody')),
      () => (awaitedIn(state, ballot).length > 0 ? ALLOWED : refuse('ballot-waits-for-nobody')),
      () => (awaitedFrom(state, ballot, allowing).length > 0 ? ALLOWED : refuse('nobody-lets-nudge')),
      () => checkRate(state, ballot, now),
    );
  },
  happen(state, { ballot: id, allowing }, now) {
    const ballot = ballotOf(state, id);
    const seats = ballot ? awaitedFrom(state, ballot, allowing).map((seat) => seat.id) : [];
    return [{ type: 'nudged', nudge: { ballot: id, seats, at: now } }];
  },
};
