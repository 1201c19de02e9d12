import { at, isMembers, listAt, textAt, type Members } from '../canonical-json';
import type { Ballot, Paper, Session } from './session';

const CHOICES = ['agree', 'disagree', 'other', 'blank', 'spoiled'] as const;
type Votes = Record<(typeof CHOICES)[number], number>;

const LETTERS = 'adobs';

/** Figures of one line under their names in the announced result. */
export type Figures = Readonly<Record<string, number | string>>;

const none = (): Votes => ({ agree: 0, disagree: 0, other: 0, blank: 0, spoiled: 0 });

const numberAt = (value: unknown, ...path: readonly string[]): number => {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : 0;
};

/** `ceil(num × base / den)` on whole numbers. */
const needed = (share: unknown, base: number): number =>
  Math.floor((numberAt(share, 'num') * base + numberAt(share, 'den') - 1) / numberAt(share, 'den'));

/**
 * The count of the line at a place of a ballot, as the rule of its dossier has it.
 * @returns null where it turns on who took a token, which a bundle does not tell
 */
export function countLine(session: Session, ballot: Ballot, place: number): Figures | null {
  const line = session.agenda[(ballot.lines[place] ?? 0) - 1];
  if (!line) return null;
  const { rule, dossier } = line;
  const letters = ballot.attendance ?? '';
  const marked = (letter: string): readonly string[] =>
    session.seats.filter((_seat, at) => letters[at] === letter);
  const papers = session.papers.filter((paper) => paper.ballot === ballot.id);
  const entry = agreedEntry(session, ballot);
  const box = session.boxes.get(ballot.id);
  if (box && marked('w').length > 0) return null;

  const here = marked('p');
  const away = marked('w').filter((seat) => papers.some((paper) => paper.seat === seat));
  const written = isMembers(entry?.box) ? numberAt(entry, 'box', 'written') : away.length;
  const countsWritten = (textAt(rule, 'written', 'votes') ?? 'counted') === 'counted';
  const votes = sum(
    votesOn(
      papers.filter((paper) => !paper.written || countsWritten),
      place,
    ),
    entry ? votesEntered(entry, place) : none(),
    box ? votesInBox(box, place) : none(),
  );

  const isOfStaff = rule.of === 'all-staff';
  const recused = session.recusals.filter((one) => one.dossier === dossier);
  const attended = recused.filter(
    ({ seat }) => here.includes(seat) || (countsWritten && away.includes(seat)),
  );
  const present = isOfStaff ? numberAt(session.staff, 'present') : here.length;
  const everybody = isOfStaff ? numberAt(session.staff, 'count') : session.seats.length;
  const whole = wholeOf(rule, {
    ...{ members: session.seats.length, staff: numberAt(session.staff, 'count'), present, votes },
    ...{ written: countsWritten ? written : 0, recused: recused.length },
  });
  const without = withoutRecused(rule, whole, recused.length, attended.length, session.seats.length);
  const base = at(rule, 'recusal', 'shrinks') === true ? without : whole;
  const quorum = quorumOf(rule, session.kind);
  const quorumNeeded = needed(quorum, everybody);
  const quorumReached = present + (at(quorum, 'countsWritten') === true ? written : 0);
  const bar = needed(rule, base);
  const passed = votes.agree >= bar && votes.agree > 0;
  const { spoiled, ...shown } = votes;
  return {
    ...shown,
    ...(spoiled > 0 ? { spoiled } : {}),
    ...{ recused: recused.length, base, needed: bar, baseWithoutRecused: without },
    ...{ neededWithoutRecused: needed(rule, without), quorumNeeded, quorumReached },
    outcome: quorumReached < quorumNeeded ? 'no-quorum' : passed ? 'passed' : 'failed',
  };
}

/** What a session of this kind must reach, where the rule asks another quorum of it. */
const quorumOf = (rule: Members, kind: string | undefined): unknown =>
  listAt(rule, 'quorumByKind').find((one) => textAt(one, 'kind') === kind && kind !== undefined) ??
  rule.quorum;

interface Turnout {
  readonly members: number;
  readonly staff: number;
  readonly present: number;
  readonly written: number;
  readonly recused: number;
  readonly votes: Votes;
}

/** The number of the named denominator, with everybody in it. */
function wholeOf({ of }: Members, { members, staff, present, written, recused, votes }: Turnout): number {
  const cast = CHOICES.reduce((total, choice) => total + votes[choice], 0);
  switch (of) {
    case 'all-members':
      return members;
    case 'all-staff':
      return staff;
    case 'members-not-recused':
      return members - recused;
    case 'attending':
      return present + written;
    case 'papers-cast':
      return cast;
    default:
      return cast - votes.blank - votes.spoiled;
  }
}

function withoutRecused(
  rule: Members,
  whole: number,
  recused: number,
  attended: number,
  members: number,
): number {
  if (rule.of === 'all-members') return members - recused;
  if (rule.of === 'all-staff') return whole - recused;
  return rule.of === 'attending' && isMembers(rule.recusal) ? whole - attended : whole;
}

function votesOn(papers: readonly Paper[], place: number): Votes {
  const votes = none();
  for (const { lines } of papers) {
    const choice = CHOICES[LETTERS.indexOf(lines.charAt(place) || '?')];
    if (choice) votes[choice] += 1;
  }
  return votes;
}

/** What two tellers counted alike, in the attempt in which they did. */
function agreedEntry({ entries }: Session, { id }: Ballot): Members | undefined {
  const all = entries.filter((entry) => entry.ballot === id);
  const last = Math.max(1, ...all.map((entry) => numberAt(entry, 'attempt')));
  const [first, second] = all.filter((entry) => numberAt(entry, 'attempt') === last);
  return first &&
    second &&
    JSON.stringify([first.counts, first.box]) === JSON.stringify([second.counts, second.box])
    ? first
    : undefined;
}

function votesEntered(entry: Members, place: number): Votes {
  const votes = none();
  for (const choice of CHOICES) {
    const count = listAt(entry, 'counts', choice)[place];
    votes[choice] = typeof count === 'number' ? count : 0;
  }
  votes.spoiled += numberAt(entry, 'box', 'invalid');
  return votes;
}

/** "20.1.0.1.0 19.2.0.1.0": agree, disagree, other, blank, spoiled of each line. */
function votesInBox(box: Members, place: number): Votes {
  const votes = none();
  const counts = (textAt(box, 'votes') ?? '').split(' ')[place]?.split('.').map(Number) ?? [];
  CHOICES.forEach((choice, at) => (votes[choice] = counts[at] ?? 0));
  votes.spoiled += numberAt(box, 'invalid');
  return votes;
}

const sum = (...all: readonly Votes[]): Votes =>
  all.reduce((one, other) => {
    const votes = none();
    for (const choice of CHOICES) votes[choice] = one[choice] + other[choice];
    return votes;
  });
