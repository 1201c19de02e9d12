import type { OfficeId, OrganizationId, PersonId } from '../../kernel/actor';
import type { LocalDate } from '../../kernel/time';
import { isInForce } from '../../rules/award';
import type { CouncilId } from '../../rules/route';
import type { Term } from '../../rules/validity';
import type { TellersRule } from '../../rules/voting';
import type { SeatId, SeatPost } from '../seat';
import type { ClusterVoting } from './cluster-voting';

/** `council`: persons sit for what they are. `cluster`: each seat is a member unit, which somebody votes for. */
export type CouncilKind = 'council' | 'cluster';

/** The document by which somebody founded, changed or ended a council. */
export interface CouncilDecision {
  readonly number: string;
  readonly day: LocalDate;
  readonly issuedBy: OrganizationId;
  /** The document itself, by the SHA-256 of its content; absent where nobody attached it. */
  readonly file?: string;
}

/** A seat is held by an office, and after its holder by who follows in the post; or by a person, whatever the office. */
export type SeatHolder =
  { readonly by: 'office'; readonly office: OfficeId } | { readonly by: 'person'; readonly person: PersonId };

/** Who holds a seat from when to when. */
export interface SeatHolding extends Term {
  readonly holder: SeatHolder;
  /** Of a replacement; null where the decision of the version named the holder. */
  readonly decision: CouncilDecision | null;
}

/** A seat of one version, with its holders one after the other. */
export interface RosterSeat {
  readonly id: SeatId;
  readonly post: SeatPost;
  /** The member unit that votes in the seat; null in a council of persons. */
  readonly unit: OrganizationId | null;
  readonly holdings: readonly SeatHolding[];
}

/** The seats of a council from a day on, by one decision. */
export interface CouncilVersion extends Term {
  /** From 1, in the order in which they were decided. */
  readonly number: number;
  /** Null for seats entered when the instance was set up. */
  readonly decision: CouncilDecision | null;
  /** Who may count, beside what the rules of a dossier say of it. */
  readonly tellers: TellersRule['from'];
  /** How a cluster votes, by its own rules; null in a council, whose votes follow the rules of the dossiers. */
  readonly voting: ClusterVoting | null;
  readonly seats: readonly RosterSeat[];
}

/** A council with all that it ever was. Versions never overlap. */
export interface Council {
  readonly id: CouncilId;
  /** How many decisions about it are recorded. */
  readonly seq: number;
  readonly kind: CouncilKind;
  readonly organization: OrganizationId;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Oldest first. */
  readonly versions: readonly CouncilVersion[];
  /** Its last day; null while no decision ends it. */
  readonly endedOn: LocalDate | null;
}

export const holderKey = (holder: SeatHolder): string =>
  holder.by === 'office' ? `office ${holder.office}` : `person ${holder.person}`;

/** The version in force on the day. */
export const versionOn = (
  { versions }: Pick<Council, 'versions'>,
  day: LocalDate,
): CouncilVersion | undefined => versions.find((version) => isInForce(version, day));

/** Who holds the seat on the day. */
export const holdingOn = ({ holdings }: RosterSeat, day: LocalDate): SeatHolding | undefined =>
  holdings.find((holding) => isInForce(holding, day));
