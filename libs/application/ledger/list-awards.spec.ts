import { correctedWords, type EntryFacts, type SubjectKind } from '@vinhdanh/domain';
import { loadLaw, loadPastAwards } from '@vinhdanh/rules';
import { indexOfAwards, knownAwards } from './known-awards';
import { awardsOfEntries } from './list-awards';

const KNOWN = knownAwards(loadLaw(['national', 'lang-son']));
const INDEX = indexOfAwards(KNOWN);
const EVERY = [...new Set(KNOWN.all.map(({ code }) => code))];
const KINDS: readonly SubjectKind[] = ['person', 'collective', 'household'];
const DAYS = [
  '1998-05-19',
  '2004-06-30',
  '2004-07-01',
  '2021-12-20',
  '2023-12-31',
  '2024-01-01',
  '2026-11-27',
];

const entryOf = (date: string, subjectKind: SubjectKind): EntryFacts => ({
  ...{ award: 'wrong', commendation: 'merit', category: null, period: null, achievement: null },
  ...{ name: 'Tên (hư cấu)', unit: 'Đơn vị', subjectKind },
  decision: { number: '1/QĐ', date, body: 'province' },
});

const takes = (date: string, kind: SubjectKind, award: string): boolean =>
  correctedWords(entryOf(date, kind), { award }, INDEX).reasons.length === 0;

it.each(DAYS)('what may be chosen on %s is what an entry may name then, and nothing else', (day) => {
  const listed = awardsOfEntries(KNOWN, day);
  for (const kind of KINDS) {
    const offered = listed.filter(({ subjects }) => subjects.includes(kind)).map(({ code }) => code);
    expect([...offered].sort()).toEqual(EVERY.filter((award) => takes(day, kind, award)).sort());
  }
});

it('of a day before the first law that the sources know is nothing; of the day before a law ended, what it knew', () => {
  expect(awardsOfEntries(KNOWN, '1998-05-19')).toEqual([]);
  expect(awardsOfEntries(KNOWN, '2010-01-01').map(({ code }) => code)).toContain('DH-CSTDTQ');
});

it('an award is there once, from the latest text known on the day, with its place and mark', () => {
  const codes = awardsOfEntries(KNOWN, null).map(({ code }) => code);
  expect(codes).toHaveLength(new Set(codes).size);
  expect([...codes].sort()).toEqual([...EVERY].sort());
  const [past] = loadPastAwards().filter(({ code }) => code === 'BK-BT');
  const [then] = awardsOfEntries(KNOWN, '2021-12-20').filter(({ code }) => code === 'BK-BT');
  const { article, evidence, from, to } = past ?? {};
  expect(then).toMatchObject({ article, evidence, from, to, verified: false });
  const [now] = awardsOfEntries(KNOWN, null).filter(({ code }) => code === 'BK-BT');
  expect(now?.from).toBe('2024-01-01');
});
