import { NO_CAP_RECORD, type CapRecord, type StatedCount } from '../caps';
import type { EventHead } from '../kernel/act';
import { SYSTEM, type Actor, type By } from '../kernel/actor';
import { dayOf, type Instant } from '../kernel/time';
import { followCourse, NO_COURSE } from './course';
import type { DossierEvent, PinnedRules, Submission } from './events';
import type { DossierState } from './state';
import { afterWaiting, openStepAfter, reach } from './steps';

/**
 * The first two events of every dossier: submitted, and standing at the first step of its route. One entered
 * afterwards from paper has been handed in on the day that chose its route, so that its acts can follow in order.
 */
export function submit(submission: Submission, by: Actor, now: Instant): readonly DossierEvent[] {
  const on = submission.retrospective ? submission.route.chosenBy : dayOf(now);
  const head = { at: now, on, by };
  const event: DossierEvent = { seq: 1, ...head, type: 'submitted', submission };
  return [event, { seq: 2, ...head, ...reach(submitted(event, submission), 0, now) }];
}

/** The state that a submission begins. */
function submitted(head: EventHead, submission: Submission): DossierState {
  return {
    id: submission.id,
    code: submission.code,
    seq: head.seq,
    status: 'climbing',
    award: submission.award,
    awardNameVi: submission.awardNameVi,
    awardNameEn: submission.awardNameEn,
    requiredParts: submission.requiredParts,
    content: submission.content,
    contentVersion: 1,
    applicant: submission.applicant,
    retrospective: submission.retrospective,
    route: submission.route,
    step: 0,
    receivedOn: null,
    lastActOn: head.on,
    arrivedAt: head.at,
    dueAt: null,
    warned: 'none',
    opinions: [],
    postingOver: false,
    hold: null,
    returnedAt: null,
    results: [],
    letters: [],
    decision: null,
    presented: false,
    calendar: submission.calendar,
    submittedOn: head.on,
    ...(submission.rules ? { rules: submission.rules } : {}),
    course: NO_COURSE,
  };
}

/** The state after the event. */
export function evolveDossier(state: DossierState | null, event: DossierEvent): DossierState {
  if (event.type === 'submitted') return submitted(event, event.submission);
  if (state === null) throw new Error(`dossier event ${event.type} before submission`);
  const acted: DossierState = {
    ...state,
    seq: event.seq,
    lastActOn: event.on > state.lastActOn ? event.on : state.lastActOn,
    course: followCourse(state.course ?? NO_COURSE, event),
  };
  switch (event.type) {
    case 'received':
      return {
        ...(event.route ? pinned(acted, event.pinned) : acted),
        route: event.route ?? acted.route,
        receivedOn: event.route ? event.on : (acted.receivedOn ?? event.on),
        ...(event.eligibility ? { eligibility: event.eligibility } : {}),
      };
    case 'step-reached':
      return {
        ...acted,
        status: acted.status === 'returned' ? 'climbing' : acted.status,
        step: acted.route.steps.findIndex((step) => step.id === event.step),
        arrivedAt: event.at,
        dueAt: event.dueAt,
        term: event.term,
        warned: 'none',
        opinions: [],
        postingOver: false,
        returnedAt: null,
      };
    case 'returned':
      return {
        ...acted,
        status: 'returned',
        requiredParts: event.parts ?? state.requiredParts,
        returnedAt: event.at,
        dueAt: null,
      };
    case 'resubmitted':
      return {
        ...acted,
        requiredParts: event.parts ?? state.requiredParts,
        content: event.content,
        contentVersion: state.contentVersion + 1,
      };
    case 'person-moved':
    case 'move-corrected':
      return onNewWay(acted, event);
    case 'unit-commented': {
      const { organization, note, on } = event;
      return { ...acted, unitComments: [...(state.unitComments ?? []), { organization, note, on }] };
    }
    case 'death-recorded':
      return { ...acted, posthumous: event.posthumous, contentVersion: state.contentVersion + 1 };
    case 'opinion-recorded': {
      if (event.late) return acted;
      const { organization, answer, note } = event;
      return { ...acted, opinions: [...state.opinions, { organization, answer, note }] };
    }
    case 'posting-ended':
      return { ...acted, postingOver: true, warned: 'overdue' };
    case 'council-result-recorded':
      return { ...acted, results: [...state.results, event.result] };
    case 'forwarded':
      return { ...acted, letters: [...state.letters, event.letter] };
    case 'decided':
      return afterLast({ ...acted, status: 'decided', decision: event.decision, dueAt: null });
    case 'presented':
      return afterLast({ ...acted, presented: true });
    case 'refused':
      return { ...acted, status: 'refused', dueAt: null };
    case 'withdrawn':
      return { ...acted, status: 'withdrawn', dueAt: null };
    case 'cancelled':
      return { ...acted, status: 'cancelled', dueAt: null };
    case 'held':
      return {
        ...acted,
        hold:
          event.by === 'system' ? null : { since: event.at, reason: event.reason, office: event.by.office },
      };
    case 'lifted':
      return { ...acted, hold: null, dueAt: event.dueAt, term: event.term };
    case 'limit-moved':
      return moved(acted, event);
    case 'rerouted': {
      const { awaitsReroute: _answered, waitsSince: _still, ...free } = acted;
      const limit = afterWaiting(state, event.at);
      return { ...free, ...limit, route: event.route, ...(event.rules ? { rules: event.rules } : {}) };
    }
    case 'reorganized': {
      const { route, step, heirs } = event;
      return { ...acted, route, step, ...(heirs ? { heirs: [...(state.heirs ?? []), ...heirs] } : {}) };
    }
    case 'reminded':
      return { ...acted, warned: 'reminded' };
    case 'limit-passed':
      return { ...acted, warned: 'overdue' };
    case 'appraised':
      return appraised(acted, event);
    case 'cap-count-stated': {
      const { cap, count, document, on, at } = event;
      return withCaps(acted, ({ stated }) => ({
        stated: [...stated, { cap, count, document, on, at, by: inCapacity(event.by) }],
      }));
    }
    case 'cap-passed': {
      const { cap, order, reason, seen, on } = event;
      return withCaps(acted, ({ passed }) => ({
        passed: [...passed, { cap, order, reason, seen, on, by: inCapacity(event.by) }],
      }));
    }
    case 'posting-recorded':
      return acted;
  }
}

