import { Refused } from '../kernel/refused';
import { alignPaper, type Vote } from './align-paper';

const AGENDA = ['a', 'b', 'c'];
const vote = (dossier: string, choice: Vote['choice'] = 'agree'): Vote => ({ dossier, choice });

function refusalOf(closed: readonly string[], votes: readonly Vote[]): string {
  try {
    alignPaper(AGENDA, closed, votes);
    return 'aligned';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

describe('alignPaper', () => {
  it('puts the votes in the order of the agenda', () => {
    expect(alignPaper(AGENDA, [], [vote('c', 'blank'), vote('a'), vote('b', 'disagree')])).toBe('adb');
  });

  it('leaves out the lines that are closed to the seat', () => {
    expect(alignPaper(AGENDA, ['b'], [vote('c'), vote('a')])).toBe('ara');
  });

  it('refuses what does not fit the agenda', () => {
    expect(refusalOf([], [vote('a'), vote('b')])).toBe('line-count-wrong');
    expect(refusalOf([], [vote('a'), vote('b'), vote('b')])).toBe('line-count-wrong');
    expect(refusalOf([], [vote('a'), vote('b'), vote('c'), vote('c')])).toBe('line-count-wrong');
    expect(refusalOf([], [vote('a'), vote('b'), vote('z')])).toBe('not-on-agenda');
    expect(refusalOf(['b'], [vote('a'), vote('b'), vote('c')])).toBe('seat-recused-line');
  });
});
