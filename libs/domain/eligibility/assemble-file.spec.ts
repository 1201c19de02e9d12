import { held } from '../../../test/support/subjects';
import { assembleFile, emptyFile, type FileParts, type Serving } from '.';

const servingOf = (award: string): Serving => (award.startsWith('DH-') ? 'title' : 'form');
const NOBODY: FileParts = {
  ...{ id: 'p', kind: 'person', gender: 'female', birthYear: 1980 },
  ...{ facts: [], holdings: [], proposals: [] },
};
const WORK = {
  kind: 'work',
  name: 'SK-01',
  work: 'initiative',
  scope: 'unit',
  year: 2025,
  used: [],
} as const;

it('is empty for somebody of whom nothing is known', () => {
  expect(assembleFile(NOBODY, servingOf)).toEqual({
    ...emptyFile('p', 'person'),
    gender: 'female',
    birthYear: 1980,
  });
});

it('puts each fact in its place', () => {
  const span = { from: '2025-01-01', to: '2025-06-30' };
  const facts = [
    { kind: 'rating', year: 2025, rating: 'good' } as const,
    { kind: 'leave', leave: 'maternity', ...span } as const,
    { kind: 'discipline', measure: 'Khiển trách', ...span } as const,
    { kind: 'open-matter', matter: 'press', since: '2025-01-01', until: null } as const,
    { kind: 'achievement', name: 'TT-01', ground: 'ad-hoc', scope: 'nation', year: 2025 } as const,
    { kind: 'death', on: '2026-01-01' } as const,
  ].map((fact, index) => ({ id: String(index), fact }));
  expect(assembleFile({ ...NOBODY, facts }, servingOf)).toMatchObject({
    ratings: [{ year: 2025, rating: 'good' }],
    leaves: [{ kind: 'maternity', ...span }],
    discipline: [{ measure: 'Khiển trách', ...span }],
    openMatters: [{ kind: 'press', since: '2025-01-01', until: null }],
    achievements: [{ id: 'TT-01', ground: 'ad-hoc', scope: 'nation', year: 2025 }],
    diedOn: '2026-01-01',
    dissolvedOn: null,
  });
});

it('uses a work up for the awards and proposals that name it, but for cancelled ones, each once', () => {
  const named = { achievement: 'SK-01' };
  const parts: FileParts = {
    ...NOBODY,
    facts: [{ id: '1', fact: { ...WORK, used: [{ award: 'DH-LDTT', serving: 'title' }] } }],
    holdings: [
      held('DH-LDTT', '2026-01-15', 2025, named),
      held('BK-TTG', '2026-02-15', 2025, { ...named, status: 'cancelled' }),
      held('BK-BT', '2026-03-15', 2025, named),
    ],
    proposals: [{ award: 'DH-CSTD-BT', kind: 'merit', day: '2026-05-01', ...named }],
  };
  const [work] = assembleFile(parts, servingOf).initiatives;
  expect(work?.used).toEqual([
    { award: 'DH-LDTT', serving: 'title' },
    { award: 'BK-BT', serving: 'form' },
    { award: 'DH-CSTD-BT', serving: 'title' },
  ]);
});
