import type { DossierEvent, LimitGoingOn } from './events';
import type { Course, Visit } from './past';

export const NO_COURSE: Course = { visits: [], holds: [], returns: [], reroutes: [], ending: null };

const withLast = <Item>(items: readonly Item[], change: (last: Item) => Item): readonly Item[] =>
  items.map((item, index) => (index === items.length - 1 ? change(item) : item));

const leave = (course: Course, event: DossierEvent): Course => ({
  ...course,
  visits: withLast(course.visits, (visit) =>
    visit.leftAt === null ? { ...visit, leftAt: event.at, leftOn: event.on } : visit,
  ),
});

/** The stay that lasts, its limit going on as given. */
const withLimit = (visits: readonly Visit[], { dueAt, term }: LimitGoingOn): readonly Visit[] =>
  withLast(visits, (visit) => (visit.leftAt === null ? { ...visit, dueAt, term } : visit));

const stepOf = (course: Course): string => course.visits.at(-1)?.step ?? '';

/** The course after the event. */
export function followCourse(course: Course, event: DossierEvent): Course {
  switch (event.type) {
    case 'step-reached': {
      const { step, organization, dueAt, term, at, on } = event;
      const stay = { leftAt: null, leftOn: null, opinions: [], objections: null };
      const visit: Visit = { step, organization, arrivedAt: at, arrivedOn: on, dueAt, term, ...stay };
      return { ...leave(course, event), visits: [...leave(course, event).visits, visit] };
    }
    case 'opinion-recorded': {
      const { step, organization, answer, note, late } = event;
      const opinion = { organization, answer, note, ...(late ? { late } : {}) };
      const asked = course.visits.map((visit) => visit.step).lastIndexOf(step);
      const heard = (visit: Visit): Visit => ({ ...visit, opinions: [...visit.opinions, opinion] });
      return {
        ...course,
        visits: course.visits.map((visit, index) => (index === asked ? heard(visit) : visit)),
      };
    }
    case 'posting-recorded':
      return {
        ...course,
        visits: withLast(course.visits, (visit) => ({ ...visit, objections: event.objections })),
      };
    case 'returned': {
      const { step, on, reason, missing, code } = event;
      const returned = { step, on, reason, missing, code, answered: false };
      return { ...leave(course, event), returns: [...course.returns, returned] };
    }
    case 'resubmitted':
      return { ...course, returns: withLast(course.returns, (past) => ({ ...past, answered: true })) };
    case 'held': {
      const hold = { step: stepOf(course), since: event.at, until: null, reason: event.reason };
      return { ...course, holds: [...course.holds, hold] };
    }
    case 'lifted':
      return {
        ...course,
        holds: withLast(course.holds, (hold) => ({ ...hold, until: event.at })),
        visits: withLimit(course.visits, event),
      };
    case 'person-moved':
    case 'move-corrected':
      return event.limit ? { ...course, visits: withLimit(course.visits, event.limit) } : course;
    case 'limit-moved': {
      const { on, from, to, because } = event;
      const moved = (visit: Visit): Visit => ({
        ...visit,
        dueAt: to,
        moves: [...(visit.moves ?? []), { on, from, to, because }],
      });
      return { ...course, visits: withLast(course.visits, moved) };
    }
    case 'rerouted': {
      const { on, toStep, order, reason } = event;
      return { ...course, reroutes: [...course.reroutes, { on, toStep, order, reason }] };
    }
    case 'reorganized':
      return reorganizedCourse(course, event);
    case 'decided':
    case 'presented':
      return leave(course, event);
    case 'refused':
    case 'withdrawn':
    case 'cancelled':
      return {
        ...leave(course, event),
        ending: { status: event.type, on: event.on, reason: event.reason },
      };
    default:
      return course;
  }
}

/** A new holder of the same step begins a stay of its own; the limit runs on. */
function reorganizedCourse(course: Course, event: Extract<DossierEvent, { type: 'reorganized' }>): Course {
  const { enactment, on, at, day, order, outcome, takeovers, closed, subjectGone, from, to } = event;
  const past = { enactment, on, day, order, outcome, takeovers, closed, subjectGone };
  const told = { ...course, reorganizations: [...(course.reorganizations ?? []), past] };
  const last = course.visits.at(-1);
  const sameStep = from !== null && to !== null && from.step === to.step;
  if (!last || last.leftAt !== null || !sameStep || from.organization === to.organization) return told;
  const visit: Visit = { ...last, organization: to.organization, arrivedAt: at, arrivedOn: on };
  return { ...told, visits: [...leave(course, event).visits, visit] };
}
