import { checkSeq, numbered } from '../kernel/act';
import { SYSTEM } from '../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision, type Verdict } from '../kernel/refusal';
import { dayOf, isLocalDate, type Instant, type LocalDate } from '../kernel/time';
import { isRefusal } from '../rules/choose';
import type { DossierAct, DossierCommand, DossierReport } from './commands';
import { isAct } from './commands';
import { checkWords } from './check-words';
import type { DossierEvent, DossierHappening } from './events';
import { pinned } from './evolve';
import { happeningsOfReorganization } from './reorganize-report';
import { happeningsOfReport } from './report';
import { corrected } from './correct-move';
import { limitAfterMove, outdatesDocument, settleMove, wayAfterMove, type TransferRequest } from './move';
import { mayDo } from './permission';
import { currentStep, isEnded, type DossierState } from './state';
import { happeningsOfTime } from './time-passed';
import { recompute } from './recompute';
import { brought, returned } from './returning';
import { afterHold, comeBack, consultationsLeft, moveOn, reach, silentAt } from './steps';

/** Decides what a command makes happen to a dossier, or why it is refused. */
export function decideDossier(
  state: DossierState,
  command: DossierCommand,
  now: Instant,
): Decision<DossierEvent> {
  if (isAct(command)) {
    const verdict = firstRefusal(
      () => checkSeq(state, command),
      () => checkDay(state, command.on, dayOf(now)),
      () => mayDo(state, command.type, command.actor, command.on),
      () => checkWords(state, command),
    );
    if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
    return accept(
      ...numbered(state, happeningsOfAct(state, command, now), {
        at: now,
        on: command.on,
        by: command.actor,
      }),
    );
  }
  return decideReport(state, command, now);
}

function decideReport(state: DossierState, report: DossierReport, now: Instant): Decision<DossierEvent> {
  if (isEnded(state)) return refuse('dossier-ended', { status: state.status });
  if (report.type === 'time-passed')
    return accept(
      ...numbered(state, happeningsOfTime(state, now), { at: now, on: dayOfTimer(state, now), by: SYSTEM }),
    );
  if (report.type === 'recompute-limit') {
    const moved = recompute(state, report);
    if (!moved.accepted) return moved;
    return accept(...numbered(state, moved.events, { at: now, on: dayOfTimer(state, now), by: SYSTEM }));
  }
  const outcome =
    report.type === 'reorganize'
      ? happeningsOfReorganization(state, report, now)
      : happeningsOfReport(state, report, now);
  if (!outcome.accepted) return outcome;
  const on = report.type === 'reorganize' ? dayOfOrder(state, report.day, now) : report.on;
  return accept(...numbered(state, outcome.events, { at: now, on, by: SYSTEM }));
}

/** What the engine itself does to a dossier entered from paper falls on the day of its last act, or later acts would seem to precede it. */
const dayOfTimer = (state: DossierState, now: Instant): LocalDate =>
  state.retrospective ? state.lastActOn : dayOf(now);

/** Bodies that were gone on a day of the past were so for a dossier entered from paper; never before its last act. */
const dayOfOrder = (state: DossierState, day: LocalDate, now: Instant): LocalDate => {
  if (!state.retrospective) return dayOf(now);
  return day > state.lastActOn ? day : state.lastActOn;
};

/** Acts have effect today; only a dossier entered afterwards from paper may date them, forward in order. */
function checkDay(state: DossierState, on: LocalDate, today: LocalDate): Verdict {
  if (!isLocalDate(on)) return refuse('effective-date-invalid', { day: on });
  if (on > today) return refuse('effective-date-in-future', { day: on, today });
  if (on !== today && !state.retrospective)
    return refuse('effective-date-needs-retrospective', { day: on, today });
  if (on < state.lastActOn)
    return refuse('effective-date-before-last-act', { day: on, last: state.lastActOn });
  return ALLOWED;
}

