import type { EnactmentEventType, SessionEventType } from '@vinhdanh/domain';
import type { LeafOfEvent } from '@vinhdanh/persistence';
import { shownEvent, withheldEvent, type ShownEvent } from '@vinhdanh/record';

/**
 * What of a session a count is made of. The others say who took a token when, whom a reminder reached, what one teller found
 * alone: nothing that a result needs.
 */
const OF_THE_COUNT: ReadonlySet<string> = new Set<SessionEventType>([
  'convened',
  'agenda-frozen',
  'form-chosen',
  'attendance-marked',
  'recused',
  'opened',
  'paper-cast',
  'tellers-named',
  'counts-entered',
  'tellers-disagree',
  'substitute-named',
  'holder-replaced',
  'seats-taken',
  'leave-given',
  'line-deferred',
  'second-ballot-called',
  'tie-broken',
  'tie-left',
  'adjourned',
  'resumed',
  'ballot-closed',
  'ballot-key-made',
  'box-sealed',
  'box-counted',
  'ballot-voided',
  'closed',
  'minutes-signed',
  'outcomes-delivered',
]);

/** What became of every dossier that an order reached. */
const OF_OTHERS: EnactmentEventType = 'carried-out';

/**
 * An event as a bundle shows it.
 * @param dossier that the bundle is of: texts about others stay out of it; null where it is of a session or document
 * @param isSeen whether the viewer may see the thing
 */
export function showEvent(event: LeafOfEvent, dossier: string | null, isSeen: boolean): ShownEvent {
  const { kind, body } = event;
  const isNeeded = kind === 'session' ? OF_THE_COUNT.has(body.type) : body.type !== OF_OTHERS;
  if (!isSeen || !isNeeded) return withheldEvent(event);
  return kind === 'dossier' || dossier === null
    ? shownEvent(event)
    : shownEvent(event, (place) => isOfAnother(body, place, dossier));
}

/** Whether the text stands in what an event says about another dossier, or about a line, which may be another's. */
function isOfAnother(body: LeafOfEvent['body'], place: string, dossier: string): boolean {
  if (body.type === 'line-deferred') return true;
  let holder: unknown = body;
  for (const step of place.slice(1).split('/')) {
    if (typeof holder !== 'object' || holder === null) return false;
    const { dossier: about } = holder as { dossier?: unknown };
    if (typeof about === 'string' && about !== dossier) return true;
    holder = (holder as Record<string, unknown>)[step];
  }
  return false;
}
