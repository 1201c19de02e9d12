import type { Ballot, BallotPhase } from '@vinhdanh/domain';
import { sealed } from '../../../test/support/secret-session';
import type { Refused } from '../kernel/refused';
import { ensureNotVoid } from './not-void';

const asked = (phase: BallotPhase, id = 'b1'): unknown => {
  const ballots = sealed().ballots.map((ballot): Ballot => ({ ...ballot, phase }));
  try {
    ensureNotVoid({ ballots }, id);
    return 'goes on';
  } catch (error) {
    return (error as Refused).refusal;
  }
};

test('of a void ballot nothing is handed out or taken, whatever was made void with it', () => {
  expect(asked('void')).toEqual({ code: 'ballot-wrong-state', params: { ballot: 'b1', phase: 'void' } });
});

test.each<[BallotPhase, string]>([
  ['open', 'b1'],
  ['closed', 'b1'],
  ['counted', 'b1'],
  ['void', 'b9'],
])('%s, %s: what else is wrong is for others to say', (phase, id) => {
  expect(asked(phase, id)).toBe('goes on');
});
