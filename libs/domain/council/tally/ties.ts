import type { Threshold } from '../../rules/threshold';
import type { TieStep } from '../../rules/voting';
import type { LineNumber } from '../ballot';
import type { LevelValues, TieLevel } from '../places';
import { rankInto } from '../places';
import { agendaLine, ruleOf, type SessionState } from '../state';
import { countsOf, type Counts } from './counts';
import type { LineResult } from './line';

/** Lines that are equal, and what tells them apart next. */
export interface Tie {
  readonly lines: readonly LineNumber[];
  /** Places that they compete for; of a line alone: whether it passes. */
  readonly open: number;
  /** Null where the rule knows no further way, or where the tie was left. */
  readonly next: TieStep | null;
}

/** What becomes of a line beside its own count. */
export interface Standing {
  readonly outcomes: ReadonlyMap<LineNumber, LineResult['outcome']>;
  readonly decidedBy: ReadonlyMap<LineNumber, TieLevel['by']>;
  readonly ties: readonly Tie[];
}

const MOST_BALLOTS = 2;

const ANOTHER_BALLOT: readonly TieStep[] = [{ by: 'second-ballot' }];

const isUsed = (step: TieStep, level: TieLevel): boolean =>
  level.by === step.by &&
  (step.by !== 'criterion' || (level.by === 'criterion' && level.criterion === step.criterion));

/** The first way of the rule that was not tried on the lines; another ballot may come again while the rule lets it. */
function nextStep(
  rule: Threshold,
  levels: readonly TieLevel[],
  lines: readonly LineNumber[],
): TieStep | null {
  const tried = levels.filter((level) => lines.every((line) => level.lines.includes(line)));
  const ballots = 1 + tried.filter(({ by }) => by === 'second-ballot').length;
  const most = rule.mostBallots?.most ?? MOST_BALLOTS;
  for (const step of rule.tie?.chain ?? ANOTHER_BALLOT) {
    if (step.by === 'second-ballot' ? ballots < most : !tried.some((level) => isUsed(step, level)))
      return step;
  }
  return null;
}

/** The numbers by which a level tells lines apart. */
function valuesOf(level: TieLevel, counts: Counts): LevelValues {
  if (level.by !== 'second-ballot')
    return new Map(level.lines.map((line, index) => [line, level.values[index] ?? 0]));
  const ballot = counts.rounds.get(level.round);
  return new Map(
    level.lines.flatMap((line) => {
      const result = ballot?.get(line);
      return result ? [[line, result.agree] as const] : [];
    }),
  );
}

/** A line alone, as many for it as against: it passes by another ballot, or by who breaks the tie. */
function settleAlone(state: SessionState, line: LineNumber, rule: Threshold, counts: Counts) {
  const levels = state.tieLevels.filter((level) => level.lines.includes(line));
  const last = levels.at(-1);
  if (last && last.by !== 'second-ballot') {
    const value = last.values[last.lines.indexOf(line)] ?? 0;
    return { outcome: value > 0 ? ('passed' as const) : ('failed' as const), by: last.by };
  }
  const latest = counts.latest.get(line);
  if (latest && isEven(latest))
    return { tie: { lines: [line], open: 1, next: nextStep(rule, state.tieLevels, [line]) } };
  return last ? { by: last.by } : {};
}

/** As many agree as do not, and that is not enough. */
const isEven = ({ outcome, agree, disagree, other }: LineResult): boolean =>
  outcome === 'failed' && agree > 0 && agree === disagree + other;

/** The units that the lines are about. */
const unitsOf = (state: SessionState, lines: readonly LineNumber[]): ReadonlySet<string | undefined> =>
  new Set(lines.map((line) => agendaLine(state, line).unit));

/**
 * What places and ties make of the lines that are counted. Places that are given after others wait until these are; a unit
 * that has one of those takes none here.
 */
export function standingOf(state: SessionState, counts: Counts = countsOf(state)): Standing {
  const outcomes = new Map<LineNumber, LineResult['outcome']>();
  const decidedBy = new Map<LineNumber, TieLevel['by']>();
  const ties: Tie[] = [];
  const contested = new Set<LineNumber>();
  const taken = new Map<string, readonly LineNumber[]>();
  const waiting = new Set<string>();
  for (const { awardCode, count, after = [] } of state.places) {
    const passed = [...counts.first].flatMap(([line, { outcome }]) => {
      const isOf = agendaLine(state, line).awardCode === awardCode && !(line in state.deferred);
      return isOf && outcome === 'passed' ? [line] : [];
    });
    passed.forEach((line) => contested.add(line));
    if (after.some((earlier) => waiting.has(earlier))) {
      waiting.add(awardCode);
      continue;
    }
    const served = unitsOf(
      state,
      after.flatMap((earlier) => taken.get(earlier) ?? []),
    );
    const lines = passed.filter((line) => !served.has(agendaLine(state, line).unit));
    passed.filter((line) => !lines.includes(line)).forEach((line) => outcomes.set(line, 'failed'));
    const votes: LevelValues = new Map(lines.map((line) => [line, counts.first.get(line)?.agree ?? 0]));
    const levels = state.tieLevels.map((level) => valuesOf(level, counts));
    const ranked = rankInto(lines, count, [votes, ...levels]);
    taken.set(awardCode, ranked.taken);
    ranked.taken.forEach((line) => outcomes.set(line, 'passed'));
    ranked.left.forEach((line) => outcomes.set(line, 'failed'));
    ranked.tied.forEach((line) => outcomes.set(line, 'tie'));
    for (const line of [...ranked.taken, ...ranked.left]) {
      const level = state.tieLevels.filter((one) => one.lines.includes(line)).at(-1);
      if (level) decidedBy.set(line, level.by);
    }
    const [tied] = ranked.tied;
    if (tied !== undefined) {
      const rule = ruleOf(state, agendaLine(state, tied));
      const next = nextStep(rule, state.tieLevels, ranked.tied);
      ties.push({ lines: ranked.tied, open: ranked.open, next });
      if (next !== null && !state.tiesLeft) waiting.add(awardCode);
    }
  }
  for (const [line, first] of counts.first) {
    const rule = ruleOf(state, agendaLine(state, line));
    if (contested.has(line) || !rule.tie || !isEven(first) || line in state.deferred) continue;
    const { outcome, by, tie } = settleAlone(state, line, rule, counts) as {
      outcome?: 'passed' | 'failed';
      by?: TieLevel['by'];
      tie?: Tie;
    };
    if (outcome) outcomes.set(line, outcome);
    if (by) decidedBy.set(line, by);
    if (tie) {
      outcomes.set(line, 'tie');
      ties.push(tie);
    }
  }
  return { outcomes, decidedBy, ties };
}

/** Ties among the lines that are counted, also those that no way is left for. */
export const tiesOf = (state: SessionState): readonly Tie[] => standingOf(state).ties;
