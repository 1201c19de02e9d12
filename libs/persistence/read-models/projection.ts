import type { ThingKind, Things } from '@vinhdanh/contracts';
import type { Anomaly, DossierOutcome } from '@vinhdanh/domain';
import type { ReadEnactmentEntity } from '../entities/enactment.entity';
import type { ReadDossierEntity, ReadRoundEntity, ReadSessionEntity } from '../entities/read.entity';

/** The row of each kind of thing. */
export interface ReadRows {
  dossier: ReadDossierEntity;
  session: ReadSessionEntity;
  round: ReadRoundEntity;
  enactment: ReadEnactmentEntity;
}

/** Somebody who may see a dossier from now on. */
export interface Party {
  readonly kind: 'person' | 'body' | 'council' | 'jurisdiction';
  readonly party: string;
}

/**
 * How the events of one kind of thing become its read model. Pure, and from events alone, so that a rebuild comes
 * out the same.
 */
export interface Projection<Kind extends ThingKind> {
  evolve(state: Things[Kind]['state'] | null, event: Things[Kind]['event']): Things[Kind]['state'];
  /** `events` are those folded now, in order; the first and last of them date the row. */
  row(state: Things[Kind]['state'], events: ReadonlyArray<Things[Kind]['event']>): ReadRows[Kind];
  /** Who may see it because of the event; `state` is the state after it. */
  parties(state: Things[Kind]['state'], event: Things[Kind]['event']): readonly Party[];
  /** SHA-256 of the files that the event brings. */
  files(event: Things[Kind]['event']): readonly string[];
  /** What the event made of dossiers; only orders over dossiers have any. */
  outcomes?(event: Things[Kind]['event']): readonly DossierOutcome[];
  /** What an auditor looks for; orders over dossiers show none. */
  anomalies?(
    before: Things[Kind]['state'] | null,
    event: Things[Kind]['event'],
    state: Things[Kind]['state'],
  ): readonly Anomaly[];
  /** Awards of the ledger on which a dossier stands because of the event. */
  grounds?(state: Things[Kind]['state'], event: Things[Kind]['event']): readonly string[];
}

/** The time of the first or last of the events. */
export const timeOf = (event: { readonly at: string } | undefined): string => {
  if (!event) throw new Error('a read model is made of at least one event');
  return event.at;
};
