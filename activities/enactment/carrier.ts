import type {
  DossierOutcome,
  DossierReport,
  DossierState,
  EnactmentContent,
  EnactmentKind,
  EnactmentState,
  FindOrganization,
  Refusal,
} from '@vinhdanh/domain';
import type { Repositories } from '@vinhdanh/persistence';

/** An order whose content is of one kind. */
export type OrderOf<Kind extends EnactmentKind> = EnactmentState & {
  readonly content: Extract<EnactmentContent, { kind: Kind }>;
};

/** Where to look for the next dossiers. */
export interface Search {
  readonly after: string | null;
  readonly limit: number;
}

/** What became of a dossier that took the order. */
export type CarriedOut = Pick<DossierOutcome, 'outcome' | 'from' | 'to' | 'limit'>;

/** How one kind of order is brought to dossiers. `find` looks into the register, where the carrier says that it needs it. */
export interface Carrier<Kind extends EnactmentKind> {
  needsRegister?(order: OrderOf<Kind>): boolean;
  /** Council sessions that the order leaves without anybody who could end them, by id. */
  sessionsToEnd?(repositories: Repositories, order: OrderOf<Kind>): Promise<readonly string[]>;
  /** Open dossiers that the order may touch and has not touched, by id, after the one named. */
  candidates(
    repositories: Repositories,
    order: OrderOf<Kind>,
    search: Search,
  ): Promise<readonly DossierState[]>;
  /** Whether the order means anything for the dossier; one that it does not touch is not listed. */
  touches(order: OrderOf<Kind>, dossier: DossierState, find: FindOrganization): boolean;
  /** What the dossier is told, or why it is passed over. */
  reportFor(order: OrderOf<Kind>, dossier: DossierState, find: FindOrganization): DossierReport | Refusal;
  /** What became of those of the dossiers in whose records the order stands. */
  taken(
    repositories: Repositories,
    order: OrderOf<Kind>,
    dossiers: readonly string[],
  ): Promise<ReadonlyMap<string, CarriedOut>>;
}
