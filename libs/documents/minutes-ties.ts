import { countBallot, type LineNumber, type SessionState, type TieLevel } from '@vinhdanh/domain';
import type { MinutesWords } from './minutes-words';
import { withoutFullStop } from './vietnamese-text';

const nameOf = ({ agenda }: SessionState, line: LineNumber): string => agenda[line - 1]?.subject ?? '';

/** Votes for the line in the round; null where no counted ballot of it has the line. */
export function agreedIn(state: SessionState, line: LineNumber, round: number): number | null {
  const ballot = state.ballots.find(
    (one) => one.round === round && one.phase === 'counted' && one.lines.includes(line),
  );
  return ballot ? (countBallot(state, ballot)[ballot.lines.indexOf(line)]?.agree ?? null) : null;
}

/** What told equal lines apart, in turn, each with its figures: sentences of the minutes. */
export function tieSentences(
  state: SessionState,
  lines: readonly LineNumber[],
  words: MinutesWords,
): readonly string[] {
  const levels = state.tieLevels.filter((level) => level.lines.some((line) => lines.includes(line)));
  return levels.flatMap((level, index) => [
    ...(levels.slice(0, index).some((before) => sameLines(before, level)) ? [] : [equal(state, level)]),
    sentenceOf(state, level, words),
  ]);
}

const sameLines = (one: TieLevel, other: TieLevel): boolean => one.lines.join() === other.lines.join();

function equal(state: SessionState, { lines }: TieLevel): string {
  const names = lines.map((line) => nameOf(state, line)).join('; ');
  return `Bằng nhau sau lần bỏ phiếu đầu, ${agreedIn(state, lines[0] ?? 0, 1) ?? 0} phiếu đồng ý: ${names}.`;
}

function sentenceOf(state: SessionState, level: TieLevel, words: MinutesWords): string {
  if (level.by === 'second-ballot') {
    const votes = level.lines.map(
      (line) => `${nameOf(state, line)} ${agreedIn(state, line, level.round) ?? 0} phiếu đồng ý`,
    );
    return `Bỏ phiếu lần ${level.round}: ${votes.join('; ')}.`;
  }
  const because = `(${withoutFullStop(level.reason)})`;
  if (level.by === 'criterion') {
    const values = level.lines.map((line, place) => `${nameOf(state, line)} ${level.values[place] ?? 0}`);
    return `${criterionName(state, level)}: ${values.join('; ')} ${because}.`;
  }
  const taken = level.lines.filter((_line, place) => (level.values[place] ?? 0) > 0);
  const who = level.by === 'chair-vote' ? words.chairVote : 'Người có thẩm quyền quyết định';
  return `${who}: chọn ${taken.map((line) => nameOf(state, line)).join('; ')} ${because}.`;
}

/** The criterion by its name in the rule of the lines. */
function criterionName(
  { agenda, rules }: SessionState,
  { lines, criterion }: Extract<TieLevel, { readonly values: unknown }>,
): string {
  const chain = rules[agenda[(lines[0] ?? 0) - 1]?.rule ?? '']?.tie?.chain ?? [];
  const step = chain.find((one) => one.by === 'criterion' && one.criterion === criterion);
  return step?.by === 'criterion' ? step.vi : 'Tiêu chí';
}
