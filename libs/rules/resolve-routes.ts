import {
  addDays,
  isInForce,
  type LegalLimit,
  type LocalDate,
  type RouteTemplate,
  type StepTemplate,
  type VoteRule,
} from '@vinhdanh/domain';
import type { Field } from './field';
import { wholeClock } from './read-clock';
import { valuesIn, type LawEntries, type Shelf } from './law/entries';
import type { LimitRule, Named, ThresholdRule } from './read-figures';
import type { Regime, RouteRule, Term } from './read-regime';
import { limitOf, voteOf } from './vote-of';

const merged = <T>(below: ReadonlyMap<string, T>, above: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...below, ...above]);

/** The regime as it is below, with what the layer above says differently, entry by entry. */
export const overlay = (below: Regime, above: Regime): Regime => ({
  id: below.id,
  term: above.term ?? below.term,
  isLaw: below.isLaw && above.isLaw,
  delegated: [...below.delegated, ...above.delegated],
  limits: merged(below.limits, above.limits),
  thresholds: merged(below.thresholds, above.thresholds),
  steps: merged(below.steps, above.steps),
  routes: merged(below.routes, above.routes),
  clock: { ...below.clock, ...above.clock },
});

/** The name that the route has in the files of its regime. */
export const nameOf = ({ id }: Pick<Regime, 'id'>, route: Pick<RouteTemplate, 'id'>): string =>
  route.id.slice(id.length + 1);

/** The texts of the law that routes call by name. */
export type NamedLaw = Pick<LawEntries, 'voteRules' | 'limits'>;

function known<T>(names: ReadonlyMap<string, T>, name: string, field: Field, kind: string): T {
  const found = names.get(name);
  return found === undefined ? field.fail(`names "${name}", which is no ${kind}`) : found;
}

/** What a route is made of, each name of the file with what the file says under it. */
interface Parts {
  readonly thresholds: ReadonlyMap<string, ThresholdRule>;
  readonly limits: ReadonlyMap<string, LimitRule>;
}

function partsOf(regime: Regime, route: RouteRule): Parts {
  const steps = route.steps.map(({ name, field }) => known(regime.steps, name, field, 'step of this regime'));
  const limitNames = steps.flatMap(({ id, limitName, field }): Array<[string, Named]> => {
    const own = route.limits.get(id);
    if (own) return [[id, own]];
    return limitName === null ? [] : [[id, { name: limitName, field: field.at('limit') }]];
  });
  return {
    thresholds: new Map(
      [...route.thresholds].map(([step, { name, field }]) => [
        step,
        known(regime.thresholds, name, field, 'threshold of this regime'),
      ]),
    ),
    limits: new Map(
      limitNames.map(([step, { name, field }]) => [
        step,
        known(regime.limits, name, field, 'limit of this regime'),
      ]),
    ),
  };
}

/** The named text that is in force on the day; a route may not stand on one that is not. */
function textOn<T extends VoteRule | LegalLimit>(
  shelf: Shelf<T>,
  { name, field }: Named,
  day: LocalDate,
  kind: string,
): T {
  const texts = valuesIn(shelf, name);
  if (texts.length === 0) return field.fail(`names "${name}", which is no ${kind}`);
  return (
    texts.find((text) => isInForce(text, day)) ??
    field.fail(`names "${name}", which has no text in force on ${day}`)
  );
}

/** The days inside the term on which a text that the route stands on begins. */
function turningDays({ thresholds, limits }: Parts, term: Term, law: NamedLaw): readonly LocalDate[] {
  const votes = [...thresholds.values()].flatMap((rule) =>
    rule && 'law' in rule ? valuesIn(law.voteRules, rule.law.name) : [],
  );
  const times = [...limits.values()].flatMap((rule) =>
    'law' in rule ? valuesIn(law.limits, rule.law.name) : [],
  );
  const days = [...votes, ...times].map(({ from }) => from);
  return [...new Set([term.from, ...days.filter((day) => day > term.from && isInForce(term, day))])].sort();
}

