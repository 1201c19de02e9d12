import type { RouteTemplate, StepTemplate } from '@vinhdanh/domain';
import type { Field } from './field';
import { wholeClock } from './read-clock';
import type { Regime, RouteRule } from './read-regime';

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

function known<T>(names: ReadonlyMap<string, T>, name: string, field: Field, kind: string): T {
  const found = names.get(name);
  return found === undefined ? field.fail(`names "${name}", which is no ${kind} of this regime`) : found;
}

function resolveStep(
  regime: Regime,
  route: RouteRule,
  { name, field }: RouteRule['steps'][number],
): StepTemplate {
  const { limitName, ...step } = known(regime.steps, name, field, 'step');
  const limit = limitName === null ? null : known(regime.limits, limitName, field, 'limit');
  const named = route.thresholds.get(name);
  const threshold = named ? known(regime.thresholds, named.name, named.field, 'threshold') : null;
  return { ...step, ...(limit ? { limit } : {}), ...(threshold ? { threshold } : {}) };
}

/** A consultation that no layer addresses to anybody is no step. */
const asksSomebody = (step: StepTemplate): boolean =>
  step.kind !== 'consult' || (step.consulted ?? []).length > 0;

/**
 * The routes of a regime, every name in them replaced by what it stands for. Throws `RuleDataError` where no layer
 * says from when they are in force.
 */
export function resolveRoutes(regime: Regime): readonly RouteTemplate[] {
  const { id, term, routes } = regime;
  if (term === null) {
    for (const { field } of routes.values())
      field.fail(`belongs to ${id}, and no layer says from when that is in force`);
    return [];
  }
  const clock = wholeClock(regime.clock);
  return [...routes].map(([name, route]) => ({
    id: `${id}.${name}`,
    ...term,
    awards: route.awards,
    steps: route.steps.map((step) => resolveStep(regime, route, step)).filter(asksSomebody),
    ...(clock ? { clock } : {}),
  }));
}
