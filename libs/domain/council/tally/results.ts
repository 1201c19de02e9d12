import { isBallotDone, type Ballot, type LineNumber } from '../ballot';
import { readAttendance, writeAttendance, type SeatId } from '../seat';
import { agendaLine, ruleOf, type Paper, type SessionState } from '../state';
import { tallyLine, type LineCount, type LineResult } from './line';
import { votesOn } from './votes';

/** What all lines of one ballot are counted from. */
interface Poll {
  readonly ballot: Ballot;
  readonly papers: readonly Paper[];
  readonly attending: ReadonlySet<SeatId>;
  readonly present: number;
  readonly written: number;
}

/**
 * Who takes part in the ballot. Who was to vote in writing takes part by doing so: before a ballot opens the marks say who
 * will, from then on only a paper does.
 */
function pollOf(state: SessionState, ballot: Ballot): Poll {
  const letters = ballot.attendance ?? writeAttendance(state.seats, state.attendance);
  const papers = state.papers.filter((paper) => paper.ballot === ballot.id);
  const writers = new Set(papers.map(({ seat }) => seat));
  const isPromise = ballot.phase === 'laid';
  const marked = (as: 'present' | 'written'): readonly SeatId[] =>
    state.seats.filter((_seat, place) => readAttendance(letters, place) === as).map(({ id }) => id);
  const present = marked('present');
  const written = marked('written').filter((seat) => isPromise || writers.has(seat));
  return {
    ballot,
    papers,
    attending: new Set([...present, ...written]),
    present: present.length,
    written: written.length,
  };
}

function countOf(
  state: SessionState,
  { papers, attending, present, written }: Poll,
  dossier: string,
  place: number,
): LineCount {
  const recused = state.recusals.filter((recusal) => recusal.dossier === dossier);
  return {
    members: state.seats.length,
    present,
    written,
    recused: recused.length,
    recusedAttending: recused.filter(({ seat }) => attending.has(seat)).length,
    votes: votesOn(papers, place),
  };
}

/** The count of every line of the ballot as it stands now, in the ballot's order. */
export function countBallot(state: SessionState, ballot: Ballot): readonly LineResult[] {
  const poll = pollOf(state, ballot);
  return ballot.lines.map((number, place) => {
    const line = agendaLine(state, number);
    const count = countOf(state, poll, line.dossier, place);
    return { ...tallyLine(line.dossier, ruleOf(state, line), count), ballot: ballot.id };
  });
}

/** The result of every line whose ballots are done, in the order of the agenda: the ballot counted last says it. */
export function resultsOf(state: SessionState): readonly LineResult[] {
  const last = new Map<LineNumber, LineResult>();
  for (const ballot of state.ballots.filter((one) => isBallotDone(one) && one.phase !== 'void'))
    for (const [place, result] of countBallot(state, ballot).entries())
      last.set(ballot.lines[place] ?? 0, result);
  return [...last.entries()].sort(([one], [other]) => one - other).map(([, result]) => result);
}
