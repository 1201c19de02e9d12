import type { Citation } from '../../rules/citation';
import type { Step } from '../../rules/route';
import type { DossierEvent } from '../events';
import type { DossierState } from '../state';

/**
 * The article under which the event stands, as the dossier's own rules have it.
 * @param state the dossier after the event
 * @param step where it happened
 * @returns null where the rules of the dossier name none
 */
export function actCitation(event: DossierEvent, state: DossierState, step: Step | null): Citation | null {
  const found = citationIn(event, state, step);
  return found ? { article: found.article, evidence: found.evidence } : null;
}

function citationIn(event: DossierEvent, { route, move }: DossierState, step: Step | null): Citation | null {
  const { clock, principles } = route;
  switch (event.type) {
    case 'submitted':
    case 'rerouted':
      return route;
    case 'received':
      return event.route ?? step;
    case 'returned':
      return event.code === undefined ? step : (clock?.repeatedReturn ?? step);
    case 'resubmitted':
      return clock?.afterReturn ?? step;
    case 'held':
      return principles?.hold ?? null;
    case 'lifted':
      return clock?.afterHold ?? principles?.hold ?? null;
    case 'reminded':
    case 'limit-passed':
    case 'posting-ended':
      return step?.limit ?? step;
    case 'limit-moved':
      return event.because[0] ?? principles?.['counting-days'] ?? null;
    case 'council-result-recorded':
      return step?.threshold ?? step;
    case 'cap-passed':
      return event.seen;
    case 'cap-count-stated':
    case 'withdrawn':
    case 'cancelled':
      return null;
    case 'unit-commented':
      return move?.comments ?? null;
    case 'death-recorded':
      return principles?.posthumous ?? null;
    case 'person-moved':
    case 'move-corrected':
      return event.move;
    case 'reorganized':
      return event.takeovers[0] ?? null;
    default:
      return step;
  }
}
