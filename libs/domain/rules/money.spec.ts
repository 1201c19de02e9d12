import type { Law } from './law';
import { moneyOf } from './money';

const CITED = { article: 'fixture', evidence: 'N' } as const;
const term = (from: string, to: string | null = null) => ({ ...CITED, from, to });
const law = (money: Partial<Law['money']> = {}): Pick<Law, 'money'> => ({
  money: {
    multiples: [{ ...term('2020-01-01'), award: 'A', subject: 'person', hundredths: 33 }],
    baseSalaries: [
      { ...term('2020-01-01', '2020-06-30'), amount: 101 },
      { ...term('2020-07-01'), amount: 100 },
    ],
    roundings: [{ ...term('2020-01-01'), upTo: 10 }],
    households: [{ ...term('2021-01-01'), num: 3, den: 2 }],
    rules: [],
    ...money,
  },
});

describe('moneyOf', () => {
  it('takes the base salary of the day of the decision, and rounds up', () => {
    expect(moneyOf(law(), 'A', 'person', '2020-06-30')).toMatchObject({ unrounded: 34, amount: 40 });
    expect(moneyOf(law(), 'A', 'person', '2020-07-01')).toMatchObject({ unrounded: 33, amount: 40 });
  });

  it('reckons a household from a person from the day on which a text says so', () => {
    expect(moneyOf(law(), 'A', 'household', '2020-12-31')).toEqual({ known: false, missing: 'multiple' });
    expect(moneyOf(law(), 'A', 'household', '2021-01-01')).toMatchObject({ unrounded: 50, amount: 50 });
  });

  it('prefers a figure of the household to one reckoned from a person', () => {
    const own = { ...term('2020-01-01'), award: 'A', subject: 'household', hundredths: 100 } as const;
    const money = moneyOf(
      law({ multiples: [own, ...law().money.multiples] }),
      'A',
      'household',
      '2021-01-01',
    );
    expect(money).toMatchObject({ amount: 100, household: null });
  });

  it('names the rule that is not known', () => {
    expect(moneyOf(law(), 'B', 'person', '2021-01-01')).toEqual({ known: false, missing: 'multiple' });
    expect(moneyOf(law({ baseSalaries: [] }), 'A', 'person', '2021-01-01')).toEqual({
      known: false,
      missing: 'base-salary',
    });
    expect(moneyOf(law({ roundings: [] }), 'A', 'person', '2021-01-01')).toEqual({
      known: false,
      missing: 'rounding',
    });
  });
});
