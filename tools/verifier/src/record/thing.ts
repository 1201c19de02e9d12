import { bytesOf, hexOf } from '../bytes';
import { canonicalJson, hasOnly, isMembers, type Members } from '../canonical-json';
import { leafHash } from '../log/merkle';
import { commitmentOf, type ShownEvent } from './commitment';

/** An event in its place: what it says, or that it is withheld; and the hash of its entry in the log. */
export interface PlacedEvent {
  /** From 1. */
  readonly seq: number;
  /** Null where the event is withheld. */
  readonly body: Members | null;
  readonly leaf: Uint8Array;
}

/** Everything that the log has of one thing up to an event; in the bundle of a year: from an event on. */
export interface Thing {
  readonly kind: string;
  readonly id: string;
  /** Number of the first event that is there. */
  readonly first: number;
  readonly events: readonly PlacedEvent[];
  readonly withheldEvents: number;
  readonly withheldTexts: number;
  /** Where texts were erased. */
  readonly erased: ReadonlyArray<{ readonly seq: number; readonly place: string }>;
}

/** What is wrong with a thing, and at which event; event 0: with the whole of it. */
export interface ThingFault {
  readonly seq: number;
  readonly is: 'form' | 'commitment' | 'sequence';
}

const isShown = (event: Members): event is Members & ShownEvent =>
  hasOnly(event, 'body', 'salt', 'seals') &&
  isMembers(event.body) &&
  typeof event.salt === 'string' &&
  isMembers(event.seals);

const isWithheld = (event: Members): boolean =>
  hasOnly(event, 'withheld') && typeof event.withheld === 'string';

/** Makes every entry of the thing anew from its events, each after the one before. */
export function chainThing(kind: string, id: string, value: unknown): Thing | ThingFault {
  const form: ThingFault = { seq: 0, is: 'form' };
  if (!isMembers(value) || !hasOnly(value, 'kind', 'id', 'events')) return form;
  if (value.kind !== kind || value.id !== id || !Array.isArray(value.events)) return form;
  return chainEvents({ kind, id, first: 1, previous: '' }, value.events);
}

/** Where the events of a thing begin that are there, and the hash of the entry before, hexadecimal. */
export interface Beginning extends Pick<Thing, 'kind' | 'id' | 'first'> {
  readonly previous: string;
}

/** The entries of the events, each made anew after the one before. */
export function chainEvents(
  { kind, id, first, ...before }: Beginning,
  told: readonly unknown[],
): Thing | ThingFault {
  const events: PlacedEvent[] = [];
  const counts = { withheldEvents: 0, withheldTexts: 0 };
  const erased: Array<{ seq: number; place: string }> = [];
  let { previous } = before;
  for (const [at, event] of told.entries()) {
    const seq = first + at;
    if (!isMembers(event) || !(isShown(event) || isWithheld(event))) return { seq, is: 'form' };
    const shown = isShown(event);
    const commitment = shown ? commitmentOf(event) : event.withheld;
    if (typeof commitment !== 'string') return { seq, is: 'commitment' };
    if (shown && event.body.seq !== seq) return { seq, is: 'sequence' };
    const leaf = leafHash(bytesOf(canonicalJson({ v: 1, kind, thing: id, seq, previous, commitment })));
    previous = hexOf(leaf);
    events.push({ seq, body: shown ? event.body : null, leaf });
    if (!shown) counts.withheldEvents += 1;
    for (const [place, seal] of shown ? Object.entries(event.seals) : []) {
      if (isMembers(seal) && 'withheld' in seal) counts.withheldTexts += 1;
      if (isMembers(seal) && 'erased' in seal) erased.push({ seq, place });
    }
  }
  return events.length === 0 ? { seq: 0, is: 'form' } : { kind, id, first, events, erased, ...counts };
}
