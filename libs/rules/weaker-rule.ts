import { EFFECT_SCOPES, type CriterionRule, type EffectScope } from '@vinhdanh/domain';

/** What a rule measures, by the name of its field, and whether more of it asks for more. */
type Measures = ReadonlyArray<
  readonly [name: string, asks: number | readonly string[], more: 'harder' | 'easier']
>;

interface Measured {
  /** What must be alike for two rules to be compared at all. */
  readonly about: readonly unknown[];
  readonly measures: Measures;
}

const reach = (scope: EffectScope | null): number => (scope === null ? -1 : EFFECT_SCOPES.indexOf(scope));
const without = (bound: number | null): number => bound ?? Infinity;
const nothing = (percent: number | null): number => percent ?? 0;
const one = (flag: boolean): number => (flag ? 1 : 0);

function measured(rule: CriterionRule): Measured | null {
  switch (rule.kind) {
    case 'consecutive-titles':
      return {
        about: [rule.award, rule.ending],
        measures: [
          ['times', rule.times, 'harder'],
          ['gap', rule.gap, 'easier'],
        ],
      };
    case 'prior-award':
    case 'cooldown':
      return { about: [rule.award], measures: [['years', rule.years, 'harder']] };
    case 'titles-within':
      return {
        about: [rule.award, rule.since],
        measures: [
          ['times', rule.times, 'harder'],
          ['years', without(rule.years), 'easier'],
        ],
      };
    case 'rating':
      return {
        about: [rule.since],
        measures: [
          ['years', rule.years, 'harder'],
          ['excellent', rule.excellent, 'harder'],
          ['atLeast', one(rule.atLeast === 'excellent'), 'harder'],
        ],
      };
    case 'initiative':
      return {
        about: [rule.serving],
        measures: [
          ['count', rule.count, 'harder'],
          ['scope', reach(rule.scope), 'harder'],
          ['works', rule.works, 'easier'],
          ['years', without(rule.years), 'easier'],
        ],
      };
    case 'achievement':
      return {
        about: [rule.scope === null],
        measures: [
          ['scope', reach(rule.scope), 'harder'],
          ['grounds', rule.grounds, 'easier'],
        ],
      };
    case 'service-years':
      return {
        about: [],
        measures: [
          ['years', rule.years, 'harder'],
          ['posts', rule.posts, 'easier'],
          ['continuous', one(rule.continuous), 'harder'],
          ['womenOneThirdLess', one(rule.womenOneThirdLess), 'easier'],
        ],
      };
    case 'one-proposal':
      return {
        about: [],
        measures: [
          ['group', rule.group, 'harder'],
          ['except', rule.except, 'easier'],
        ],
      };
    case 'collective-year':
      return {
        about: [],
        measures: [
          ['completed', nothing(rule.completed), 'harder'],
          ['advanced', nothing(rule.advanced), 'harder'],
          ['fighters', rule.fighters, 'harder'],
          ['noneWarned', one(rule.noneWarned), 'harder'],
        ],
      };
    case 'lead':
      return {
        about: [rule.of, ...(rule.by === null ? [] : [rule.by])],
        measures: [['years', rule.years, 'harder']],
      };
    case 'kind-not-counted':
      return { about: [], measures: [['kinds', rule.kinds, 'harder']] };
    default:
      return null;
  }
}

type Asked = Measures[number][1];

const isWithin = (less: Asked, more: Asked): boolean =>
  typeof less === 'number' || typeof more === 'number'
    ? Number(less) <= Number(more)
    : less.every((name) => more.includes(name));

/**
 * The fields by which the lower rule asks for less than the upper one about the same thing, and for more by none; null where it
 * does not, or where they cannot be compared.
 */
export function weakerBy(upper: CriterionRule, lower: CriterionRule): readonly string[] | null {
  const [above, below] = [measured(upper), measured(lower)];
  if (!above || !below || upper.kind !== lower.kind) return null;
  if (JSON.stringify(above.about) !== JSON.stringify(below.about)) return null;
  const sides = above.measures.map(([name, asked, more], at) => {
    const own = below.measures[at]?.[1] ?? asked;
    const [less, most] = more === 'harder' ? [own, asked] : [asked, own];
    return { name, isKept: isWithin(less, most), isAlike: isWithin(most, less) };
  });
  const weaker = sides.filter(({ isAlike }) => !isAlike).map(({ name }) => name);
  return weaker.length > 0 && sides.every(({ isKept }) => isKept) ? weaker : null;
}
