import type { Session } from '../../api/models';
import { nominatedIn } from './nominated';

const line = (dossier: string, awardCode: string, subject: string) => ({
  ...{ dossier, awardCode, subject, award: awardCode === 'FLAG' ? 'Cờ' : 'Bằng khen' },
});
const agenda = [
  line('1', 'FLAG', 'Kon Tum'),
  line('2', 'FLAG', 'Bình Định'),
  line('3', 'PAPER', 'Kon Tum'),
  line('4', 'PAPER', 'Lâm Đồng'),
] as unknown as Session['agenda'];
const places = [
  { awardCode: 'FLAG', count: 2, source: 'CV 10' },
  { awardCode: 'PAPER', count: 1, source: 'CV 10', after: ['FLAG'] },
];

test('before the count there is only how many; after it the units, those with more votes first', () => {
  expect(nominatedIn({ agenda, places, results: null }).map(({ chosen }) => chosen)).toEqual([[], []]);
  const results = [
    { dossier: '1', outcome: 'passed', agree: 6 },
    { dossier: '2', outcome: 'passed', agree: 9 },
    { dossier: '3', outcome: 'failed', agree: 8 },
    { dossier: '4', outcome: 'tie', agree: 8 },
  ] as unknown as Session['results'];
  expect(nominatedIn({ agenda, places, results })).toEqual([
    { code: 'FLAG', award: 'Cờ', places: 2, after: [], chosen: ['Bình Định', 'Kon Tum'] },
    { code: 'PAPER', award: 'Bằng khen', places: 1, after: ['Cờ'], chosen: [] },
  ]);
});
