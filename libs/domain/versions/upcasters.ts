import { agendaOf } from '../council/agenda';
import type { SessionEvent } from '../council/events';
import { isPastPaper, ONLY_BALLOT, paperToday } from '../council/past';

/** Kinds of things of which the record has events. */
export type EventKind =
  | 'dossier'
  | 'session'
  | 'round'
  | 'enactment'
  | 'council'
  | 'finding'
  | 'signing'
  | 'history'
  | 'erasure'
  | 'engine'
  | 'reading';

/** An event as the record has it, of whatever release. */
export interface StoredEvent {
  readonly seq: number;
  readonly type: string;
}

/**
 * Brings an event from one version of its type to the next. The first of a type reads version 1. Pure, and of the event alone:
 * what a later version asks and an earlier one did not say stays unsaid, and is optional there.
 */
export interface Upcaster {
  readonly kind: EventKind;
  readonly type: string;
  /** Whether the event is of the version that this one reads. */
  reads(event: StoredEvent): boolean;
  up(event: StoredEvent): StoredEvent;
}

/** One over a type of a session's events. */
const ofSession = <Type extends SessionEvent['type']>(
  type: Type,
  reads: (event: SessionEvent & { readonly type: Type }) => boolean,
  up: (event: SessionEvent & { readonly type: Type }) => SessionEvent,
): Upcaster => ({
  kind: 'session',
  type,
  reads: (event) => reads(event as SessionEvent & { readonly type: Type }),
  up: (event) => up(event as SessionEvent & { readonly type: Type }),
});

/** All there are; those of one type in the order of its versions. */
export const UPCASTERS: readonly Upcaster[] = [
  /** Each line brought its own rule; now the lines name the rules of the session, of which many have the same. */
  ofSession(
    'convened',
    ({ convocation }) => convocation.rules === undefined,
    (event) => ({ ...event, convocation: { ...event.convocation, ...agendaOf(event.convocation) } }),
  ),
  /** There was one ballot, and nobody named it. */
  ofSession(
    'opened',
    ({ ballots }) => ballots === undefined,
    (event) => ({ ...event, ballots: [ONLY_BALLOT] }),
  ),
  /** A paper was words over the whole agenda; now it is letters over a ballot. */
  ofSession(
    'paper-cast',
    ({ paper }) => isPastPaper(paper),
    (event) => ({ ...event, paper: paperToday(event.paper) }),
  ),
];
