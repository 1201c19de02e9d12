import type { EnactmentEventType, RoundEventType, SessionEventType } from '@vinhdanh/domain';
import type { LeafOfEvent } from '@vinhdanh/persistence';
import { shownEvent, withheldEvent, type ShownEvent } from '@vinhdanh/record';

/** What of a session a count is made of. The others say who took a token when: nothing that a result needs. */
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

/** What stands in a session beside its count. Of a secret ballot it would tell when somebody had not yet taken part. */
const BESIDE_THE_COUNT: ReadonlySet<string> = new Set<SessionEventType>([
  'nudged',
  'written-late',
  'teller-key-given',
  'cancelled',
]);

/** What stands in secret ballots alone. */
const OF_SECRET: ReadonlySet<string> = new Set<SessionEventType>(['ballot-key-made', 'token-issued']);

export const isOfSecretBallot = ({ kind, body }: LeafOfEvent): boolean =>
  kind === 'session' && OF_SECRET.has(body.type);

/** What says whose signatures a document has, and which document it is: without names for who may not see the round. */
const OF_THE_SIGNING: ReadonlySet<string> = new Set<RoundEventType>([
  'composed',
  'document-drafted',
  'delegated',
  'signature-applied',
  'fully-signed',
]);

/** What became of every dossier that an order reached. */
const OF_OTHERS: EnactmentEventType = 'carried-out';

export interface Showing {
  /** That the bundle is of: texts about others stay out of it; null where it is of a session or document. */
  readonly dossier: string | null;
  /** Whether the viewer may see the thing. */
  readonly isSeen: boolean;
  /** Whether the thing is a session with a secret ballot: of another one every event is shown. */
  readonly isSecret: boolean;
}

/** An event as a bundle shows it. */
export function showEvent(event: LeafOfEvent, { dossier, isSeen, isSecret }: Showing): ShownEvent {
  const { kind, body } = event;
  if (kind === 'round' && !isSeen && OF_THE_SIGNING.has(body.type)) return shownEvent(event, () => true);
  if (!isSeen || !isNeeded(event, isSecret)) return withheldEvent(event);
  return kind === 'dossier' || dossier === null
    ? shownEvent(event)
    : shownEvent(event, (place) => isOfAnother(body, place, dossier));
}

function isNeeded({ kind, body }: LeafOfEvent, isSecret: boolean): boolean {
  if (kind !== 'session') return body.type !== OF_OTHERS;
  return OF_THE_COUNT.has(body.type) || (!isSecret && BESIDE_THE_COUNT.has(body.type));
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
