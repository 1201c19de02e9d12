import type { Link, Takeover } from '../bodies';
import type { CapFinding, NumberedDocument } from '../caps';
import type { EventHead } from '../kernel/act';
import type { OrganizationId, PersonId } from '../kernel/actor';
import type { Instant, LocalDate, Span } from '../kernel/time';
import type { Eligibility } from '../eligibility';
import type { DossierPart } from '../rules/award';
import type { WorkingCalendar } from '../rules/calendar';
import type { CalendarChange } from '../rules/calendar-change';
import type { DossierRules } from '../rules/plan-dossier';
import type { Route } from '../rules/route';
import type { RunningTerm } from '../rules/term';
import type { WeighedTexts } from '../rules/weigh-plans';
import type { Leg, Move, Posthumous } from './past';
import type { CouncilResult, DossierContent, SignedDocument } from './state';

export interface Submission {
  readonly id: string;
  readonly code: string;
  readonly award: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly requiredParts: readonly DossierPart[];
  readonly content: DossierContent;
  readonly applicant: { readonly person: PersonId; readonly organization: OrganizationId };
  readonly retrospective: boolean;
  readonly route: Route;
  readonly calendar: WorkingCalendar;
  /** Absent in dossiers of the first release, which kept no name of their rules. */
  readonly rules?: DossierRules;
}

/** What reception fixes besides the route. `null`: as the submission has it. */
export interface PinnedRules {
  readonly rules: DossierRules;
  readonly parts: readonly DossierPart[] | null;
  readonly calendar: WorkingCalendar | null;
}

/** A limit after its clock stood still: its end, and how it runs where the route has clock rules. */
export interface LimitGoingOn {
  readonly dueAt: Instant | null;
  readonly term?: RunningTerm;
}

/** A step and who holds it. */
export interface DossierPlace {
  readonly step: string;
  readonly organization: OrganizationId;
}

/** When it was voted on or signed, outside of the dossier; absent in events of before it was kept. */
export interface DecidedApart {
  readonly during?: readonly Span[];
}

