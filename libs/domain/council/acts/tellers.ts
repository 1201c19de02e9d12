import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import type { OfficeId } from '../../kernel/actor';
import { isBallotOpen, type Ballot, type BallotId } from '../ballot';
import { holdsKey } from '../secret/state';
import { agendaLine, attendanceOf, ballotOf, type SessionState } from '../state';
import { agreedEntry, COUNTED_CHOICES, differingLines, entriesNow, votesAt } from '../tellers';
import type { BoxFigures, LineCounts, Teller, TellerEntry } from '../teller';
import type { SessionHappening } from '../events';
import type { Handler } from './handler';

const FEWEST_TELLERS = 2;

/** What the rules of the session, and the decision that seated the council, say of who may count. */
function checkTeller(state: SessionState, { seat, name }: Teller): Verdict {
  const rules = Object.values(state.rules).map(({ tellers }) => tellers?.from);
  for (const from of [...rules, state.tellersFrom]) {
    if (from === 'members' && seat === null) return refuse('teller-must-be-member', { name });
    if (from === 'others' && seat !== null) return refuse('teller-must-not-be-member', { name });
  }
  return seat !== null && !state.seats.some(({ id }) => id === seat)
    ? refuse('seat-unknown', { seat })
    : ALLOWED;
}

/** Where a teller sits at this moment: seats may have been taken anew, or passed to others, since they were named. */
const seatNow = (
  { seats, substitutes }: SessionState,
  { person, office }: Pick<Teller, 'person' | 'office'>,
) =>
  seats.find((seat) => {
    const sits = substitutes[seat.id] ?? seat;
    return sits.person === person || sits.office === office;
  })?.id ?? null;

/**
 * Whether all who were named may count when these ballots open. It is looked at before the command is sent: sessions that
 * are under way have opened without it.
 */
export function checkTellersStand(state: SessionState, ballot?: BallotId): Verdict {
  const isCounted = state.ballots.some(
    ({ id, form, phase }) => form !== 'open' && phase === 'laid' && (ballot === undefined || ballot === id),
  );
  if (!isCounted) return ALLOWED;
  return firstRefusal(
    ...state.tellers.map((teller) => () => checkTeller(state, { ...teller, seat: seatNow(state, teller) })),
  );
}

/** Whether this teller may still count. Who was never named is refused by the act itself. */
export function checkTellerStands(state: SessionState, office: OfficeId): Verdict {
  const named = state.tellers.find((teller) => teller.office === office);
  const teller = { office, person: named?.person ?? '', name: named?.name ?? '' };
  const isKnown = named !== undefined || holdsKey(state, office);
  return isKnown && !checkTeller(state, { ...teller, seat: seatNow(state, teller) }).allowed
    ? refuse('teller-part-ended')
    : ALLOWED;
}

export const nameTellers: Handler<'name-tellers'> = {
  check(state, { tellers }) {
    if (new Set(tellers.map(({ person }) => person)).size < FEWEST_TELLERS)
      return refuse('tellers-too-few', { fewest: FEWEST_TELLERS });
    if (state.ballots.some((ballot) => isBallotOpen(ballot) && ballot.form !== 'open'))
      return refuse('tellers-are-counting');
    return firstRefusal(...tellers.map((teller) => () => checkTeller(state, teller)));
  },
  happen: (_state, { tellers }) => [{ type: 'tellers-named', tellers }],
};

const isCount = (count: unknown): boolean => Number.isInteger(count) && (count as number) >= 0;

/** Seats in the hall that may vote on the line. */
function handsInHall(state: SessionState, ballot: Ballot, place: number): number {
  const { dossier } = agendaLine(state, ballot.lines[place] ?? 0);
  const recused = new Set(state.recusals.filter((one) => one.dossier === dossier).map(({ seat }) => seat));
  return state.seats.filter(({ id }) => attendanceOf(state, id) === 'present' && !recused.has(id)).length;
}

function sumAt(counts: LineCounts, place: number): number {
  const votes = votesAt(counts, place);
  return COUNTED_CHOICES.reduce((sum, choice) => sum + votes[choice], 0);
}

