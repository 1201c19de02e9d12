import fc from 'fast-check';
import {
  dayOf,
  endOfDay,
  addDays,
  isInForce,
  isWorkingDay,
  limitEnd,
  needed,
  waysOf,
  type RuleBook,
  type TimeLimit,
} from '@vinhdanh/domain';
import { loadRuleBook } from '@vinhdanh/rules';

const LAYERS = [
  ['national'],
  ['national', 'lang-son'],
  ['national', 'bac-ninh'],
  ['national', 'lang-son', 'rehearsal'],
] as const;
const books = LAYERS.map((layers): [string, RuleBook] => [layers.join(','), loadRuleBook(layers)]);

const dayBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / 86_400_000 })
    .map((days) => addDays(from, days));

const steps = ({ routes }: RuleBook) => routes.flatMap((route) => route.steps);
const unique = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

describe.each(books)('the packs %s', (_layers, book) => {
  /** How many texts, and how many routes of each way, the award has on the day. */
  const countsOn = (code: string, day: string): readonly number[] => {
    const texts = book.awards.filter((award) => award.code === code && isInForce(award, day));
    const routes = book.routes.filter((route) => route.awards.includes(code) && isInForce(route, day));
    const ways = routes.map(waysOf);
    return [texts.length, ...ways.map((way) => ways.filter((other) => other === way).length)];
  };

  it('give an award at most one text, and one route of each way, on any day', () => {
    const codes = unique(book.awards.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(dayBetween('2015-01-01', '2035-12-31'), fc.constantFrom(...codes), (day, code) => {
        expect(countsOn(code, day).every((count) => count <= 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('give an award at most one text, and one route of each way, on the days on which a text turns', () => {
    const dated = [...book.awards, ...book.routes];
    const turning = unique(
      dated.flatMap(({ from, to }) => [from, addDays(from, -1), ...(to ? [to, addDays(to, 1)] : [])]),
    );
    for (const day of turning)
      for (const code of unique(book.awards.map((award) => award.code)))
        expect([day, code, countsOn(code, day).every((count) => count <= 1)]).toEqual([day, code, true]);
  });

  it('need ceil(num × N / den) votes and members for every N from 1 to 200 and every share', () => {
    const thresholds = steps(book).flatMap(({ threshold }) => (threshold ? [threshold] : []));
    const shares = unique(
      thresholds.flatMap((threshold) => [threshold, threshold.quorum]).map(({ num, den }) => ({ num, den })),
    );
    expect(shares.length).toBeGreaterThan(0);
    for (const { num, den } of shares)
      for (let members = 1; members <= 200; members++) {
        const product = BigInt(num) * BigInt(members);
        const whole = product / BigInt(den) + (product % BigInt(den) === 0n ? 0n : 1n);
        expect([num, den, members, needed({ num, den }, members)]).toEqual([
          num,
          den,
          members,
          Number(whole),
        ]);
      }
  });

  it('end no limit in days on a day off, from any day of 2019 to 2026', () => {
    const limits = unique(
      steps(book).flatMap(({ limit }): readonly TimeLimit[] =>
        limit && limit.unit !== 'second' ? [{ ...limit, article: '', evidence: 'N' }] : [],
      ),
    );
    expect(limits.length).toBeGreaterThan(0);
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1))
      for (const limit of limits) {
        const end = limitEnd(limit, endOfDay(day), book.calendar);
        if (!isWorkingDay(dayOf(end), book.calendar) || dayOf(end) <= day)
          throw new Error(`${limit.amount} ${limit.unit} from ${day} end on ${dayOf(end)}`);
      }
  });
});
