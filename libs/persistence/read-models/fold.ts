import type { ThingKind, Things } from '@vinhdanh/contracts';
import type { Anomaly, DossierOutcome } from '@vinhdanh/domain';
import { dossierProjection } from './dossier.projection';
import { enactmentProjection } from './enactment.projection';
import type { Party, Projection, ReadRows } from './projection';
import { roundProjection } from './round.projection';
import { sessionProjection } from './session.projection';

const PROJECTIONS: { readonly [Kind in ThingKind]: Projection<Kind> } = {
  dossier: dossierProjection,
  session: sessionProjection,
  round: roundProjection,
  enactment: enactmentProjection,
};

/** An event, the state before it (null before the first) and the state after it. */
export interface Passage<Kind extends ThingKind = ThingKind> {
  readonly event: Things[Kind]['event'];
  readonly before: Things[Kind]['state'] | null;
  readonly state: Things[Kind]['state'];
}

/** What events add to the read model of one thing. */
export interface Folded<Kind extends ThingKind = ThingKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly row: ReadRows[Kind];
  readonly parties: readonly Party[];
  readonly files: readonly string[];
  readonly outcomes: readonly DossierOutcome[];
  /** Each with the event that shows it. */
  readonly anomalies: ReadonlyArray<Anomaly & { readonly seq: number }>;
  /** Entries of the ledger on which a dossier stands. */
  readonly grounds: readonly string[];
  readonly passages: ReadonlyArray<Passage<Kind>>;
}

/** The same for a thing of any kind, told apart by `kind`. */
export type AnyFolded = { [Kind in ThingKind]: Folded<Kind> }[ThingKind];

/**
 * Folds events onto the state that a thing had before them; null before the first one.
 * @throws Error when there is no event
 */
export function fold<Kind extends ThingKind>(
  kind: Kind,
  before: Things[Kind]['state'] | null,
  events: ReadonlyArray<Things[Kind]['event']>,
): Folded<Kind> {
  const projection = PROJECTIONS[kind];
  const parties = new Map<string, Party>();
  const files = new Set<string>();
  const outcomes: DossierOutcome[] = [];
  const anomalies: Array<Anomaly & { seq: number }> = [];
  const grounds = new Set<string>();
  const passages: Array<Passage<Kind>> = [];
  let state = before;
  for (const event of events) {
    const earlier = state;
    state = projection.evolve(earlier, event);
    passages.push({ event, before: earlier, state });
    for (const party of projection.parties(state, event)) parties.set(`${party.kind} ${party.party}`, party);
    for (const file of projection.files(event)) files.add(file);
    outcomes.push(...(projection.outcomes?.(event) ?? []));
    for (const anomaly of projection.anomalies?.(earlier, event, state) ?? [])
      anomalies.push({ ...anomaly, seq: event.seq });
    for (const entry of projection.grounds?.(state, event) ?? []) grounds.add(entry);
  }
  if (state === null) throw new Error('nothing to fold');
  const row = projection.row(state, events);
  return {
    ...{ kind, id: row.id, row, parties: [...parties.values()], files: [...files], outcomes },
    ...{ anomalies, grounds: [...grounds], passages },
  };
}