/** Hands are counted of those in the hall. */
function checkHands(state: SessionState, ballot: Ballot, counts: LineCounts): Verdict {
  for (const [place, line] of ballot.lines.entries()) {
    const most = handsInHall(state, ballot, place);
    if (sumAt(counts, place) > most) return refuse('hands-more-than-members', { line, most });
  }
  return ALLOWED;
}

/** No more slips come back than went out; each is valid or not; on every line each valid one says something. */
function checkBox(state: SessionState, ballot: Ballot, counts: LineCounts, box: BoxFigures): Verdict {
  if (!Object.values(box).every(isCount)) return refuse('counts-not-whole', { line: 0 });
  const voters = state.seats.filter(
    ({ id }) => attendanceOf(state, id) !== 'absent' && !ballot.excluded.includes(id),
  ).length;
  const closes =
    box.issued <= voters &&
    box.received <= box.issued &&
    box.written <= box.received &&
    box.valid + box.invalid === box.received;
  if (!closes) return refuse('ballot-figures-do-not-add-up', { ...box, line: 0 });
  const wrong = ballot.lines.find((_line, place) => sumAt(counts, place) !== box.valid);
  return wrong === undefined ? ALLOWED : refuse('ballot-figures-do-not-add-up', { ...box, line: wrong });
}

function checkCounts(ballot: Ballot, counts: LineCounts): Verdict {
  for (const choice of COUNTED_CHOICES) {
    const given = counts[choice];
    if (given.length !== ballot.lines.length)
      return refuse('line-count-wrong', { given: given.length, asked: ballot.lines.length });
    const wrong = given.findIndex((count) => !isCount(count));
    if (wrong >= 0) return refuse('counts-not-whole', { line: ballot.lines[wrong] ?? 0 });
  }
  return ALLOWED;
}

export const enterCounts: Handler<'enter-counts'> = {
  check(state, { actor, ballot: id, counts, box }) {
    const ballot = ballotOf(state, id);
    if (!ballot) return refuse('ballot-unknown', { ballot: id });
    if (!isBallotOpen(ballot)) return refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase });
    if ((ballot.form !== 'hands' && ballot.form !== 'paper') || (ballot.form === 'paper') !== (box !== null))
      return refuse('ballot-not-counted-so', { ballot: id });
    if (agreedEntry(state, ballot)) return refuse('counts-agreed');
    if (entriesNow(state, ballot).entries.some(({ teller }) => teller === actor.office))
      return refuse('counts-already-entered');
    return firstRefusal(
      () => checkCounts(ballot, counts),
      () => (box === null ? checkHands(state, ballot, counts) : checkBox(state, ballot, counts, box)),
    );
  },
  happen(state, { actor, ballot: id, counts, box }) {
    const ballot = ballotOf(state, id);
    if (!ballot) return [];
    const { attempt, entries } = entriesNow(state, ballot);
    const entry: TellerEntry = { ballot: id, teller: actor.office, attempt, counts, box };
    const [other] = entries;
    const lines = other ? differingLines(ballot, other, entry) : [];
    const entered: SessionHappening = { type: 'counts-entered', entry };
    return lines.length > 0 ? [entered, { type: 'tellers-disagree', ballot: id, attempt, lines }] : [entered];
  },
};

/** A ballot that tellers count closes when two of them have counted alike. */
export function checkCounted(state: SessionState, ballot: Ballot): Verdict {
  if (ballot.form !== 'hands' && ballot.form !== 'paper') return ALLOWED;
  return agreedEntry(state, ballot) ? ALLOWED : refuse('tellers-not-agreed', { ballot: ballot.id });
}

/** Ballots that tellers count, or whose papers they open, need tellers. */
export function checkTellersNamed({ tellers }: SessionState, ballots: readonly Ballot[]): Verdict {
  const isNeeded = ballots.some(({ form }) => form !== 'open');
  return isNeeded && tellers.length < FEWEST_TELLERS
    ? refuse('tellers-too-few', { fewest: FEWEST_TELLERS })
    : ALLOWED;
}