/** The person has moved, or was found to have moved otherwise, and the way on is another, or waits for an order. */
function onNewWay(
  acted: DossierState,
  event: Extract<DossierEvent, { type: 'person-moved' } | { type: 'move-corrected' }>,
): DossierState {
  const { move, route, renews, waits, waitsSince, limit } = event;
  const { move: _was, awaitsReroute: _open, waitsSince: _still, ...others } = acted;
  const proposer = event.type === 'move-corrected' ? event.proposer : undefined;
  return {
    ...others,
    ...(move ? { move } : {}),
    ...(proposer ? { proposer } : {}),
    ...(waits ? { awaitsReroute: waits } : {}),
    ...(waitsSince ? { waitsSince } : {}),
    ...(limit ? { dueAt: limit.dueAt, term: limit.term } : {}),
    route: route ?? acted.route,
    contentVersion: acted.contentVersion + (renews ? 1 : 0),
  };
}

/** The state under the rules that reception fixed. */
export const pinned = (state: DossierState, rules: PinnedRules | undefined): DossierState =>
  rules
    ? {
        ...state,
        rules: rules.rules,
        requiredParts: rules.parts ?? state.requiredParts,
        calendar: rules.calendar ?? state.calendar,
      }
    : state;

function appraised(acted: DossierState, event: Extract<DossierEvent, { type: 'appraised' }>): DossierState {
  const { weighed, caps: findings, on } = event;
  const counted = findings ? withCaps(acted, () => ({ appraised: { on, findings } })) : acted;
  if (!weighed) return counted;
  return counted.rules ? { ...counted, rules: { ...counted.rules, weighed } } : { ...counted, weighed };
}

/** Who stated or recorded it, and in which capacity. */
function inCapacity(by: By): StatedCount['by'] {
  if (by === SYSTEM) throw new Error('caps are stated and passed by people');
  const { person, office, organization } = by;
  return { person, office, organization };
}

const withCaps = (state: DossierState, change: (record: CapRecord) => Partial<CapRecord>): DossierState => {
  const record = state.caps ?? NO_CAP_RECORD;
  return { ...state, caps: { ...record, ...change(record) } };
};

/** A limit that had passed and ends later now is open again, and so is its posting. */
function moved(state: DossierState, event: Extract<DossierEvent, { type: 'limit-moved' }>): DossierState {
  const runs = event.to > event.at;
  return {
    ...state,
    dueAt: event.to,
    calendar: event.calendar,
    warned: runs && state.warned === 'overdue' ? 'reminded' : state.warned,
    postingOver: runs ? false : state.postingOver,
  };
}

/** After its last step a dossier stands at none. */
const afterLast = (state: DossierState): DossierState =>
  openStepAfter(state) === undefined ? { ...state, step: state.route.steps.length } : state;
