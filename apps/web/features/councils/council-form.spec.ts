import type { CouncilOverTime } from '../../api/models';
import { holderOf, knownHolders, startOf, versionBody, versionInForce } from './council-form';

const holding = (holder: string, by: 'office' | 'person' = 'office') => ({
  ...{ holder, by, name: `Tên ${holder}`, titleVi: by === 'office' ? 'Ủy viên' : '', titleEn: '' },
  ...{ from: '2024-01-01', to: null, decision: null },
});
const council = {
  versions: [
    { number: 1, from: '2023-01-01', to: '2023-12-31', tellers: 'anyone', voting: null, seats: [] },
    {
      ...{ number: 2, from: '2024-01-01', to: null, tellers: 'members', voting: null },
      seats: [
        { id: 's1', post: 'chair', unit: null, holdings: [holding('old'), holding('a')] },
        { id: 's2', post: 'member', unit: { id: 'u' }, holdings: [holding('p-1', 'person')] },
      ],
    },
  ],
} as unknown as CouncilOverTime;

test('a new decision begins with the seats as they are held now, whoever held them before', () => {
  expect(startOf(council)).toEqual({
    tellers: 'members',
    seats: [
      { post: 'chair', holder: 'a' },
      { post: 'member', holder: 'person:p-1', unit: 'u' },
    ],
  });
});

test('what is sent names office or person, and no end that nobody gave', () => {
  const form = { ...startOf(council), from: '2024-03-01', to: null };
  expect(versionBody(form)).toEqual({
    ...{ from: '2024-03-01', tellers: 'members' },
    seats: [
      { post: 'chair', office: 'a' },
      { post: 'member', person: 'p-1', unit: 'u' },
    ],
  });
  expect(holderOf('x')).toEqual({ office: 'x' });
});

test('holders are offered once, by name', () => {
  expect(knownHolders(council)).toEqual([
    { value: 'old', label: 'Tên old, Ủy viên' },
    { value: 'a', label: 'Tên a, Ủy viên' },
    { value: 'person:p-1', label: 'Tên p-1' },
  ]);
});

test('the version in force is that of the day', () => {
  expect(versionInForce(council, '2023-06-01')?.number).toBe(1);
  expect(versionInForce(council, '2022-06-01')).toBeUndefined();
});
