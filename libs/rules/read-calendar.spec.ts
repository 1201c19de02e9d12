import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  calendarUnder,
  changeOn,
  countTerm,
  isVerified,
  isWorkingDay,
  weekdayOf,
  workingCalendarOf,
  workingDaysBetween,
  yearKnownOn,
} from '@vinhdanh/domain';
import { loadRuleBook, RuleDataError } from './index';

const rules = loadRuleBook(['national']);

describe('the national calendar', () => {
  it('has the years from 2019 to 2026, each with its notice', () => {
    expect(rules.years.map(({ year }) => year)).toEqual([
      ...['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'],
    ]);
    for (const { article, daysOff } of rules.years) {
      expect(article).not.toBe('');
      expect(daysOff.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('is the same for counting as for display', () => {
    expect(rules.calendar.daysOff).toEqual(
      rules.years.flatMap(({ daysOff }) => daysOff.map(({ day }) => day)),
    );
    expect(rules.calendar.workingSaturdays).toEqual([
      ...['2019-01-05', '2019-05-04', '2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'],
    ]);
  });

  it('swaps each Saturday for a day that would have been worked', () => {
    for (const { day, insteadOf } of rules.years.flatMap((year) => year.workingSaturdays)) {
      expect(isWorkingDay(day, rules.calendar)).toBe(true);
      expect([0, 6]).not.toContain(weekdayOf(insteadOf));
      if (insteadOf >= '2019-01-01') expect(isWorkingDay(insteadOf, rules.calendar)).toBe(false);
    }
  });

  it('gives 24 November 2026 its own article, outside of the Labour Code', () => {
    const days = rules.years.at(-1)?.daysOff ?? [];
    expect(days.find(({ day }) => day === '2026-11-24')).toMatchObject({
      article: 'Nghị quyết 28/2026/QH16 Điều 2',
      evidence: 'S',
    });
    expect(days.filter(isVerified).map(({ day }) => day)).toContain('2026-02-17');
    expect(isWorkingDay('2025-11-24', rules.calendar)).toBe(true);
  });

  it('knew only 1 January 2026 until the swap of the next day was announced (law.md section 11)', () => {
    const year = rules.years.at(-1);
    const known = (day: string) => workingCalendarOf(year ? [yearKnownOn(year, day)] : []);
    expect(known('2025-12-24').daysOff).toContain('2026-01-01');
    expect(known('2025-12-24').daysOff).not.toContain('2026-01-02');
    expect(known('2025-12-24').workingSaturdays).toEqual(['2026-08-22']);
    expect(known('2025-12-25')).toEqual(workingCalendarOf(year ? [year] : []));
    expect(year?.daysOff.find(({ day }) => day === '2026-01-02')?.announced).toEqual({
      on: '2025-12-25',
      article: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025',
      evidence: 'S',
    });
  });

  it('counts ten working days across Tết 2025 with the days off named', () => {
    const term = countTerm('2025-01-20', { amount: 10, unit: 'working-day' }, rules.calendar);
    expect(term.end).toBe('2025-02-10');
    expect(term.skipped.filter(({ why }) => why === 'day-off').map(({ day }) => day)).toEqual([
      ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    ]);
    expect(workingDaysBetween('2025-01-20', term.end, rules.calendar)).toBe(10);
    expect(workingDaysBetween(term.end, '2025-01-20', rules.calendar)).toBe(-10);
  });
});

describe('a calendar file', () => {
  let packs: string;
  beforeEach(() => {
    packs = mkdtempSync(join(tmpdir(), 'calendars-'));
    for (const layer of ['national', 'own']) mkdirSync(join(packs, layer));
  });
  afterEach(() => rmSync(packs, { recursive: true }));

  const YEAR = `
years:
  '2026':
    article: Thông báo
    evidence: S
    daysOff: [{ nameVi: Tết, nameEn: Tet, days: [2026-02-16] }]
    workingSaturdays: [{ day: 2026-08-22, insteadOf: 2026-08-31 }]
`;
  const load = (national: string, own = 'closures: []'): ReturnType<typeof loadRuleBook> => {
    writeFileSync(join(packs, 'national', 'calendar.yaml'), national);
    writeFileSync(join(packs, 'own', 'calendar.yaml'), own);
    return loadRuleBook(['national', 'own'], packs);
  };

  it('of a province adds its closures to the national year, each with its own article', () => {
    const closure =
      'closures: [{ of: tinh, days: [2026-12-07, 2026-02-16], nameVi: Bão, nameEn: Storm, article: CĐ, evidence: N }]';
    const { calendar, years } = load(YEAR, closure);
    expect(calendar.daysOff).toEqual(['2026-02-16']);
    expect(calendar.closures).toEqual([{ day: '2026-12-07', of: 'tinh' }]);
    expect(years[0]?.daysOff.map(({ nameVi, article }) => [nameVi, article])).toEqual([
      ['Tết', 'Thông báo'],
      ['Bão', 'CĐ'],
    ]);
  });

  it('keeps a closure on a day that was off for all until it was taken back, and one in a year without a notice', () => {
    const withdrawn = '{ on: 2026-02-10, article: CĐ, evidence: S }';
    const national = YEAR.replace('days: [2026-02-16]', `days: [2026-02-16], withdrawn: ${withdrawn}`);
    const closure =
      'closures: [{ of: tinh, days: [2026-02-16, 2027-01-04], nameVi: Bão, nameEn: Storm, article: CĐ, evidence: N }]';
    const { calendar, years } = load(national, closure);
    expect(calendar.daysOff).toEqual([]);
    expect(calendar.closures).toEqual([
      { day: '2026-02-16', of: 'tinh' },
      { day: '2027-01-04', of: 'tinh' },
    ]);
    expect(years.map(({ year }) => year)).toEqual(['2026']);
    const there = calendarUnder(calendar, ['tinh']);
    expect(changeOn('2026-02-16', there, years)).toMatchObject({ now: 'off', nameVi: 'Bão', article: 'CĐ' });
  });

  it.each([
    ['a day of another year', 'days: [2026-02-16]', 'days: [2025-02-17]', 'is not in 2026'],
    ['a weekend', 'days: [2026-02-16]', 'days: [2026-02-15]', 'is a weekend anyway'],
    ['a day twice', 'days: [2026-02-16]', 'days: [2026-02-16, 2026-02-16]', 'names 2026-02-16 twice'],
    ['a working Saturday that is none', 'day: 2026-08-22', 'day: 2026-08-21', 'is no Saturday'],
    ['a year that is none', "'2026':", "'26':", 'must be a year such as 2026'],
    ['a year without an article', '    article: Thông báo\n', '', 'article must be a text'],
  ])('is refused with %s', (_what, right, wrong, problem) => {
    expect(() => load(YEAR.replace(right, wrong))).toThrow(RuleDataError);
    expect(() => load(YEAR.replace(right, wrong))).toThrow(problem);
  });

  it('keeps what a later notice took back, and counts it no more', () => {
    const withdrawn = '{ on: 2026-02-10, article: CĐ, evidence: S }';
    const { calendar, years } = load(
      YEAR.replace('days: [2026-02-16]', `days: [2026-02-16], withdrawn: ${withdrawn}`),
    );
    expect(calendar.daysOff).toEqual([]);
    expect(years.map((year) => workingCalendarOf([yearKnownOn(year, '2026-02-09')]).daysOff)).toEqual([
      ['2026-02-16'],
    ]);
    const early = 'announced: { on: 2026-02-11, article: CĐ, evidence: S }';
    expect(() =>
      load(YEAR.replace('days: [2026-02-16]', `days: [2026-02-16], ${early}, withdrawn: ${withdrawn}`)),
    ).toThrow('is not after 2026-02-11');
  });

  it('is refused with a closure of nobody', () => {
    expect(() =>
      load(YEAR, 'closures: [{ days: [2026-12-07], nameVi: B, nameEn: S, article: CĐ, evidence: N }]'),
    ).toThrow('closures[0].of must be a text');
  });

  it('is refused with a closure that nobody ordered', () => {
    expect(() =>
      load(YEAR, 'closures: [{ of: tinh, days: [2026-12-07], nameVi: Bão, nameEn: Storm }]'),
    ).toThrow('closures[0].article must be a text');
  });
});
