import type { ThingKind, Things } from '@vinhdanh/contracts';
import {
  countsLimit,
  dossierDecider,
  enactmentDecider,
  enactmentEnded,
  isEnded,
  roundDecider,
  roundEnded,
  sessionDecider,
  sessionEnded,
} from '@vinhdanh/domain';

/** In the order in which they come back: whoever brings something to others comes after them. */
export const KINDS: readonly ThingKind[] = ['dossier', 'session', 'round', 'enactment'];

/** What brings a kind of thing from its events to where it stood. */
export interface KindOfThing<Kind extends ThingKind> {
  evolve(state: Things[Kind]['state'] | null, event: Things[Kind]['event']): Things[Kind]['state'];
  isEnded(state: Things[Kind]['state']): boolean;
  statusOf(state: Things[Kind]['state']): string;
  /** Whether the writer may have had something to tell the thing after the event, which was lost with the engine. */
  listensAfter?(event: Things[Kind]['event']): boolean;
}

export const KIND: { readonly [Kind in ThingKind]: KindOfThing<Kind> } = {
  dossier: {
    evolve: dossierDecider.evolve,
    isEnded,
    statusOf: ({ status }) => status,
    listensAfter: countsLimit,
  },
  session: { evolve: sessionDecider.evolve, isEnded: sessionEnded, statusOf: ({ phase }) => phase },
  round: { evolve: roundDecider.evolve, isEnded: roundEnded, statusOf: ({ phase }) => phase },
  enactment: { evolve: enactmentDecider.evolve, isEnded: enactmentEnded, statusOf: ({ phase }) => phase },
};
