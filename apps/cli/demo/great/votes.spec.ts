import type { OpenedDossier } from './open-at-vote';
import { agreeing, isRecused, NEEDED, plotOf } from './votes';

const opened = Array.from({ length: 1_049 }, (_, index) => ({ id: `d${index + 1}` }) as OpenedDossier);
const members = Array.from({ length: 22 }, (_, index) => `ls.${String(index).padStart(2, '0')}`);
const plot = plotOf(opened);
const agree = (line: number): number => agreeing(plot, members, `d${line}`, line);

test('one line gets exactly what it needs, one a vote less, and every other line more', () => {
  expect(agree(1_046)).toBe(NEEDED);
  expect(agree(1_047)).toBe(NEEDED - 1);
  const others = opened.flatMap((_, index) => ([1_045, 1_046].includes(index) ? [] : [agree(index + 1)]));
  expect(Math.min(...others)).toBeGreaterThanOrEqual(NEEDED);
  expect(new Set(others).size).toBeGreaterThan(1);
});

test('two members are recused, each from one line', () => {
  const recused = members.flatMap((member) => opened.filter(({ id }) => isRecused(plot, member, id)));
  expect(recused.map(({ id }) => id)).toEqual(['d1049', 'd1048']);
});
