import { capStops, checkDocument, isPassable, LARGEST_COUNT } from '../caps';
import { mayBeProposed } from '../eligibility';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkNote, checkReason } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import { checkChoices, choicesNeeded } from '../rules/choose';
import type { Route } from '../rules/route';
import type { DossierAct } from './commands';
import { checkContent } from './content';
import { checkCorrection } from './correct-move';
import { checkTransfer } from './move';
import { checkDeath } from './posthumous';
import { brought, checkReturn } from './returning';
import type { DossierState } from './state';

/** A route that a dossier goes on has nothing open, and every choice on it was decided by a document, for a reason. */
function checkSettled(route: Route | null, on: LocalDate): Verdict {
  if (route?.questions) return { allowed: false, refusal: choicesNeeded(route.questions) };
  return checkChoices(route?.choices ?? [], on);
}

/** Whether the words of an act say what they must, once the act itself is allowed. */
export function checkWords(state: DossierState, act: DossierAct): Verdict {
  switch (act.type) {
    case 'return':
      return checkReturn(state, act);
    case 'refuse':
    case 'withdraw':
    case 'hold':
    case 'lift':
    case 'cancel':
      return checkReason(act.reason);
    case 'reroute':
      return firstRefusal(
        () => checkReason(act.reason),
        () => checkReason(act.order),
        () =>
          act.route.steps.some((step) => step.id === act.toStep)
            ? ALLOWED
            : refuse('reroute-target-invalid', { step: act.toStep }),
        () => checkSettled(act.route, act.on),
      );
    case 'present':
      return firstRefusal(
        () => checkReason(act.presenter),
        () => checkReason(act.place),
        () => checkNote(act.authorisedBy),
      );
    case 'resubmit':
      return firstRefusal(
        () => checkNote(act.note),
        () => checkContent(act.content, brought(state, act).parts ?? state.requiredParts),
      );
    case 'receive':
      return firstRefusal(
        () => checkNote(act.note),
        () => checkContent(state.content, act.pinned?.parts ?? state.requiredParts),
        () =>
          act.route === null || act.route.chosenBy === act.on
            ? ALLOWED
            : refuse('no-route', { award: state.award, day: act.on }),
        () => checkSettled(act.route ?? (state.receivedOn === null ? state.route : null), act.on),
        () => (state.retrospective ? ALLOWED : mayBeProposed(act.eligibility)),
      );
    case 'record-posting':
      return act.objections > 0 && state.route.clock ? checkReason(act.note) : checkNote(act.note);
    case 'appraise':
      return firstRefusal(
        () => checkNote(act.note),
        () => (state.retrospective ? ALLOWED : capStops(act.caps ?? [], state.caps, 'appraise')),
      );
    case 'record-opinion':
      return checkNote(act.note);
    case 'record-move':
      return checkTransfer(state, act.transfer, act.on);
    case 'correct-move':
      return checkCorrection(state, act.correction, act.on);
    case 'give-comment':
      return checkReason(act.note);
    case 'record-death':
      return checkDeath(act.posthumous, act.on, act.livingOnly);
    case 'state-count':
      return firstRefusal(
        () =>
          Number.isInteger(act.count) && act.count >= 0 && act.count <= LARGEST_COUNT
            ? ALLOWED
            : refuse('cap-count-invalid', { most: LARGEST_COUNT }),
        () => checkDocument(act.document, act.on),
      );
    case 'pass-cap':
      return firstRefusal(
        () => checkDocument(act.order, act.on),
        () => checkReason(act.reason),
        () => (act.seen.cap === act.cap ? isPassable(act.seen) : refuse('cap-unknown', { cap: act.cap })),
      );
  }
}
