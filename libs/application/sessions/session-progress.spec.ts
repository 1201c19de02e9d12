import { frozen } from '../../../test/support/council';
import { sessionProgress } from './session-progress';

describe('how far a session has come', () => {
  const session = frozen();
  const [rule = ''] = Object.keys(session.rules);
  const terms = session.rules[rule];
  if (!terms) throw new Error('the session has no rule');
  const ofHeroes = { ...terms.quorum, num: 90, den: 100 };
  const rules = { ...session.rules, [rule]: { ...terms, quorumByKind: [{ kind: 'heroes', ...ofHeroes }] } };
  const neededIn = (kind: string): number | undefined =>
    sessionProgress({ ...session, rules, kind }).quorum.find((one) => one.rule === rule)?.needed;

  it('asks for the quorum of its kind of session, as the count does', () => {
    expect(neededIn('heroes')).toBe(Math.ceil((session.seats.length * 90) / 100));
    expect(neededIn('other')).toBe(Math.ceil((session.seats.length * terms.quorum.num) / terms.quorum.den));
    expect(neededIn('heroes')).not.toBe(neededIn('other'));
  });
});
