import type { Actor, OrganizationId, PersonId } from '../../kernel/actor';
import type { LocalDate } from '../../kernel/time';
import type { Term } from '../../rules/validity';
import type { SeatId, SeatPost } from '../seat';
import type { Council, CouncilDecision, CouncilVersion, SeatHolder } from './council';

/** A seat as a decision names it. */
export interface SeatSent {
  readonly post: SeatPost;
  readonly unit: OrganizationId | null;
  readonly holder: SeatHolder;
}

/** The seats of a version as a decision gives them. */
export interface VersionSent extends Term, Pick<CouncilVersion, 'tellers' | 'voting'> {
  readonly seats: readonly SeatSent[];
}

/** What a decision does. `found` founds a council; the others change one that stands. */
export type CouncilAct =
  | {
      readonly type: 'found';
      readonly council: Pick<Council, 'id' | 'kind' | 'organization' | 'nameVi' | 'nameEn'>;
      readonly version: VersionSent;
    }
  | {
      readonly type: 'reseat';
      readonly version: VersionSent;
      /** Why nobody sat between the last version and this one; empty where they follow each other. */
      readonly gapReason: string;
    }
  | {
      readonly type: 'replace';
      readonly seat: SeatId;
      readonly holder: SeatHolder;
      readonly from: LocalDate;
    }
  | { readonly type: 'end'; readonly lastDay: LocalDate }
  /** Attaches the document of a decision that was entered before, under its number; the command's decision is that one. */
  | { readonly type: 'attach'; readonly of: number };

export type CouncilActType = CouncilAct['type'];

export const COUNCIL_ACTS: readonly CouncilActType[] = ['reseat', 'replace', 'end', 'attach'];

export type CouncilCommand = CouncilAct & {
  readonly actor: Actor;
  readonly decision: CouncilDecision;
  readonly expectedSeq?: number;
};

/** Who a holder is on the day from which the seat is to be held. */
export interface KnownHolder {
  readonly person: PersonId;
  readonly organization: OrganizationId;
}

/** What the registers say that a decision about a council must fit. */
export interface CouncilFacts {
  readonly today: LocalDate;
  /** Whether the area of the acting office holds the council's body. */
  readonly isOverseen: boolean;
  /** The life of the council's body; null when there is no such body. */
  readonly body: Term | null;
  /** The life of the body that issued the decision; null when there is no such body. */
  readonly issuer: Term | null;
  /** By `holderKey`; a holder who is not there on the day is missing. */
  readonly holders: ReadonlyMap<string, KnownHolder>;
  /** Units of a cluster that exist on the day. */
  readonly units: ReadonlySet<OrganizationId>;
  /** The body has a council already that no decision has ended, or the id is taken. */
  readonly isTaken: boolean;
  /** The day of the last session that has opened, or is entered as held. */
  readonly lastOpened: LocalDate | null;
  /** Sessions that are not over, and dossiers on whose route its vote is still ahead. */
  readonly sessionsOpen: number;
  readonly dossiersAhead: number;
}
