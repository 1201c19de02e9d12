import type { Refusal } from '../kernel/refusal';
import { assignStep, type Assigned, type Ground } from './assign-step';
import { answerQuestion, isRefusal } from './choose';
import type { OfferedAnswer, RecordedChoice, RouteQuestion } from './question';
import type { RouteTemplate, Step, StepTemplate } from './route';
import { SEVERAL_WAYS } from './vote-question';

/** A route as far as it is settled, what is still to be decided, and why it could not be taken even then. */
export interface RouteDraft {
  readonly template: RouteTemplate;
  readonly steps: readonly Step[];
  readonly questions: readonly RouteQuestion[];
  readonly choices: readonly RecordedChoice[];
  readonly wrong: Refusal | null;
}

/** A step of the template that somebody does. */
interface Placed extends Assigned {
  readonly template: StepTemplate;
}

/**
 * A body hands nothing over to itself: the unit's letter and the reception after it fall away where the body of the next
 * level is the unit. Its standing body still receives.
 */
function withoutHandover(placed: readonly Placed[]): readonly Placed[] {
  const isHanded = (from: Placed | undefined, to: Placed | undefined): boolean =>
    from?.template.kind === 'sign' &&
    from.template.level === 'unit' &&
    to?.template.kind === 'intake' &&
    !to.template.standing &&
    from.step.organization === to.step.organization;
  return placed.filter(
    (one, index) => !isHanded(one, placed[index + 1]) && !isHanded(placed[index - 1], one),
  );
}

/** The route that the template makes of the bodies above the unit. */
function draftOf(template: RouteTemplate, ground: Ground): RouteDraft | Refusal {
  const assigned: Placed[] = [];
  for (const step of template.steps) {
    const one = assignStep(step, ground);
    if (one === null) continue;
    if (isRefusal(one)) return one;
    assigned.push({ ...one, template: step });
  }
  const placed = withoutHandover(assigned);
  return {
    template,
    steps: placed.map(({ step }) => step),
    questions: placed.flatMap(({ question }) => question ?? []),
    choices: placed.flatMap(({ choice }) => choice ?? []),
    wrong: placed.find(({ wrong }) => wrong)?.wrong ?? null,
  };
}

/** The name of a way without that of its decree: the same way keeps its name when the text changes. */
const wayName = ({ id }: RouteTemplate): string => id.slice(id.indexOf('.') + 1);

/** The way in the words of whoever decides at its end. */
function answerFor(template: RouteTemplate, ground: Ground): OfferedAnswer {
  const draft = draftOf(template, ground);
  const end = isRefusal(draft) ? undefined : draft.steps.find(({ kind }) => kind === 'decide');
  const decider = end && ground.find(end.organization);
  const [vi, en] = [decider?.nameVi ?? template.id, decider?.nameEn ?? template.id];
  const { name } = template;
  return {
    id: wayName(template),
    vi: name ? `${name.vi}, ${vi} quyết định` : `${vi} quyết định`,
    en: name ? `${name.en}, decided by ${en}` : `Decided by ${en}`,
    asks: isRefusal(draft) ? [] : draft.questions,
  };
}

/** Which of the ways is taken, where several fit or nobody has found the rule for the one that does. */
function askWay(fitting: readonly RouteTemplate[], ground: Ground): RouteQuestion | null {
  const named = fitting.find(({ question }) => question !== undefined)?.question;
  if (fitting.length === 1 && named === undefined) return null;
  const { id, ...open } = ground.ask(named ?? SEVERAL_WAYS);
  const answers = fitting.map((template) => answerFor(template, ground));
  return { ...open, id, step: null, form: 'one-of', answers };
}

const isSame = (one: Step, other: Step | undefined): boolean =>
  one.id === other?.id && one.organization === other.organization;

/** As far as all ways go together. */
function sharedSteps([first, ...others]: readonly RouteDraft[]): readonly Step[] {
  const steps = first?.steps ?? [];
  const parting = steps.findIndex((step, at) => !others.every((other) => isSame(step, other.steps[at])));
  return parting < 0 ? steps : steps.slice(0, parting);
}

/** The route that fits, or what must be decided before there is one. */
export function draftRoute(fitting: readonly RouteTemplate[], ground: Ground): RouteDraft | Refusal {
  const way = askWay(fitting, ground);
  const choice = way && ground.choices.find(({ question }) => question === way.id);
  if (way && !choice) return undecided(way, fitting, ground);
  const recorded = way && choice ? answerQuestion(way, choice) : null;
  if (recorded && isRefusal(recorded)) return recorded;
  const taken = fitting.find((way) => recorded === null || wayName(way) === recorded.answer) as RouteTemplate;
  const draft = draftOf(taken, ground);
  if (isRefusal(draft) || recorded === null) return draft;
  return { ...draft, choices: [recorded, ...draft.choices] };
}

function undecided(
  way: RouteQuestion,
  fitting: readonly RouteTemplate[],
  ground: Ground,
): RouteDraft | Refusal {
  const ways = fitting.map((template) => draftOf(template, ground));
  const drafts = ways.flatMap((draft) => (isRefusal(draft) ? [] : [draft]));
  const [first] = drafts;
  if (!first) return ways.find(isRefusal) as Refusal;
  return { ...first, steps: sharedSteps(drafts), questions: [way], choices: [], wrong: null };
}
