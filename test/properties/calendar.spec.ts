import fc from 'fast-check';
import {
  addDays,
  countTerm,
  dayOf,
  isLocalDate,
  isWorkingDay,
  limitEnd,
  termEnd,
  toInstant,
  withPause,
  type RunningTerm,
  type TimeLimit,
  type WorkingCalendar,
} from '@vinhdanh/domain';

const day = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const calendar = fc.record({
  daysOff: fc.array(day, { maxLength: 40 }),
  workingSaturdays: fc.array(day, { maxLength: 5 }),
}) satisfies fc.Arbitrary<WorkingCalendar>;
const instant = fc
  .integer({ min: Date.parse('2019-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
  .map(toInstant);
const amount = fc.integer({ min: 1, max: 60 });

describe('a limit', () => {
  it.each(['working-day', 'calendar-day'] as const)(
    'in %ss never ends on a day off, nor before it began',
    (unit) => {
      fc.assert(
        fc.property(calendar, instant, amount, (days, from, count) => {
          const end = limitEnd({ article: 'a', evidence: 'N', amount: count, unit }, from, days);
          expect(isWorkingDay(dayOf(end), days)).toBe(true);
          expect(dayOf(end) >= addDays(dayOf(from), count)).toBe(true);
        }),
      );
    },
  );

  it('in working days counts exactly that many, the first day not among them', () => {
    fc.assert(
      fc.property(calendar, instant, amount, (days, from, count) => {
        const end = dayOf(
          limitEnd({ article: 'a', evidence: 'N', amount: count, unit: 'working-day' }, from, days),
        );
        let counted = 0;
        for (let d = addDays(dayOf(from), 1); d <= end; d = addDays(d, 1))
          if (isWorkingDay(d, days)) counted++;
        expect(counted).toBe(count);
      }),
    );
  });

  it.each(['working-day', 'calendar-day'] as const)(
    'in %ss counted day by day ends where the limit ends, its days off named and its first day never counted',
    (unit) => {
      fc.assert(
        fc.property(calendar, instant, amount, (days, from, count) => {
          const term = countTerm(dayOf(from), { amount: count, unit }, days);
          const end = limitEnd({ article: 'a', evidence: 'N', amount: count, unit }, from, days);
          expect(term.end).toBe(dayOf(end));
          for (const { day } of term.skipped) expect(isWorkingDay(day, days)).toBe(false);
          expect(term.skipped.every(({ day }) => day > dayOf(from) && day < term.end)).toBe(true);
          if (unit === 'working-day')
            expect(addDays(dayOf(from), count + term.skipped.length)).toBe(term.end);
        }),
      );
    },
  );

  it('ends at the end of the next working day across Tết 2025 (Civil Code 2015, Art. 148)', () => {
    const tet: WorkingCalendar = {
      daysOff: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      workingSaturdays: [],
    };
    const end = limitEnd(
      { article: 'a', evidence: 'Q', amount: 5, unit: 'calendar-day' },
      '2025-01-24T03:00:00.000Z',
      tet,
    );
    expect(end).toBe('2025-02-03T16:59:59.999Z');
  });
});

const LIMITED = ['working-day', 'calendar-day'] as const;
const limitOf = (count: number, unit: TimeLimit['unit']): TimeLimit => ({
  article: 'a',
  evidence: 'N',
  amount: count,
  unit,
});

/** Halts of a term one after the other, in days from its beginning: so long running, then so long standing still. */
const halts = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 })), {
  maxLength: 4,
});
const haltedTerm = fc.tuple(instant, halts).map(([from, pairs]): RunningTerm => {
  let day = dayOf(from);
  const pauses = pairs.map(([running, standing]) => {
    const since = addDays(day, running);
    day = addDays(since, standing);
    return { since: `${since}T05:00:00.000Z`, until: `${day}T06:00:00.000Z` };
  });
  return pauses.reduce(withPause, { from: `${dayOf(from)}T03:00:00.000Z`, pauses: [] });
});

describe('a limit whose clock stood still', () => {
  it('never ends on a day off, nor while it stands', () => {
    fc.assert(
      fc.property(calendar, haltedTerm, amount, fc.constantFrom(...LIMITED), (days, term, count, unit) => {
        const end = termEnd(limitOf(count, unit), term, days);
        expect(isWorkingDay(dayOf(end), days)).toBe(true);
        expect(term.pauses.some(({ since, until }) => since < end && end < until)).toBe(false);
      }),
    );
  });

  it('neither loses nor gains a working day: those that ran before and after the halts are the whole limit', () => {
    fc.assert(
      fc.property(calendar, haltedTerm, amount, (days, term, count) => {
        const end = dayOf(termEnd(limitOf(count, 'working-day'), term, days));
        const stoodStill = (d: string): boolean =>
          term.pauses.some(({ since, until }) => dayOf(since) < d && d <= dayOf(until));
        const ran: string[] = [];
        for (let d = addDays(dayOf(term.from), 1); d <= end; d = addDays(d, 1))
          if (isWorkingDay(d, days) && !stoodStill(d)) ran.push(d);
        const endedInHalt = term.pauses.some(({ since, until }) => {
          const last = ran[count - 1] ?? '';
          return dayOf(since) <= last && last < dayOf(until);
        });
        if (endedInHalt) expect(ran.length).toBeGreaterThanOrEqual(count);
        else expect(ran).toHaveLength(count);
      }),
    );
  });

  it('runs as if it never had, when the halts take no day', () => {
    fc.assert(
      fc.property(calendar, instant, amount, fc.constantFrom(...LIMITED), (days, from, count, unit) => {
        const momentary = withPause({ from, pauses: [] }, { since: from, until: from });
        expect(termEnd(limitOf(count, unit), momentary, days)).toBe(
          limitEnd(limitOf(count, unit), from, days),
        );
      }),
    );
  });
});

describe('dates', () => {
  it('a day of Vietnam begins at 17:00 UTC of the day before', () => {
    expect(dayOf('2025-06-30T16:59:59.999Z')).toBe('2025-06-30');
    expect(dayOf('2025-06-30T17:00:00.000Z')).toBe('2025-07-01');
  });

  it('only days that exist are days', () => {
    expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-1-1', 'soon'].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
