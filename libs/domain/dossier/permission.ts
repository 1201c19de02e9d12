import { hasRole, holdsOfficeOn, type Actor, type Role } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { ROLES_AT, type StepKind } from '../rules/route';
import { DOSSIER_ACTS, type DossierActType } from './commands';
import { silentAt } from './steps';
import { currentStep, isEnded, isOpen, proposingBody, type DossierState } from './state';
import { commentsAwaited, unitsToComment } from './unit-comments';

type Rule = (state: DossierState, actor: Actor) => Verdict;

/**
 * What may this person do to this dossier now, and if not, why not? The one answer for workflow, API and screen.
 * What depends on the words of the act (a reason left empty) is checked when it is done.
 */
export function mayDo(state: DossierState, act: DossierActType, actor: Actor, on: LocalDate): Verdict {
  return firstRefusal(
    () => holdsOfficeOn(actor, on),
    () => (isEnded(state) ? refuse('dossier-ended', { status: state.status }) : ALLOWED),
    () => RULES[act](state, actor),
  );
}

/** The answer for every act. */
export const actsOn = (
  state: DossierState,
  actor: Actor,
  on: LocalDate,
): ReadonlyArray<{ readonly act: DossierActType; readonly verdict: Verdict }> =>
  DOSSIER_ACTS.map((act) => ({ act, verdict: mayDo(state, act, actor, on) }));

const climbing: Rule = (state) =>
  state.status === 'climbing' ? ALLOWED : refuse('wrong-state', { status: state.status });

const open: Rule = (state) => (isOpen(state) ? ALLOWED : refuse('wrong-state', { status: state.status }));

const notHeld: Rule = (state) =>
  state.hold === null ? ALLOWED : refuse('dossier-held', { since: state.hold.since });

/** The unit that proposes takes another way: nobody goes on before an order gives the dossier that way. */
const onItsWay: Rule = ({ awaitsReroute }) => (awaitsReroute ? refuse('move-needs-reroute') : ALLOWED);

const ofCurrentBody: Rule = (state, actor) => {
  const step = currentStep(state);
  return step && actor.organization === step.organization
    ? ALLOWED
    : refuse('not-your-step', { step: step?.id ?? '' });
};

const atStep =
  (kind: StepKind): Rule =>
  (state) => {
    const step = currentStep(state);
    if (step?.kind === kind) return ALLOWED;
    const alreadyReceived = kind === 'intake' && state.receivedOn !== null;
    return refuse(alreadyReceived ? 'already-received' : 'wrong-state', {
      status: state.status,
      step: step?.id ?? '',
    });
  };

const withRoleAt =
  (kind: StepKind): Rule =>
  (_state, actor) =>
    hasRole(actor, ...ROLES_AT[kind]);

/** Who handed it in, and once another unit proposes, the people of that unit. */
const byProposer: Rule = (state, actor) => {
  if (actor.person === state.applicant.person) return ALLOWED;
  const unit = proposingBody(state);
  return unit !== state.applicant.organization && actor.organization === unit
    ? hasRole(actor, 'secretary', 'head')
    : refuse('not-your-dossier');
};

/** The unit that proposes, whose number it is, or who has the dossier before them. */
const ofUnitOrHolder: Rule = (state, actor) => {
  if (actor.person === state.applicant.person) return ALLOWED;
  const bodies = [proposingBody(state), currentStep(state)?.organization];
  return bodies.includes(actor.organization)
    ? hasRole(actor, 'secretary', 'head')
    : refuse('not-your-step', { step: currentStep(state)?.id ?? '' });
};

/** Collectives and households have no posthumous award. */
const ofPerson: Rule = ({ content }) =>
  content.subject.kind === 'person' ? ALLOWED : refuse('posthumous-person-only');

const personThatMoves: Rule = ({ content }) =>
  content.subject.kind === 'person' ? ALLOWED : refuse('move-person-only');

const hasMoved: Rule = ({ move }) => (move ? ALLOWED : refuse('move-unknown', { number: 1, known: 0 }));

const asksComment: Rule = (state, actor) => {
  if (!unitsToComment(state).includes(actor.organization)) return refuse('comment-not-asked');
  return commentsAwaited(state).includes(actor.organization) ? ALLOWED : refuse('comment-already-given');
};

const withRole =
  (...roles: readonly Role[]): Rule =>
  (_state, actor) =>
    hasRole(actor, ...roles);

const consulted: Rule = (state, actor) => {
  const agencies = currentStep(state)?.consulted ?? [];
  if (!agencies.includes(actor.organization)) return refuse('opinion-not-asked');
  const answered = state.opinions.some((opinion) => opinion.organization === actor.organization);
  return answered ? refuse('opinion-already-recorded') : ALLOWED;
};

const postingOver: Rule = (state) =>
  state.postingOver ? ALLOWED : refuse('posting-not-over', { dueAt: state.dueAt ?? '' });

const awaitingPresentation: Rule = (state) =>
  state.status === 'decided' ? ALLOWED : refuse('wrong-state', { status: state.status });

const all =
  (...rules: readonly Rule[]): Rule =>
  (state, actor) =>
    firstRefusal(...rules.map((rule) => () => rule(state, actor)));

const stepAct = (kind: StepKind, ...more: readonly Rule[]): Rule =>
  all(climbing, atStep(kind), ofCurrentBody, withRoleAt(kind), notHeld, onItsWay, ...more);

const RULES: Readonly<Record<DossierActType, Rule>> = {
  receive: stepAct('intake'),
  appraise: stepAct('appraise'),
  'record-opinion': (state, actor) =>
    silentAt(state, actor.organization) === null
      ? all(climbing, atStep('consult'), consulted, withRoleAt('consult'), notHeld, onItsWay)(state, actor)
      : all(open, withRoleAt('consult'))(state, actor),
  'record-posting': stepAct('post', postingOver),
  present: all(awaitingPresentation, atStep('present'), ofCurrentBody, withRoleAt('present')),
  return: all(climbing, ofCurrentBody, withRole('secretary', 'head'), notHeld, onItsWay),
  resubmit: all(
    (state) => (state.status === 'returned' ? ALLOWED : refuse('wrong-state', { status: state.status })),
    byProposer,
  ),
  refuse: all(climbing, ofCurrentBody, withRole('head'), notHeld, onItsWay),
  'record-move': all(open, personThatMoves, ofUnitOrHolder),
  'correct-move': all(open, hasMoved, ofUnitOrHolder),
  'give-comment': all(open, withRole('secretary', 'head'), asksComment),
  'record-death': all(open, ofPerson, ofUnitOrHolder),
  hold: all(open, withRole('inspector'), notHeld),
  lift: all(open, withRole('inspector'), (state) => (state.hold ? ALLOWED : refuse('dossier-not-held'))),
  withdraw: all(open, byProposer),
  'state-count': all(open, ofUnitOrHolder),
  'pass-cap': all(open, ofCurrentBody, withRole('head'), notHeld),
  reroute: all(open, withRole('administrator')),
  cancel: all(open, withRole('administrator')),
};