/** The happenings of an act that was allowed. */
function happeningsOfAct(state: DossierState, act: DossierAct, now: Instant): readonly DossierHappening[] {
  const step = currentStep(state)?.id ?? '';
  switch (act.type) {
    case 'receive': {
      const route = state.receivedOn === null ? act.route : null;
      if (route === null) return [{ type: 'received', step, route, note: act.note }, ...moveOn(state, now)];
      const { pinned: fixed, eligibility, note } = act;
      const received: DossierHappening = {
        type: 'received',
        step,
        route,
        ...(fixed ? { pinned: fixed } : {}),
        ...(eligibility ? { eligibility } : {}),
        note,
      };
      return [received, ...moveOn({ ...pinned(state, fixed), route }, now)];
    }
    case 'appraise': {
      const { weighed, caps, note } = act;
      const appraised: DossierHappening = {
        type: 'appraised',
        step,
        ...(weighed ? { weighed } : {}),
        ...(caps ? { caps } : {}),
        note,
      };
      return [appraised, ...moveOn(state, now)];
    }
    case 'state-count': {
      const { cap, count, document } = act;
      return [{ type: 'cap-count-stated', cap, count, document }];
    }
    case 'pass-cap': {
      const { cap, order, reason, seen } = act;
      return [{ type: 'cap-passed', cap, order, reason, seen }];
    }
    case 'record-opinion': {
      const { answer, note, actor } = act;
      const silent = silentAt(state, actor.organization);
      if (silent !== null)
        return [
          {
            type: 'opinion-recorded',
            step: silent,
            organization: actor.organization,
            answer,
            note,
            late: true,
          },
        ];
      const last = consultationsLeft(state).length === 1;
      const recorded: DossierHappening = {
        type: 'opinion-recorded',
        step,
        organization: actor.organization,
        answer,
        note,
      };
      return last ? [recorded, ...moveOn(state, now)] : [recorded];
    }
    case 'record-posting':
      return [
        { type: 'posting-recorded', step, objections: act.objections, note: act.note },
        ...moveOn(state, now),
      ];
    case 'present': {
      const { presenter, authorisedBy, place } = act;
      return [{ type: 'presented', step, presenter, authorisedBy, place }, ...moveOn(state, now)];
    }
    case 'return':
      return [returned(state, step, act)];
    case 'resubmit':
      return [
        { type: 'resubmitted', content: act.content, ...brought(state, act), note: act.note },
        comeBack(state, now),
      ];
    case 'refuse':
      return [{ type: 'refused', step, reason: act.reason }];
    case 'record-move':
      return moved(state, act.transfer, now);
    case 'correct-move':
      return corrected(state, act.correction, now);
    case 'give-comment':
      return [{ type: 'unit-commented', organization: act.actor.organization, note: act.note }];
    case 'record-death':
      return [{ type: 'death-recorded', posthumous: act.posthumous }];
    case 'withdraw':
      return [{ type: 'withdrawn', reason: act.reason }];
    case 'hold':
      return [{ type: 'held', reason: act.reason }];
    case 'lift':
      return [{ type: 'lifted', reason: act.reason, ...afterHold(state, now) }];
    case 'reroute': {
      const { route, rules, toStep, order, reason } = act;
      const index = route.steps.findIndex((candidate) => candidate.id === toStep);
      return [
        { type: 'rerouted', route, ...(rules ? { rules } : {}), toStep, order, reason },
        reach({ ...state, route }, index, now),
      ];
    }
    case 'cancel':
      return [{ type: 'cancelled', reason: act.reason }];
  }
}

/** The move as it was settled, and the way on where the new unit proposes. */
function moved(state: DossierState, transfer: TransferRequest, now: Instant): readonly DossierHappening[] {
  const move = settleMove(state, transfer);
  if (isRefusal(move)) return [];
  const way = wayAfterMove(state, move.proposer, transfer.ways ?? { [transfer.to]: transfer.route });
  const renews = transfer.renews && outdatesDocument(state, way);
  return [
    {
      ...{ type: 'person-moved', move, route: way.route },
      ...(renews ? { renews } : {}),
      ...limitAfterMove(state, way, transfer, now),
    },
  ];
}
