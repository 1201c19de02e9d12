import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import { layOutBallots } from '../layout';
import { nextBallotNumber } from '../ballot';
import { mayBreakTieBy } from '../permission';
import type { SessionState } from '../state';
import { tiesOf, type Tie } from '../tally/ties';
import type { Handler } from './handler';

const roundOf = ({ ballots }: SessionState): number =>
  Math.max(1, ...ballots.filter(({ phase }) => phase !== 'void').map(({ round }) => round));

/** Ties whose next way is another ballot. */
const toBallot = (state: SessionState): readonly Tie[] =>
  tiesOf(state).filter(({ next }) => next?.by === 'second-ballot');

export const secondBallot: Handler<'second-ballot'> = {
  check: (state) => (toBallot(state).length > 0 ? ALLOWED : refuse('no-tie-to-break')),
  happen(state) {
    const lines = toBallot(state)
      .flatMap((tie) => tie.lines)
      .sort((one, other) => one - other);
    const round = roundOf(state) + 1;
    const ballots = layOutBallots(state, lines, { first: nextBallotNumber(state.ballots), round });
    return [{ type: 'second-ballot-called', round, lines, ballots }];
  },
};

/** A vote takes as many of the tied lines as there are places, and says so with 1 and 0. */
function checkVote({ lines, open }: Tie, values: readonly number[]): Verdict {
  const taken = values.filter((value) => value === 1).length;
  const isVote = values.every((value) => value === 0 || value === 1);
  const fits = lines.length > open ? taken === open || lines.length === 1 : true;
  return isVote && fits ? ALLOWED : refuse('tie-vote-does-not-fit', { places: open });
}

export const breakTie: Handler<'break-tie'> = {
  check(state, { actor, by, criterion, lines, values, reason }) {
    const tie = tiesOf(state).find(
      (one) => one.lines.length === lines.length && one.lines.every((line) => lines.includes(line)),
    );
    if (!tie) return refuse('no-tie-to-break');
    const { next } = tie;
    if (next?.by !== by || (next.by === 'criterion' && next.criterion !== criterion))
      return refuse('tie-not-broken-so', { next: next?.by ?? '' });
    if (values.length !== lines.length || !values.every((value) => Number.isInteger(value) && value >= 0))
      return refuse('counts-not-whole', { line: lines[0] ?? 0 });
    return firstRefusal(
      () => mayBreakTieBy(state, by, actor),
      () => (by === 'criterion' ? ALLOWED : checkVote(tie, values)),
      () => checkReason(reason),
    );
  },
  happen: (_state, { by, criterion, lines, values, reason }) => [
    {
      type: 'tie-broken',
      level: { by, ...(criterion === undefined ? {} : { criterion }), lines, values, reason },
    },
  ],
};

export const leaveTied: Handler<'leave-tied'> = {
  check: (state) => (tiesOf(state).length > 0 ? ALLOWED : refuse('no-tie-to-break')),
  happen: () => [{ type: 'tie-left' }],
};
