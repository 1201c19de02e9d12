import {
  commentsAwaited,
  consultationsLeft,
  currentStep,
  dayOf,
  proposingBody,
  ROLES_AT,
  type DossierEvent,
  type DossierState,
  type Instant,
  type OrganizationId,
  type Role,
  type Step,
} from '@vinhdanh/domain';
import type { DossierParams, Notification } from '@vinhdanh/notify';
import type { Audience, Intent } from './intent';

/** Who is told what of an event of a dossier; `state` is the state after it. Pure. */
export function dossierIntents(state: DossierState, event: DossierEvent): readonly Intent[] {
  const tell = teller(state);
  const step = currentStep(state);
  const applicant: Audience = { persons: [state.applicant.person] };
  switch (event.type) {
    case 'received':
      return [tell(applicant, (params) => ({ kind: 'dossier-received', params }))];
    case 'returned':
      return [applicant, ...proposers(state)].map((to) =>
        tell(to, (params) => ({ kind: 'dossier-returned', params })),
      );
    case 'decided':
      return [tell(applicant, (params) => ({ kind: 'dossier-decided', params }))];
    case 'refused':
      return [tell(applicant, (params) => ({ kind: 'dossier-refused', params }))];
    case 'withdrawn':
      return holders(step).map((to) => tell(to, (params) => ({ kind: 'dossier-withdrawn', params })));
    case 'cancelled':
      return [tell(applicant, (params) => ({ kind: 'dossier-cancelled', params }))];
    case 'held':
      return [applicant, ...holders(step)].map((to) =>
        tell(to, (params) => ({ kind: 'dossier-held', params })),
      );
    case 'lifted':
      return [applicant, ...holders(step)].map((to) =>
        tell(to, (params) => ({ kind: 'dossier-lifted', params })),
      );
    case 'person-moved':
    case 'move-corrected':
      return [...(event.waits ? waiting(state, event, tell) : []), ...askedToComment(state, tell)];
    case 'posting-ended':
      return holders(step).map((to) => tell(to, (params) => ({ kind: 'posting-over', params })));
    case 'reorganized':
      return reorganized(state, event, tell);
    case 'step-reached':
      return step ? arrival(step, event.dueAt, tell) : [];
    case 'reminded':
      return step ? reminder(state, step, event.dueAt, tell) : [];
    case 'limit-passed':
      return step ? escalation(step, event.dueAt, tell) : [];
    default:
      return [];
  }
}

type Tell = (audience: Audience, notification: (params: DossierParams) => Notification) => Intent;

const teller =
  ({ id, code, awardNameVi, awardNameEn }: DossierState): Tell =>
  (audience, notification) => ({
    audience,
    vi: notification({ dossierId: id, dossierCode: code, awardName: awardNameVi }),
    en: notification({ dossierId: id, dossierCode: code, awardName: awardNameEn }),
  });

/** The unit that proposes, where it is another than the one that handed the dossier in: its people may complete it. */
function proposers(state: DossierState): readonly Audience[] {
  const unit = proposingBody(state);
  return unit === state.applicant.organization ? [] : [rolesIn(unit, ['secretary'])];
}

const rolesIn = (organization: OrganizationId, roles: readonly Role[]): Audience => ({ organization, roles });

/** Whoever works at the step; its secretary also composes what head and clerk sign. */
const rolesAt = ({ kind }: Step): readonly Role[] =>
  kind === 'sign' || kind === 'decide' ? ['secretary', ...ROLES_AT[kind]] : ROLES_AT[kind];

const holders = (step: Step | undefined): readonly Audience[] =>
  step ? [rolesIn(step.organization, rolesAt(step))] : [];

/** Whoever waits with the dossier, and the administrators who may give it another way. */
function waiting(state: DossierState, { by }: DossierEvent, tell: Tell): readonly Intent[] {
  const { applicant, route } = state;
  const bodies = [
    proposingBody(state),
    applicant.organization,
    ...route.steps.map((one) => one.organization),
  ];
  const administrators: Audience = {
    ...{ jurisdictions: [...new Set(bodies)], roles: ['administrator'], everywhere: true },
    but: by === 'system' ? '' : by.person,
  };
  const told: readonly Audience[] = [
    { persons: [applicant.person] },
    ...proposers(state),
    ...holders(currentStep(state)),
    administrators,
  ];
  return told.map((to) => tell(to, (params) => ({ kind: 'dossier-waits-for-order', params })));
}

/** Units that the rules ask for a comment, as far as they have given none. */
const askedToComment = (state: DossierState, tell: Tell): readonly Intent[] =>
  commentsAwaited(state).map((organization) =>
    tell({ organization, roles: ['secretary'] }, (params) => ({ kind: 'comment-asked', params })),
  );

/** The last day of a limit as a notification carries it. */
const dueOn = (dueAt: Instant | null): { dueOn?: string } => (dueAt === null ? {} : { dueOn: dayOf(dueAt) });

/** The agencies are asked for an opinion; everybody else has work waiting. */
function arrival(step: Step, dueAt: Instant | null, tell: Tell): readonly Intent[] {
  const asked = (step.consulted ?? []).map((agency) =>
    tell(rolesIn(agency, ROLES_AT.consult), (params) => ({
      kind: 'opinion-requested',
      params: { ...params, ...dueOn(dueAt) },
    })),
  );
  if (step.kind === 'consult') return asked;
  return holders(step).map((to) =>
    tell(to, (params) => ({
      kind: 'step-arrived',
      params: { ...params, stepKind: step.kind, ...dueOn(dueAt) },
    })),
  );
}

/** Whoever the step waits for: the agencies that have not answered, else its holders. */
function reminder(state: DossierState, step: Step, dueAt: Instant, tell: Tell): readonly Intent[] {
  const waitedFor =
    step.kind === 'consult'
      ? consultationsLeft(state).map((agency) => rolesIn(agency, ROLES_AT.consult))
      : holders(step);
  return waitedFor.map((to) =>
    tell(to, (params) => ({
      kind: 'step-due-soon',
      params: { ...params, stepKind: step.kind, dueOn: dayOf(dueAt) },
    })),
  );
}

/** The holders and the head of their body. */
function escalation(step: Step, dueAt: Instant, tell: Tell): readonly Intent[] {
  const roles = [...new Set<Role>([...rolesAt(step), 'head'])];
  return [
    tell(rolesIn(step.organization, roles), (params) => ({
      kind: 'step-overdue',
      params: { ...params, stepKind: step.kind, dueOn: dayOf(dueAt) },
    })),
  ];
}

/**
 * The applicant; and who holds the step now, where it is the same step with another holder. One that goes on to another
 * step tells its holders by its arrival there.
 */
function reorganized(
  state: DossierState,
  { order, from, to }: Extract<DossierEvent, { type: 'reorganized' }>,
  tell: Tell,
): readonly Intent[] {
  const step = currentStep(state);
  const told = (to: Audience): Intent =>
    tell(to, (params) => ({
      kind: 'dossier-reorganized',
      params: { ...params, orderNumber: order.number },
    }));
  const newHolder = step && from?.step === to?.step && from?.organization !== to?.organization;
  return [
    told({ persons: [state.applicant.person] }),
    ...(newHolder ? arrival(step, state.dueAt, tell) : []),
  ];
}
