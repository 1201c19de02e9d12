import { takeoversFor, type Link, type Reorganization, type Takeover } from '../bodies';
import type { OrganizationId } from '../kernel/actor';
import { refuse, type Refusal } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { nameKey } from '../ledger/name-key';
import type { Route, Step } from '../rules/route';
import { unitsFollowed } from './itinerary';
import { currentStep, isEnded, isOpen, proposingBody, type DossierState } from './state';

/** What is left of a dossier's way when bodies are gone. What was done stays as it was, under the same rules. */
export interface WayOn {
  /** `stopped`: the proposed collective itself is gone (TT 15/2025/TT-BNV). */
  readonly outcome: 'moved' | 'route-changed' | 'stopped';
  readonly route: Route;
  /** Where it stands afterwards. */
  readonly step: number;
  /** Steps that close because nobody takes over. */
  readonly closed: readonly string[];
  /** The proposed collective is gone, but its council had agreed: whether it goes on is for a person to decide. */
  readonly subjectGone: boolean;
}

/**
 * What becomes of the remaining route: holders are replaced by who takes over from them, steps without anybody to take
 * them over close, and the dossier goes on to the next one. Neither the subject nor an act is changed.
 * @param day the first day on which the bodies are gone
 * @param followsUnit whether who takes over from the unit that proposes is followed, with nothing else ahead of it
 * @returns why nothing becomes of it: no step and not the subject is touched, or somebody has to decide first
 */
export function wayOn(
  state: DossierState,
  takeovers: readonly Takeover[],
  day: LocalDate,
  followsUnit = true,
): WayOn | Refusal {
  if (isEnded(state)) return refuse('dossier-ended', { status: state.status }).refusal;
  const gone = takeovers.some((takeover) => endsSubject(state, takeover));
  if (gone && !wasAgreedTo(state)) return { ...asItIs(state), outcome: 'stopped', subjectGone: true };
  const answered = state.opinions.map(({ organization }) => organization);
  const steps: Step[] = [];
  for (const [index, step] of state.route.steps.entries()) {
    if (index < state.step || step.closed) {
      steps.push(step);
      continue;
    }
    const next = stepAfter(step, takeovers, day, index === state.step ? answered : []);
    if ('code' in next) return next;
    steps.push(next);
  }
  const closed = steps.filter((step, index) => step.closed && !state.route.steps[index]?.closed);
  const unchanged = steps.every((step, index) => step === state.route.steps[index]);
  const isFollowed = followsUnit && heirsBy(state, takeovers).length > 0;
  if (unchanged && !gone && !isFollowed) return refuse(UNTOUCHED).refusal;
  const isSettled = state.route.questions === undefined;
  if (
    isSettled &&
    state.decision === null &&
    !steps.some((step, index) => index >= state.step && isOpenDecision(step))
  )
    return refuse('reorganization-no-decider', { step: closed.at(-1)?.id ?? '' }).refusal;
  const step = nextOpen(steps, state.step);
  const moved = step !== state.step || steps[step]?.organization !== currentStep(state)?.organization;
  return {
    outcome: moved ? 'moved' : 'route-changed',
    route: { ...state.route, steps },
    step,
    closed: closed.map(({ id }) => id),
    subjectGone: gone,
  };
}

/** What the reorganization means for a dossier: who takes over in its matters, and its way on. */
export interface ReorganizationPlan {
  readonly takeovers: readonly Takeover[];
  readonly way: WayOn;
}

/**
 * The way on of a dossier under a reorganization, as `wayOn` finds it.
 * @returns `succession-undecided`, too, when a divided body is ahead and nobody has said whom the unit belongs to
 */
export function planReorganized(
  state: DossierState,
  reorganization: Reorganization,
): ReorganizationPlan | Refusal {
  const unit = proposingBody(state);
  const { takeovers, undecided } = takeoversFor(reorganization, unit);
  const ahead = state.route.steps.filter((step, index) => index >= state.step && !step.closed);
  const needed = undecided.find(
    (body) =>
      (body === unit && isOpen(state)) ||
      ahead.some(({ organization, consulted = [] }) => organization === body || consulted.includes(body)),
  );
  const leaves = !reorganization.paperIsEntered && isHalfEntered(state, reorganization.day);
  if (needed !== undefined && !isEnded(state))
    return leaves
      ? paperOpen(state, reorganization.day)
      : refuse('succession-undecided', { organization: needed }).refusal;
  const way = wayOn(state, takeovers, reorganization.day);
  if ('code' in way) return way;
  return leaves ? paperOpen(state, reorganization.day) : { takeovers, way };
}

