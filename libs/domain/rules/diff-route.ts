import type { RouteTemplate, StepTemplate } from './route';
import type { PlacedStep, RuleChange } from './rule-change';

const idsOf = (steps: readonly StepTemplate[]): readonly string[] => steps.map(({ id }) => id);

/** The steps that both routes have in the same order, as many as can be: one that is not among them has moved. */
function inSameOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  let runs: ReadonlyArray<readonly string[]> = [];
  for (const id of before.filter((step) => after.includes(step))) {
    const fitting = runs.filter((run) => after.indexOf(run.at(-1) ?? '') < after.indexOf(id));
    const longest = fitting.reduce<readonly string[]>(
      (best, run) => (run.length > best.length ? run : best),
      [],
    );
    runs = [...runs, [...longest, id]];
  }
  return new Set(runs.reduce<readonly string[]>((best, run) => (run.length > best.length ? run : best), []));
}

function placed(steps: readonly StepTemplate[], id: string): PlacedStep | null {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  return step ? { step, follows: steps[at - 1]?.id ?? null } : null;
}

/** What a step is, without its place, threshold, limit and article. */
const actOf = ({ kind, level, body, standing, consulted }: StepTemplate): string =>
  JSON.stringify([kind, level, body ?? null, standing ?? false, consulted ?? []]);

/** Steps added, removed, moved, or given to others. */
function diffSteps(before: readonly StepTemplate[], after: readonly StepTemplate[]): readonly RuleChange[] {
  const kept = inSameOrder(idsOf(before), idsOf(after));
  return [...new Set([...idsOf(before), ...idsOf(after)])].flatMap((name): readonly RuleChange[] => {
    const [was, is] = [placed(before, name), placed(after, name)];
    const isSame = kept.has(name) && was && is && actOf(was.step) === actOf(is.step);
    return isSame ? [] : [{ topic: 'step', name, before: was, after: is }];
  });
}

const figuresOf = (rule: object | undefined): string =>
  JSON.stringify(rule ?? null, (key, value: unknown) =>
    key === 'article' || key === 'evidence' ? undefined : value,
  );

/** The figures of the steps that are left: a step that goes takes its own with it. */
function diffFigures(before: readonly StepTemplate[], after: readonly StepTemplate[]): readonly RuleChange[] {
  return after.flatMap((is): readonly RuleChange[] => {
    const was = before.find(({ id }) => id === is.id);
    const votes: RuleChange = {
      topic: 'threshold',
      name: is.id,
      before: was?.threshold ?? null,
      after: is.threshold ?? null,
    };
    const time: RuleChange = {
      topic: 'limit',
      name: is.id,
      before: was?.limit ?? null,
      after: is.limit ?? null,
    };
    return [
      ...(figuresOf(was?.threshold) === figuresOf(is.threshold) ? [] : [votes]),
      ...(figuresOf(was?.limit) === figuresOf(is.limit) ? [] : [time]),
    ];
  });
}

/** A way of steps and where it stands. */
export type Way = Pick<RouteTemplate, 'id' | 'steps' | 'article' | 'evidence'>;

/** What differs on the way of one award. Another article for the same way is no difference. */
export function diffRoute(before: Way | null, after: Way | null): readonly RuleChange[] {
  if (before && after)
    return [...diffSteps(before.steps, after.steps), ...diffFigures(before.steps, after.steps)];
  return before === after
    ? []
    : [{ topic: 'route', name: '', before: labelOf(before), after: labelOf(after) }];
}

const labelOf = (route: Way | null) =>
  route && { id: route.id, article: route.article, evidence: route.evidence };
