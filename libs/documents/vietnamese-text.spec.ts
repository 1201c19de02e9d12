import {
  balancedLines,
  countByAward,
  countSubjects,
  evidenceNote,
  longDate,
  percentage,
  startOfDay,
  vietnamTime,
} from './vietnamese-text';

describe('Vietnamese text of documents', () => {
  it('writes a date with zeros only where NĐ 30/2020 puts them', () => {
    expect(longDate('2025-07-02')).toBe('ngày 02 tháng 7 năm 2025');
    expect(longDate('2024-02-29')).toBe('ngày 29 tháng 02 năm 2024');
    expect(longDate('2024-12-10')).toBe('ngày 10 tháng 12 năm 2024');
  });

  it.each(['2025-02-29', '2025-7-2', '02/07/2025', '', '2025-07-02T00:00:00Z'])(
    'refuses %j as a day',
    (day) => {
      expect(() => longDate(day)).toThrow(RangeError);
      expect(() => startOfDay(day)).toThrow(RangeError);
    },
  );

  it('tells time in the zone of Vietnam', () => {
    expect(vietnamTime(new Date('2025-07-02T20:00:00Z'))).toBe('2025-07-03T03:00:00+07:00');
    expect(startOfDay('2025-07-02').toISOString()).toBe('2025-07-01T17:00:00.000Z');
  });

  it('counts subjects by kind and by award', () => {
    const rows = [
      { kind: 'person', award: 'A' },
      { kind: 'collective', award: 'B' },
      ...Array.from({ length: 11 }, () => ({ kind: 'person', award: 'B' }) as const),
    ] as const;
    expect(countSubjects(rows)).toBe('01 tập thể, 12 cá nhân');
    expect(countByAward(rows)).toEqual([
      { award: 'A', count: '01 cá nhân' },
      { award: 'B', count: '01 tập thể, 11 cá nhân' },
    ]);
  });

  it('cuts a percentage and never rounds it up over a threshold', () => {
    expect(percentage(20, 22)).toBe('90,90%');
    expect(percentage(8_999_999, 10_000_000)).toBe('89,99%');
    expect(percentage(22, 22)).toBe('100,00%');
    expect(percentage(0, 0)).toBe('');
  });

  it('shows how well a legal basis is known unless it is quoted', () => {
    expect(evidenceNote('Q')).toBeUndefined();
    expect(evidenceNote('M')).toBe('[M: theo trí nhớ, chưa kiểm chứng]');
  });

  it('breaks a long name near its middle', () => {
    expect(balancedLines('Ủy ban nhân dân tỉnh Lạng Sơn', 22)).toEqual(['Ủy ban nhân dân', 'tỉnh Lạng Sơn']);
    expect(balancedLines('Chủ tịch nước', 22)).toEqual(['Chủ tịch nước']);
  });
});
