import type { Session } from '../../api/models';
import { quorumsOf } from './quorum';

const rule = (id: string, num: number, den: number, countsWritten: boolean, article = 'Điều 1') =>
  ({
    id,
    quorum: { num, den, countsWritten, article, evidence: 'quoted' },
  }) as unknown as Session['rules'][number];
const seats = ['present', 'present', 'written', 'absent', null].map(
  (attendance, index) => ({ id: `s${index}`, attendance }) as Session['seats'][number],
);

describe('the quorum', () => {
  it('counts who is there, and who votes in writing where the rule says so', () => {
    const found = quorumsOf({
      rules: [rule('r1', 2, 3, true), rule('r2', 9, 10, false)],
      seats,
      staff: null,
    });
    expect(found.map(({ rule: { id }, reached, needed }) => [id, reached, needed])).toEqual([
      ['r2', 2, 5],
      ['r1', 3, 4],
    ]);
  });

  it('says each quorum once', () => {
    const same = [rule('r1', 2, 3, true), rule('r2', 2, 3, true), rule('r3', 2, 3, true, 'Điều 2')];
    expect(quorumsOf({ rules: same, seats, staff: null }).map(({ rule: { id } }) => id)).toEqual([
      'r1',
      'r3',
    ]);
  });
});
