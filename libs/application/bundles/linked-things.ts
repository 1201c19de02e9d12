import type { DossierEvent } from '@vinhdanh/domain';

/** A thing whose events a dossier's events came of. */
export interface LinkedThing {
  readonly kind: 'session' | 'round' | 'enactment';
  readonly id: string;
}

/** What gave the dossier its results, documents and other bodies; each once. */
export function linkedThings(events: readonly DossierEvent[]): readonly LinkedThing[] {
  const things = events.flatMap(linkOf).map((thing) => [`${thing.kind}/${thing.id}`, thing] as const);
  return [...new Map(things).values()];
}

function linkOf(event: DossierEvent): readonly LinkedThing[] {
  switch (event.type) {
    case 'council-result-recorded':
      return [{ kind: 'session', id: event.result.session }];
    case 'forwarded':
      return [{ kind: 'round', id: event.letter.round }];
    case 'decided':
      return [{ kind: 'round', id: event.decision.round }];
    case 'reorganized':
      return [{ kind: 'enactment', id: event.enactment }];
    default:
      return [];
  }
}

/** The rule sets that it was received under, or was given by an order. */
export const ruleSetsOf = (events: readonly DossierEvent[]): readonly string[] => [
  ...new Set(
    events.flatMap((event) => {
      if (event.type === 'received') return event.pinned?.rules.set.id ?? [];
      return event.type === 'rerouted' ? (event.rules?.set.id ?? []) : [];
    }),
  ),
];
