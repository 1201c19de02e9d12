import type { Ballot, LineNumber } from '../ballot';
import { readAttendance, writeAttendance, type SeatId } from '../seat';
import { secretVoteOf } from '../secret/state';
import type { BoxReport } from '../secret/vote';
import { readVotes } from '../secret/votes';
import { agendaLine, ruleOf, type Paper, type SessionState } from '../state';
import type { TellerEntry } from '../teller';
import { agreedEntry, votesAt } from '../tellers';
import { tallyLine, type LineCount, type LineResult } from './line';
import { addVotes, NO_VOTES, votesOn, type Votes } from './votes';

/** What all lines of one ballot are counted from. */
interface Poll {
  readonly ballot: Ballot;
  readonly inPerson: readonly Paper[];
  readonly inWriting: readonly Paper[];
  readonly entry: TellerEntry | undefined;
  /** Seats in the hall, and those that voted in writing. */
  readonly here: ReadonlySet<SeatId>;
  readonly away: ReadonlySet<SeatId>;
  /** Of a secret ballot whose box its tellers have opened, line by line. */
  readonly opened: readonly Votes[] | null;
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
  const inWriting = papers.filter(({ written }) => written);
  const vote = secretVoteOf(state, ballot.id);
  const writers = new Set([...papers, ...(vote?.tokens ?? [])].map(({ seat }) => seat));
  const entry = agreedEntry(state, ballot);
  const isPromise = ballot.phase === 'laid';
  const marked = (as: 'present' | 'written'): readonly SeatId[] =>
    state.seats.filter((_seat, place) => readAttendance(letters, place) === as).map(({ id }) => id);
  const present = marked('present');
  const written = marked('written').filter((seat) => isPromise || writers.has(seat));
  return {
    ballot,
    inPerson: papers.filter((paper) => !paper.written),
    inWriting,
    entry,
    opened: vote?.counted ? openedVotes(vote.counted, ballot.lines.length) : null,
    here: new Set(present),
    away: new Set(written),
    present: present.length,
    written: entry?.box && !isPromise ? entry.box.written : written.length,
  };
}

/** An invalid paper was cast and says nothing that counts, on every line. */
const openedVotes = ({ votes, invalid }: Omit<BoxReport, 'teller'>, lines: number): readonly Votes[] | null =>
  readVotes(votes, lines)?.map((line) => ({ ...line, spoiled: line.spoiled + invalid })) ?? null;

/** All that was said on the line: papers with names, what tellers counted, and votes in writing where they count. */
function votesOf({ inPerson, inWriting, entry, opened }: Poll, place: number, countsWritten: boolean): Votes {
  const counted = entry ? votesAt(entry.counts, place) : NO_VOTES;
  const unusable = { ...NO_VOTES, spoiled: entry?.box?.invalid ?? 0 };
  const written = countsWritten ? votesOn(inWriting, place) : NO_VOTES;
  const secret = opened?.[place] ?? NO_VOTES;
  return [counted, unusable, written, secret].reduce(addVotes, votesOn(inPerson, place));
}

function countLine(state: SessionState, poll: Poll, line: LineNumber, place: number): LineResult {
  const entry = agendaLine(state, line);
  const rule = ruleOf(state, entry);
  const recused = state.recusals.filter(({ dossier }) => dossier === entry.dossier);
  const countsWritten = (rule.written?.votes ?? 'counted') === 'counted';
  const count: LineCount = {
    members: state.seats.length,
    staff: state.staff?.count ?? null,
    present: rule.of === 'all-staff' ? (state.staff?.present ?? 0) : poll.present,
    written: poll.written,
    writtenVotes: countsWritten ? poll.written : 0,
    recused: recused.length,
    recusedAttending: recused.filter(
      ({ seat }) => poll.here.has(seat) || (countsWritten && poll.away.has(seat)),
    ).length,
    votes: votesOf(poll, place, countsWritten),
  };
  return { ...tallyLine(entry.dossier, rule, count), ballot: poll.ballot.id };
}

/** The count of every line of the ballot as it stands now, in the ballot's order. */
export function countBallot(state: SessionState, ballot: Ballot): readonly LineResult[] {
  const poll = pollOf(state, ballot);
  return ballot.lines.map((line, place) => countLine(state, poll, line, place));
}

/** Counts of the ballots that are counted. */
export interface Counts {
  /** Of the first round, by line. */
  readonly first: ReadonlyMap<LineNumber, LineResult>;
  /** Of the last round that counted the line. */
  readonly latest: ReadonlyMap<LineNumber, LineResult>;
  readonly rounds: ReadonlyMap<number, ReadonlyMap<LineNumber, LineResult>>;
}

export function countsOf(state: SessionState): Counts {
  const rounds = new Map<number, Map<LineNumber, LineResult>>();
  const latest = new Map<LineNumber, LineResult>();
  for (const ballot of state.ballots.filter(({ phase }) => phase === 'counted')) {
    const round = rounds.get(ballot.round) ?? new Map<LineNumber, LineResult>();
    rounds.set(ballot.round, round);
    for (const [place, result] of countBallot(state, ballot).entries()) {
      const line = ballot.lines[place] ?? 0;
      round.set(line, result);
      latest.set(line, result);
    }
  }
  return { first: rounds.get(1) ?? new Map<LineNumber, LineResult>(), latest, rounds };
}
