import type { Takeover } from '../bodies';
import type { NumberedDocument } from '../caps';
import type { OrganizationId } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { CalendarChange } from '../rules/calendar-change';
import type { Citation } from '../rules/citation';
import type { RecordedChoice } from '../rules/question';
import type { RunningTerm } from '../rules/term';

export interface Opinion {
  readonly organization: OrganizationId;
  /** `none` when the agency let the limit pass: silence lets the procedure go on. */
  readonly answer: 'agree' | 'disagree' | 'none';
  readonly note: string;
  /** Given after the limit, when the dossier had gone on: kept for whoever acts next, and stops nothing. */
  readonly late?: true;
}

/** One stay of the dossier at a step, from the day it arrived to the day it left. */
export interface Visit {
  readonly step: string;
  readonly organization: OrganizationId;
  readonly arrivedAt: Instant;
  readonly arrivedOn: LocalDate;
  /** End of the limit as it was known last; null when the step has none. */
  readonly dueAt: Instant | null;
  /** How the limit ran; absent where the route has no clock rules. */
  readonly term?: RunningTerm;
  /** Ends that a new calendar gave the limit. */
  readonly moves?: readonly LimitMove[];
  /** Null while the dossier stands there. */
  readonly leftAt: Instant | null;
  readonly leftOn: LocalDate | null;
  readonly opinions: readonly Opinion[];
  /** Objections counted at the end of a posting; null before, and at other steps. */
  readonly objections: number | null;
}

/** A limit that ends on another day since a calendar was published. */
export interface LimitMove {
  readonly on: LocalDate;
  readonly from: Instant;
  readonly to: Instant;
  readonly because: readonly CalendarChange[];
}

/** A hold that began; `until` is null while it lasts. */
export interface PastHold {
  readonly step: string;
  readonly since: Instant;
  readonly until: Instant | null;
  readonly reason: string;
}

export interface PastReturn {
  readonly step: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly missing: readonly string[];
  /** The reason of a repeated return, as its id in the clock rules. */
  readonly code?: string;
  /** Whether the applicant has handed it in again since. */
  readonly answered: boolean;
}

export interface PastReroute {
  readonly on: LocalDate;
  readonly toStep: string;
  readonly order: string;
  readonly reason: string;
}

/** Bodies of the route were gone: what the order said and what it made of the dossier. */
export interface PastReorganization {
  readonly enactment: string;
  /** The day on which the dossier took the order. */
  readonly on: LocalDate;
  /** The first day on which the bodies are gone. Not in states folded before it was kept. */
  readonly day?: LocalDate;
  readonly order: { readonly number: string; readonly day: LocalDate };
  readonly outcome: 'moved' | 'route-changed' | 'stopped';
  readonly takeovers: ReadonlyArray<Pick<Takeover, 'from' | 'to' | 'kind' | 'article' | 'evidence'>>;
  readonly closed: readonly string[];
  readonly subjectGone: boolean;
}

export interface Ending {
  readonly status: 'refused' | 'withdrawn' | 'cancelled';
  readonly on: LocalDate;
  readonly reason: string;
}

/** What the dossier went through, as far as a later reader asks why. */
export interface Course {
  readonly visits: readonly Visit[];
  readonly holds: readonly PastHold[];
  readonly returns: readonly PastReturn[];
  readonly reroutes: readonly PastReroute[];
  /** Not in states folded before bodies could be reorganized. */
  readonly reorganizations?: readonly PastReorganization[];
  readonly ending: Ending | null;
}

/** Who of the family receives the award, and what he or she is to the dead: "con trai". */
export interface FamilyRecipient {
  readonly name: string;
  readonly relation: string;
}

/** The person has died on the way: the award is given posthumously (truy tặng), and the family receives it. */
export interface Posthumous {
  readonly diedOn: LocalDate;
  /** The paper that says so, as it is cited. */
  readonly document: NumberedDocument;
  /** Null while the family has named nobody. */
  readonly recipient: FamilyRecipient | null;
}

/** The person has moved from the unit that proposes to another one. */
export interface Transfer {
  readonly to: OrganizationId;
  /** The first day at the other unit. */
  readonly movedOn: LocalDate;
  /** The time that the achievement is counted for, both days included. */
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  /** The paper that moves the person. */
  readonly document: NumberedDocument;
}

/** One move from a unit to another, as it is recorded. */
export interface Leg extends Pick<Transfer, 'to' | 'movedOn' | 'document'> {
  readonly from: OrganizationId;
}

/** How many days of the counted period the person was at a unit. */
export interface Stay {
  readonly unit: OrganizationId;
  readonly days: number;
}

/** Units that are asked to say something about the person, and by which text. */
export interface CommentsAsked extends Citation {
  readonly units: readonly OrganizationId[];
}

/** What a unit where the person was, or is, says about the time there. */
export interface UnitComment {
  readonly organization: OrganizationId;
  readonly note: string;
  readonly on: LocalDate;
}

/** The last transfer with the unit that proposes since, and why. */
export interface Move extends Transfer, Citation {
  readonly from: OrganizationId;
  /** Days of the counted period at the unit that the person left last and at the new one. */
  readonly days: { readonly old: number; readonly new: number };
  readonly proposer: OrganizationId;
  /** Who decided, where the rule does not. */
  readonly choice: RecordedChoice | null;
  /** Moves before it, the first at the front; absent where it is the first. */
  readonly earlier?: readonly Leg[];
  /** Days of the counted period at each unit; absent in moves of before they were summed. */
  readonly stays?: readonly Stay[];
  /** Absent where the rules ask no other unit for a comment. */
  readonly comments?: CommentsAsked;
}
