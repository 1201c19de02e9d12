import { criteria, held, person, titles } from '../../../test/support/subjects';
import { changedStandings } from './changed-standings';
import { standings } from './within-reach';

const DAY = '2026-11-27';
const wrong = held('DH-LDTT', '2026-01-15', 2025);
const before = person({
  holdings: [...titles('DH-CSTDCS', 2023, 2024), wrong],
  ratings: [2023, 2024, 2025].map((year) => ({ year, rating: 'excellent' as const })),
});

it('names the awards for which the subject stands elsewhere, and no other', () => {
  const after = {
    ...before,
    holdings: before.holdings.map((one) => (one === wrong ? { ...one, award: 'DH-CSTDCS' } : one)),
  };
  const changed = changedStandings(before, after, DAY, criteria);
  expect(changed.length).toBeGreaterThan(0);
  const now = new Map(standings(before, DAY, criteria).map((one) => [one.award, one]));
  const then = new Map(standings(after, DAY, criteria).map((one) => [one.award, one]));
  for (const [award, standing] of now) {
    const found = changed.find((one) => one.before.award === award);
    const other = then.get(award);
    if (found) expect(found).toEqual({ before: standing, after: other });
    else expect(other).toEqual(standing);
  }
});

it('names none where nothing differs', () => {
  expect(changedStandings(before, { ...before }, DAY, criteria)).toEqual([]);
});