/** Who takes over from the unit that proposes and from the one where the person is, while the dossier is open. */
export function heirsBy(state: DossierState, takeovers: readonly Takeover[]): readonly Link[] {
  const units = isOpen(state) ? unitsFollowed(state) : [];
  return takeovers
    .filter(({ from, to }) => to !== null && units.includes(from))
    .map(({ from, to }) => ({ from, to }));
}

/** The code under which a dossier that is still being entered from paper is passed over. */
export const PAPER_OPEN = 'reorganization-paper-open';

/** Entered from paper, with acts of the bodies' last days perhaps still to come: once it is moved, these cannot be entered. */
export const isHalfEntered = ({ retrospective, lastActOn }: DossierState, day: LocalDate): boolean =>
  retrospective && lastActOn < day;

export const paperOpen = ({ lastActOn }: DossierState, day: LocalDate): Refusal =>
  refuse(PAPER_OPEN, { last: lastActOn, day }).refusal;

/** The code under which a dossier that a reorganization does not touch is left alone. */
export const UNTOUCHED = 'reorganization-nothing-to-do';

const asItIs = ({ route, step }: DossierState): Pick<WayOn, 'route' | 'step' | 'closed'> => ({
  route,
  step,
  closed: [],
});

/** A collective under the name of the body that is gone; one that only changed its name goes on. */
export const endsSubject = (
  { content: { subject }, decision }: DossierState,
  { kind, nameVi, nameEn }: Takeover,
): boolean =>
  subject.kind === 'collective' &&
  decision === null &&
  kind !== 'rename' &&
  [nameVi, nameEn].some((name) => nameKey(name) === nameKey(subject.name));

/** A nomination that was voted stays with the unit that it was voted for. */
const wasAgreedTo = ({ results }: DossierState): boolean =>
  results.some(({ outcome }) => outcome === 'passed');

const isOpenDecision = (step: Step): boolean => step.kind === 'decide' && !step.closed;

/** The step itself when nothing about it changes. */
function stepAfter(
  step: Step,
  takeovers: readonly Takeover[],
  day: LocalDate,
  answered: readonly OrganizationId[],
): Step | Refusal {
  const asked = consultedAfter(step.consulted ?? [], takeovers, answered);
  const withAsked = asked === step.consulted || !step.consulted ? step : { ...step, consulted: asked };
  const takeover = takeovers.find(({ from }) => from === step.organization);
  if (!takeover) return withAsked;
  const { to, council, article, evidence } = takeover;
  if (to === null) return { ...step, closed: { reason: 'dissolved', on: day, article, evidence } };
  if (step.kind !== 'vote') return { ...withAsked, organization: to };
  if (council === null)
    return refuse('reorganization-no-council', { step: step.id, organization: to }).refusal;
  return { ...withAsked, organization: to, council };
}

/** Agencies that have answered stay; the others are asked through who takes over from them. The same list when none is gone. */
function consultedAfter(
  consulted: readonly OrganizationId[],
  takeovers: readonly Takeover[],
  answered: readonly OrganizationId[],
): readonly OrganizationId[] {
  const takeoverOf = (agency: OrganizationId): Takeover | undefined =>
    answered.includes(agency) ? undefined : takeovers.find(({ from }) => from === agency);
  if (!consulted.some(takeoverOf)) return consulted;
  const asked = consulted.flatMap((agency) => {
    const takeover = takeoverOf(agency);
    if (!takeover) return [agency];
    return takeover.to === null ? [] : [takeover.to];
  });
  return [...new Set(asked)];
}

function nextOpen(steps: readonly Step[], from: number): number {
  const ahead = steps.findIndex((step, index) => index >= from && !step.closed);
  return ahead < 0 ? steps.length : ahead;
}