/** What a step has on the day beside its act. */
function figuresOn({ thresholds, limits }: Parts, step: StepTemplate, day: LocalDate, law: NamedLaw) {
  const time = limits.get(step.id);
  const limit =
    time === undefined
      ? undefined
      : 'own' in time
        ? time.own
        : limitOf(textOn(law.limits, time.law, day, 'time limit'));
  if (step.kind !== 'vote') return limit ? { limit } : {};
  const rule = thresholds.get(step.id) ?? null;
  const text = rule && 'law' in rule ? textOn(law.voteRules, rule.law, day, 'vote rule') : null;
  return { ...voteOf(rule, text, step), ...(limit ? { limit } : {}) };
}

/** A consultation that no layer addresses to anybody is no step. */
const asksSomebody = (step: StepTemplate): boolean =>
  step.kind !== 'consult' || (step.consulted ?? []).length > 0;

function resolveRoute(regime: Regime, name: string, term: Term, law: NamedLaw): readonly RouteTemplate[] {
  const route = regime.routes.get(name) as RouteRule;
  const parts = partsOf(regime, route);
  const clock = wholeClock(regime.clock);
  const days = turningDays(parts, term, law);
  return days.map((from, index) => {
    const next = days[index + 1];
    const steps = route.steps.map(({ name: id, field }): StepTemplate => {
      const {
        limitName: _limit,
        field: _field,
        ...step
      } = known(regime.steps, id, field, 'step of this regime');
      return { ...step, ...figuresOn(parts, step, from, law) };
    });
    return {
      id: `${regime.id}.${name}`,
      ...term,
      from,
      to: next === undefined ? term.to : addDays(next, -1),
      awards: route.awards,
      ...route.fit,
      steps: steps.filter(asksSomebody),
      ...(clock ? { clock } : {}),
    };
  });
}

/** What a regime was resolved to: under a law, and with the texts of it that its names stand for. */
interface Known {
  readonly byLaw: WeakMap<NamedLaw, readonly RouteTemplate[]>;
  readonly byTexts: Array<{ readonly texts: readonly unknown[]; readonly routes: readonly RouteTemplate[] }>;
}

const resolved = new WeakMap<Regime, Known>();

function knownOf(regime: Regime): Known {
  const known = resolved.get(regime) ?? { byLaw: new WeakMap(), byTexts: [] };
  resolved.set(regime, known);
  return known;
}

/** The texts that the regime names. A layer that says none of them anew leaves the very same ones in its law. */
const textsNamed = ({ thresholds, limits }: Regime, law: NamedLaw): readonly unknown[] => [
  ...[...thresholds.values()].map((rule) => rule && 'law' in rule && law.voteRules.get(rule.law.name)),
  ...[...limits.values()].map((rule) => 'law' in rule && law.limits.get(rule.law.name)),
];

/**
 * The routes of a regime, every name in them replaced by the text of the law that it stands for: one for each time in
 * which these texts are the same. Throws `RuleDataError` where no layer says from when they are in force. The same regime
 * under the same texts is resolved once.
 */
export function resolveRoutes(regime: Regime, law: NamedLaw): readonly RouteTemplate[] {
  const { byLaw, byTexts } = knownOf(regime);
  const routes = byLaw.get(law) ?? underTexts(regime, law, byTexts);
  byLaw.set(law, routes);
  return routes;
}

function underTexts(regime: Regime, law: NamedLaw, before: Known['byTexts']): readonly RouteTemplate[] {
  const texts = textsNamed(regime, law);
  const same = before.find((one) => one.texts.every((text, place) => text === texts[place]));
  if (same) return same.routes;
  const routes = resolveAnew(regime, law);
  before.push({ texts, routes });
  return routes;
}

function resolveAnew(regime: Regime, law: NamedLaw): readonly RouteTemplate[] {
  const { id, term, routes } = regime;
  if (term === null) {
    for (const { field } of routes.values())
      field.fail(`belongs to ${id}, and no layer says from when that is in force`);
    return [];
  }
  return [...routes.keys()].flatMap((name) => resolveRoute(regime, name, term, law));
}
