import {
  asKnownOn,
  isInForce,
  isSurer,
  moneyOf,
  type Citation,
  type Evidence,
  type LoadedRules,
  type PackFiles,
  type RuleSet,
} from '@vinhdanh/domain';
import { loadRules, readRuleSet, ruleSetOf } from './index';

const LAYERS = ['national', 'bac-ninh', 'ha-noi'];
const set = readRuleSet(LAYERS);
const rules = loadRules(set);

/** The same packs, in which no instrument says that it was not looked at. */
function without({ layers, texts }: RuleSet): RuleSet {
  const files = (version: string): PackFiles => {
    const { 'instruments.yaml': instruments, ...others } = texts[version] ?? {};
    if (instruments === undefined) return others;
    return { ...others, 'instruments.yaml': instruments.replace(/^ {4}unchecked:\n(?: {6}.+\n)+/gm, '') };
  };
  return ruleSetOf(layers.map(({ name, version }) => ({ name, files: files(version) })));
}
const before = loadRules(without(set));

const LAST = '2026-09-30';
const FIRST = '2026-10-01';

type Dated = Citation & { readonly from: string; readonly to: string | null };

const datedIn = ({ law, book }: LoadedRules): readonly Dated[] => [
  ...[law.voteRules, law.bundles, law.limits, law.annualDates, law.caps, law.holds].flat(),
  ...[law.money.multiples, law.money.rules, law.money.roundings, law.principles, law.posthumousRules].flat(),
  ...[book.awards, book.routes].flat(),
];

/** Every citation inside, with its article. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const { article, evidence, to } = value as { article?: string; evidence?: Evidence; to?: string | null };
  if (typeof to === 'string' && to < FIRST) return [];
  const own = article !== undefined && evidence !== undefined ? [{ article, evidence }] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

/** The texts of the day, without their days. */
const on = (found: LoadedRules, day: string): readonly Dated[] =>
  datedIn(found)
    .filter((text) => isInForce(text, day))
    .map((text) => ({ ...text, from: '', to: '' }));

describe('what rests on a text that was not looked at from a day on', () => {
  const unchecked = rules.law.instruments.flatMap((one) => (one.unchecked ? [one] : []));

  it('is as sure as ever until the day before, and says the same as ever from it on', () => {
    expect(on(rules, LAST)).toEqual(on(before, LAST));
    const bare = (value: unknown): string =>
      JSON.stringify(value, (key, inner: unknown) =>
        key === 'evidence' || key === 'to' || key === 'from' ? '' : inner,
      );
    expect(on(rules, FIRST).map(bare)).toEqual(on(before, FIRST).map(bare));
  });

  it('is no surer than the instrument says from that day on, in every value', () => {
    expect(unchecked.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['L2022', 'ND152-2025', 'ND129-2025', 'QD86-2025-BN', 'QD71-2025-HN']),
    );
    const names = unchecked.flatMap(({ number, unchecked: { citedAs = [] } = {} }) => [number, ...citedAs]);
    const named = datedIn(rules)
      .filter((text) => isInForce(text, FIRST))
      .flatMap(citationsIn)
      .filter(({ article }) => names.some((name) => article.includes(name)));
    expect(named.length).toBeGreaterThan(1000);
    expect(named.filter(({ evidence }) => isSurer(evidence, 'I'))).toEqual([]);
    const past = datedIn(before).filter((text) => isInForce(text, FIRST));
    expect(past.flatMap(citationsIn).some(({ evidence }) => evidence === 'Q')).toBe(true);
  });

  it('is a route, a limit, a vote and a sum of money', () => {
    const routeOn = (day: string) =>
      rules.book.routes.find((route) => route.awards.includes('HC-LD3') && isInForce(route, day));
    const appraised = (day: string) => routeOn(day)?.steps.find(({ id }) => id === 'central.appraise');
    expect([appraised(LAST)?.limit?.evidence, appraised(FIRST)?.limit?.evidence]).toEqual(['S', 'I']);
    const { amount, article } = appraised(LAST)?.limit ?? {};
    expect(appraised(FIRST)?.limit).toMatchObject({ amount, article });
    const sum = (day: string) => moneyOf(rules.law, 'DH-CSTDTQ', 'person', day);
    expect(sum(LAST)).toMatchObject({ amount: 11_390_000, multiple: { evidence: 'Q' } });
    expect(sum(FIRST)).toMatchObject({ amount: 11_390_000, multiple: { evidence: 'I' } });
  });

  it('is an award of the catalogue, one text by its values on the day', () => {
    const award = rules.law.awards.find(({ code }) => code === 'HC-LD3');
    const { instruments } = rules.law;
    expect(rules.law.awards).toEqual(before.law.awards);
    expect(asKnownOn(instruments, LAST)(award)).toBe(award);
    const now = asKnownOn(instruments, FIRST)(award);
    const { id, article, evidence } = award?.bundle ?? {};
    expect(now?.bundle).toEqual({ id, article, evidence: 'I' });
    expect(evidence).toBe('Q');
  });

  it('does not weaken what other texts say: the calendar and the base salary', () => {
    expect(rules.book.years).toEqual(before.book.years);
    expect(rules.law.money.baseSalaries).toEqual(before.law.money.baseSalaries);
    expect(rules.law.signingForms).toEqual(before.law.signingForms);
    expect(rules.law.retentionRules).toEqual(before.law.retentionRules);
  });

  it('is not made surer than it was', () => {
    const marks = datedIn(before)
      .filter((text) => isInForce(text, FIRST))
      .flatMap(citationsIn);
    const weak = marks.filter(({ evidence }) => !isSurer(evidence, 'I')).length;
    const now = datedIn(rules)
      .filter((text) => isInForce(text, FIRST))
      .flatMap(citationsIn);
    expect(now.filter(({ evidence }) => evidence === 'N').length).toBe(
      marks.filter(({ evidence }) => evidence === 'N').length,
    );
    expect(now.filter(({ evidence }) => !isSurer(evidence, 'I')).length).toBeGreaterThan(weak);
  });
});