export type DossierHappening =
  | { readonly type: 'submitted'; readonly submission: Submission }
  | {
      readonly type: 'received';
      readonly step: string;
      readonly route: Route | null;
      readonly pinned?: PinnedRules;
      readonly note: string;
      readonly eligibility?: Eligibility;
    }
  | {
      readonly type: 'returned';
      readonly step: string;
      readonly reason: string;
      readonly missing: readonly string[];
      /** The reason of a repeated return, as its id in the clock rules. */
      readonly code?: string;
      /** The parts that it is asked for from then on, where they have become others before its reception. */
      readonly parts?: readonly DossierPart[];
    }
  | {
      readonly type: 'resubmitted';
      readonly content: DossierContent;
      /** As for a return. */
      readonly parts?: readonly DossierPart[];
      readonly note: string;
    }
  | {
      readonly type: 'appraised';
      readonly step: string;
      readonly weighed?: WeighedTexts;
      /** What was counted for its caps; absent where it has none. */
      readonly caps?: readonly CapFinding[];
      readonly note: string;
    }
  | {
      readonly type: 'cap-count-stated';
      readonly cap: string;
      readonly count: number;
      readonly document: NumberedDocument;
    }
  | {
      readonly type: 'cap-passed';
      readonly cap: string;
      readonly order: NumberedDocument;
      readonly reason: string;
      readonly seen: CapFinding;
    }
  | {
      readonly type: 'opinion-recorded';
      readonly step: string;
      readonly organization: OrganizationId;
      readonly answer: 'agree' | 'disagree' | 'none';
      readonly note: string;
      /** The step was left in silence before. */
      readonly late?: true;
    }
  | { readonly type: 'posting-ended'; readonly step: string }
  | {
      readonly type: 'posting-recorded';
      readonly step: string;
      readonly objections: number;
      readonly note: string;
    }
  | ({ readonly type: 'council-result-recorded'; readonly result: CouncilResult } & DecidedApart)
  | ({ readonly type: 'forwarded'; readonly step: string; readonly letter: SignedDocument } & DecidedApart)
  | ({ readonly type: 'decided'; readonly step: string; readonly decision: SignedDocument } & DecidedApart)
  | {
      readonly type: 'presented';
      readonly step: string;
      readonly presenter: string;
      readonly authorisedBy: string;
      readonly place: string;
    }
  | {
      readonly type: 'step-reached';
      readonly step: string;
      readonly organization: OrganizationId;
      readonly dueAt: Instant | null;
      readonly term?: RunningTerm;
    }
  | { readonly type: 'refused'; readonly step: string; readonly reason: string }
  | {
      readonly type: 'person-moved';
      readonly move: Move;
      /** The way on, where the new unit proposes. */
      readonly route: Route | null;
      /** The dossier waits for a document, which was drawn of the old way: its content is a new version. */
      readonly renews?: true;
      /** The unit that proposes takes another way, which an order must give the dossier first. */
      readonly waits?: true;
      /** Since when the limit stands still for it; absent in events of before that was kept. */
      readonly waitsSince?: Instant;
      /** The limit that goes on, as the dossier does not wait for an order any more. */
      readonly limit?: LimitGoingOn;
    }
  | {
      readonly type: 'move-corrected';
      /** Which of the moves that stood, counted from 1, and what it said. */
      readonly number: number;
      readonly was: Leg;
      /** The last of the moves that stand, with those before it; null where none is left. */
      readonly move: Move | null;
      readonly reason: string;
      /** Who proposes, where no move is left and the route is still another unit's. */
      readonly proposer?: OrganizationId;
      /** As for a move. */
      readonly route: Route | null;
      readonly renews?: true;
      readonly waits?: true;
      readonly waitsSince?: Instant;
      readonly limit?: LimitGoingOn;
    }
  | { readonly type: 'unit-commented'; readonly organization: OrganizationId; readonly note: string }
  | { readonly type: 'death-recorded'; readonly posthumous: Posthumous }
  | { readonly type: 'withdrawn'; readonly reason: string }
  | { readonly type: 'held'; readonly reason: string }
  | {
      readonly type: 'lifted';
      readonly reason: string;
      readonly dueAt: Instant | null;
      readonly term?: RunningTerm;
    }
  | {
      readonly type: 'limit-moved';
      readonly step: string;
      readonly from: Instant;
      readonly to: Instant;
      readonly calendar: WorkingCalendar;
      readonly because: readonly CalendarChange[];
      /** What put the calendar into force: the id of an order, or the number of a notice. */
      readonly source: string;
    }
  | {
      readonly type: 'rerouted';
      readonly route: Route;
      readonly rules?: DossierRules;
      readonly toStep: string;
      readonly order: string;
      readonly reason: string;
    }
  | {
      /** Bodies of its route are gone, by an order that is carried out over all open dossiers. */
      readonly type: 'reorganized';
      readonly enactment: string;
      readonly order: { readonly number: string; readonly day: LocalDate };
      readonly day: LocalDate;
      readonly outcome: 'moved' | 'route-changed' | 'stopped';
      readonly takeovers: ReadonlyArray<Pick<Takeover, 'from' | 'to' | 'kind' | 'article' | 'evidence'>>;
      readonly route: Route;
      readonly step: number;
      readonly closed: readonly string[];
      readonly subjectGone: boolean;
      /** Who took over from the unit that proposed, or where the person was; absent where neither is gone. */
      readonly heirs?: readonly Link[];
      readonly from: DossierPlace | null;
      readonly to: DossierPlace | null;
    }
  | { readonly type: 'cancelled'; readonly reason: string }
  | { readonly type: 'reminded'; readonly step: string; readonly dueAt: Instant }
  | { readonly type: 'limit-passed'; readonly step: string; readonly dueAt: Instant };

export type DossierEvent = EventHead & DossierHappening;
export type DossierEventType = DossierEvent['type'];
