import { addDays, isInForce } from '@vinhdanh/domain';
import { Field } from './field';
import { layRegime } from './lay-regime';
import type { Regime, Term } from './read-regime';
import { Source } from './source';

const FIELD = Field.of(Source.parse('', 'fixture'));
const CITED = { article: 'fixture', evidence: 'N' } as const;

const regime = (term: Pick<Term, 'from' | 'to'> | null, seconds: number): Regime => ({
  id: 'own',
  term: term && { ...term, ...CITED },
  isLaw: true,
  delegated: [],
  clock: {},
  limits: new Map([['soon', { own: { ...CITED, amount: seconds, unit: 'second' }, field: FIELD }]]),
  thresholds: new Map(),
  steps: new Map(),
  routes: new Map(),
});

const NATIONAL = [
  regime({ from: '2024-01-01', to: '2024-12-31' }, 1),
  regime({ from: '2025-01-01', to: null }, 2),
];

/** The seconds of the text in force on the day. */
function secondsOn(day: string, texts: readonly Regime[]): readonly (number | undefined)[] {
  const inForce = texts.filter((text) => text.term && isInForce(text.term, day));
  return inForce.map((text) => {
    const limit = text.limits.get('soon');
    return limit && 'own' in limit ? limit.own.amount : undefined;
  });
}

describe('layRegime', () => {
  it.each([
    [
      '2024-06-01',
      '2024-06-30',
      { '2024-05-31': 1, '2024-06-01': 9, '2024-06-30': 9, '2024-07-01': 1, '2025-01-01': 2 },
    ],
    ['2024-06-01', '2025-03-01', { '2024-05-31': 1, '2024-12-31': 9, '2025-03-01': 9, '2025-03-02': 2 }],
    ['2020-01-01', null, { '2024-01-01': 9, '2026-01-01': 9 }],
  ])('speaks from %s to %s, and the layer below before and after', (from, to, expected) => {
    const laid = layRegime(NATIONAL, regime({ from, to }, 9));
    for (const [day, seconds] of Object.entries(expected))
      expect([day, secondsOn(day, laid)]).toEqual([day, [seconds]]);
    for (let day = '2024-01-01'; day < '2026-01-01'; day = addDays(day, 1))
      expect(secondsOn(day, laid)).toHaveLength(1);
  });

  it('speaks for all the time of the text below when it names no days, and stands alone over nothing', () => {
    const laid = layRegime(NATIONAL, regime(null, 9));
    expect(['2024-01-01', '2025-01-01'].map((day) => secondsOn(day, laid))).toEqual([[9], [9]]);
    const alone = regime({ from: '2024-01-01', to: null }, 9);
    expect(layRegime([], alone)).toEqual([alone]);
  });
});
