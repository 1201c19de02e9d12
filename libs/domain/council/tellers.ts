import type { Ballot, LineNumber } from './ballot';
import type { SessionState } from './state';
import type { LineCounts, TellerEntry } from './teller';
import { NO_VOTES, type Votes } from './tally/votes';

export const COUNTED_CHOICES = Object.keys(NO_VOTES) as ReadonlyArray<keyof Votes>;

export const votesAt = (counts: LineCounts, place: number): Votes => ({
  agree: counts.agree[place] ?? 0,
  disagree: counts.disagree[place] ?? 0,
  other: counts.other[place] ?? 0,
  blank: counts.blank[place] ?? 0,
  spoiled: counts.spoiled[place] ?? 0,
});

/** The lines of the ballot on which two entries differ; all of them where the figures of the box do. */
export function differingLines(
  { lines }: Ballot,
  one: TellerEntry,
  other: TellerEntry,
): readonly LineNumber[] {
  if (JSON.stringify(one.box) !== JSON.stringify(other.box)) return lines;
  return lines.filter((_line, place) =>
    COUNTED_CHOICES.some((choice) => one.counts[choice][place] !== other.counts[choice][place]),
  );
}

const attemptOf = (entries: readonly TellerEntry[]): number =>
  Math.max(1, ...entries.map(({ attempt }) => attempt));

/** The entries of the attempt under way; none where the last one ended in disagreement. */
export function entriesNow(
  state: SessionState,
  ballot: Ballot,
): { readonly attempt: number; readonly entries: readonly TellerEntry[] } {
  const all = state.entries.filter((entry) => entry.ballot === ballot.id);
  const attempt = attemptOf(all);
  const entries = all.filter((entry) => entry.attempt === attempt);
  const [first, second] = entries;
  return first && second && differingLines(ballot, first, second).length > 0
    ? { attempt: attempt + 1, entries: [] }
    : { attempt, entries };
}

/** The lines on which the attempt before the one under way ended in disagreement. */
export function disagreedLines(state: SessionState, ballot: Ballot): readonly LineNumber[] {
  const { attempt } = entriesNow(state, ballot);
  const [one, other] = state.entries.filter(
    (entry) => entry.ballot === ballot.id && entry.attempt === attempt - 1,
  );
  return one && other ? differingLines(ballot, one, other) : [];
}

/** What two tellers counted alike; undefined until they have. */
export function agreedEntry(state: SessionState, ballot: Ballot): TellerEntry | undefined {
  const { entries } = entriesNow(state, ballot);
  return entries.length >= 2 ? entries[0] : undefined;
}
