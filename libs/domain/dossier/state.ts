import type { CapRecord } from '../caps';
import type { Link } from '../bodies';
import type { OfficeId, OrganizationId, PersonId } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { Eligibility } from '../eligibility';
import type { CommendationKind } from '../ledger/holding';
import type { DossierPart, SubjectKind } from '../rules/award';
import type { WorkingCalendar } from '../rules/calendar';
import type { DossierRules } from '../rules/plan-dossier';
import type { Route, Step } from '../rules/route';
import type { RunningTerm } from '../rules/term';
import type { LineOutcome } from '../rules/threshold';
import type { WeighedTexts } from '../rules/weigh-plans';
import type { Course, Move, Opinion, Posthumous, UnitComment } from './past';

export type { Course, Opinion } from './past';

/**
 * `climbing` is on its way; `returned` waits for the applicant; `decided` has its decision (a presentation may
 * follow); `refused`, `withdrawn` and `cancelled` are ends.
 */
export const DOSSIER_STATUSES = [
  'climbing',
  'returned',
  'decided',
  'refused',
  'withdrawn',
  'cancelled',
] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  /** Post and unit, or address, as printed on the decision. */
  readonly position: string;
  /** Whom of the award ledger it is, where somebody tied it: what is held, proposed and on file is looked up there. */
  readonly ledger?: string;
}

/** One version of what the applicant handed in. Files are named by their SHA-256. */
export interface DossierContent {
  readonly subject: Subject;
  readonly citation: string;
  /** Names the one achievement that is to be rewarded, as the subject's file has it. */
  readonly achievement?: string;
  /** Why it is to be given; a dossier of before it was asked does not say, and is no ground for another award. */
  readonly commendation?: Exclude<CommendationKind, 'unknown'>;
  readonly parts: ReadonlyArray<{ readonly part: string; readonly file: string; readonly name: string }>;
  /** Whether the condition holds under which a part is asked for, as the applicant states it. */
  readonly conditions?: ReadonlyArray<{ readonly part: string; readonly holds: boolean }>;
}

export interface Hold {
  readonly since: Instant;
  readonly reason: string;
  readonly office: OfficeId;
}

export interface SignedDocument {
  readonly round: string;
  readonly number: string;
  readonly file: string;
  readonly signedOn: LocalDate;
}

export interface CouncilResult {
  readonly step: string;
  readonly session: string;
  readonly outcome: LineOutcome;
  /** Absent of a secret ballot whose figures are for the council alone: they stand in its minutes. */
  readonly agree?: number;
  readonly needed?: number;
  readonly base?: number;
}

/** A dossier after submission: one subject proposed for one award. */
export interface DossierState {
  readonly id: string;
  readonly code: string;
  /** Sequence number of the last event; the version that callers may require. */
  readonly seq: number;
  readonly status: DossierStatus;
  readonly award: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly requiredParts: readonly DossierPart[];
  readonly content: DossierContent;
  /** 1 for the first submission; each resubmission adds one. */
  readonly contentVersion: number;
  readonly applicant: { readonly person: PersonId; readonly organization: OrganizationId };
  /** Absent while the person is not recorded to have died. */
  readonly posthumous?: Posthumous;
  /** Absent while the person is not recorded to have moved to another unit. */
  readonly move?: Move;
  /** What units where the person was, or is, said about the time there; absent where none did. */
  readonly unitComments?: readonly UnitComment[];
  /** The unit that proposes takes another way than this one: nothing is done until an order gives the dossier that way. */
  readonly awaitsReroute?: true;
  /** Since when its limit stands still for that order; absent where it waits since before that was kept. */
  readonly waitsSince?: Instant;
  /** Who proposes since every move was taken back, where the route is still another unit's. */
  readonly proposer?: OrganizationId;
  /** Who took over from units that proposed, or where the person was, and that are gone; absent while none is. */
  readonly heirs?: readonly Link[];
  /** Entered afterwards from paper: its acts may carry the dates on which they took place. */
  readonly retrospective: boolean;
  readonly route: Route;
  readonly step: number;
  /** When the route was pinned by reception, the day of receipt; before that, null. */
  readonly receivedOn: LocalDate | null;
  /** Whether the subject might be proposed, as it was found on the day of receipt; nothing later changes it. */
  readonly eligibility?: Eligibility;
  /** Numbers stated for its caps and orders to pass one; absent where nothing was recorded of either. */
  readonly caps?: CapRecord;
  readonly lastActOn: LocalDate;
  readonly arrivedAt: Instant;
  /** End of the current step's limit; null when it has none or the clock stands still. */
  readonly dueAt: Instant | null;
  /** How the current step's limit runs; absent where the route has no clock rules or the step no limit. */
  readonly term?: RunningTerm;
  /** Which warnings of the current limit were already given. */
  readonly warned: 'none' | 'reminded' | 'overdue';
  readonly opinions: readonly Opinion[];
  readonly postingOver: boolean;
  readonly hold: Hold | null;
  readonly returnedAt: Instant | null;
  readonly results: readonly CouncilResult[];
  readonly letters: readonly SignedDocument[];
  readonly decision: SignedDocument | null;
  readonly presented: boolean;
  readonly calendar: WorkingCalendar;
  /** A state folded before these were kept has neither. */
  readonly submittedOn?: LocalDate;
  readonly rules?: DossierRules;
  /** What was weighed for a dossier without `rules`: received under the first release, it has no other place. */
  readonly weighed?: WeighedTexts;
  /** What it went through; a state folded before courses were kept has none, or only the later part. */
  readonly course?: Course;
}

/** Who has taken over from the unit by now; the unit itself while it is there, or nobody has. */
export function heirOf({ heirs = [] }: Pick<DossierState, 'heirs'>, unit: OrganizationId): OrganizationId {
  return heirs.reduce((heir, { from, to }) => (from === heir && to !== null ? to : heir), unit);
}

/** The body that proposes: its own, or once the person has moved the one that was settled then; or who has taken over from it. */
export const proposingBody = (
  state: Pick<DossierState, 'move' | 'proposer' | 'heirs' | 'route' | 'applicant'>,
): OrganizationId =>
  heirOf(
    state,
    state.move?.proposer ??
      state.proposer ??
      state.route.steps.find(({ level }) => level === 'unit')?.organization ??
      state.applicant.organization,
  );

/** Both results of a more favourable clause; null where none asked, or nobody has weighed yet. */
export const weighedOf = ({ rules, weighed }: DossierState): WeighedTexts | null =>
  rules?.weighed ?? weighed ?? null;

/** The step that the dossier stands at. */
export const currentStep = (state: DossierState): Step | undefined => state.route.steps[state.step];

/** Whether nothing can happen any more. */
export const isEnded = (state: DossierState): boolean =>
  state.status === 'refused' ||
  state.status === 'withdrawn' ||
  state.status === 'cancelled' ||
  (state.status === 'decided' && currentStep(state) === undefined);

/** Whether the dossier is still on its way to a decision. */
export const isOpen = (state: DossierState): boolean =>
  state.status === 'climbing' || state.status === 'returned';
