import type { Takeover } from '../bodies';
import type { CapFinding, NumberedDocument } from '../caps';
import type { Act } from '../kernel/act';
import type { LocalDate } from '../kernel/time';
import type { DossierPart } from '../rules/award';
import type { DossierRules } from '../rules/plan-dossier';
import type { WorkingCalendar } from '../rules/calendar';
import type { CalendarChange } from '../rules/calendar-change';
import type { Eligibility } from '../eligibility';
import type { LivingOnly } from '../rules/posthumous-rule';
import type { Route } from '../rules/route';
import type { WeighedTexts } from '../rules/weigh-plans';
import type { DecidedApart, PinnedRules } from './events';
import type { MoveCorrection } from './correct-move';
import type { TransferRequest } from './move';
import type { Posthumous } from './past';
import type { CouncilResult, DossierContent, SignedDocument } from './state';

/** What a person does to a dossier. */
export type DossierAct = Act & {
  /** The day on which the act has effect; today, unless the dossier is entered afterwards from paper. */
  readonly on: LocalDate;
} & (
    | {
        readonly type: 'receive';
        readonly route: Route | null;
        /** Absent where the dossier was received before, and stays under the rules of then. */
        readonly pinned?: PinnedRules;
        readonly note: string;
        /** Of a subject of the ledger, at the first reception: what the day's text makes of its file. */
        readonly eligibility?: Eligibility;
      }
    | {
        readonly type: 'return';
        readonly reason: string;
        readonly missing: readonly string[];
        /** One of the reasons in the clock rules; a dossier that was returned before needs it. */
        readonly code?: string;
        /** Before reception: the parts that the rules in force ask for, where they are others than the dossier has. */
        readonly parts?: readonly DossierPart[];
      }
    | {
        readonly type: 'resubmit';
        readonly content: DossierContent;
        /** As for a return. */
        readonly parts?: readonly DossierPart[];
        readonly note: string;
      }
    | {
        readonly type: 'appraise';
        /** Where a clause gives the newer text if it is more favourable, and nobody has weighed the two yet. */
        readonly weighed?: WeighedTexts;
        /** Its caps as they were counted for the act; absent where it has none. */
        readonly caps?: readonly CapFinding[];
        readonly note: string;
      }
    | {
        /** The unit states, from a document, the number that the share of a cap is taken of. */
        readonly type: 'state-count';
        readonly cap: string;
        readonly count: number;
        readonly document: NumberedDocument;
      }
    | {
        /** A recorded order lets the dossier go past a cap. */
        readonly type: 'pass-cap';
        readonly cap: string;
        readonly order: NumberedDocument;
        readonly reason: string;
        readonly seen: CapFinding;
      }
    | { readonly type: 'record-opinion'; readonly answer: 'agree' | 'disagree'; readonly note: string }
    | { readonly type: 'record-posting'; readonly objections: number; readonly note: string }
    | { readonly type: 'refuse'; readonly reason: string }
    | {
        readonly type: 'present';
        readonly presenter: string;
        readonly authorisedBy: string;
        readonly place: string;
      }
    | { readonly type: 'record-move'; readonly transfer: TransferRequest }
    | { readonly type: 'correct-move'; readonly correction: MoveCorrection }
    | {
        /** A unit where the person was, or is, says what it has to say about the time there. */
        readonly type: 'give-comment';
        readonly note: string;
      }
    | {
        readonly type: 'record-death';
        readonly posthumous: Posthumous;
        /** The text by which the award is given to the living only; absent where none is. */
        readonly livingOnly?: LivingOnly;
      }
    | { readonly type: 'withdraw'; readonly reason: string }
    | { readonly type: 'hold'; readonly reason: string }
    | { readonly type: 'lift'; readonly reason: string }
    | {
        readonly type: 'reroute';
        readonly route: Route;
        readonly rules?: DossierRules;
        readonly toStep: string;
        readonly order: string;
        readonly reason: string;
      }
    | { readonly type: 'cancel'; readonly reason: string }
  );

/** A calendar that was published, told to a dossier whose limit ends on another day by it. */
export interface Recomputation {
  readonly type: 'recompute-limit';
  readonly calendar: WorkingCalendar;
  /** Days that it counts otherwise, with their notices; those outside the term are of no account. */
  readonly changes: readonly CalendarChange[];
  /** What put it into force: the id of an order, or the number of a notice. */
  readonly source: string;
}

/**
 * What the engine reports: results of sessions, signed documents, orders over bodies, the passing of time. `contentVersion` is what was voted
 * on or signed: a dossier that was completed since is not what they looked at.
 */
export type DossierReport =
  | ({
      readonly type: 'record-council-result';
      readonly result: CouncilResult;
      readonly contentVersion: number;
      readonly on: LocalDate;
    } & DecidedApart)
  | ({
      readonly type: 'forward';
      readonly step: string;
      readonly letter: SignedDocument;
      readonly contentVersion: number;
      readonly on: LocalDate;
    } & DecidedApart)
  | ({
      readonly type: 'decide';
      readonly step: string;
      readonly decision: SignedDocument;
      readonly contentVersion: number;
      readonly on: LocalDate;
    } & DecidedApart)
  | {
      readonly type: 'reorganize';
      readonly enactment: string;
      readonly order: { readonly number: string; readonly day: LocalDate };
      /** The first day on which the bodies are gone. */
      readonly day: LocalDate;
      readonly takeovers: readonly Takeover[];
      /** A dossier that is still being entered from paper does not take it; absent in reports of before it was asked. */
      readonly leavesPaper?: boolean;
      /** Who takes over from the unit that proposes does so here too; absent in reports of before it did. */
      readonly followsUnit?: true;
    }
  | Recomputation
  | { readonly type: 'time-passed' };

export type DossierCommand = DossierAct | DossierReport;
export type DossierActType = DossierAct['type'];

export const isAct = (command: DossierCommand): command is DossierAct => 'actor' in command;

/** Every act that a person can do to any dossier, in the order in which screens offer them; those about caps stand with the caps. */
export const DOSSIER_ACTS: readonly DossierActType[] = [
  'receive',
  'appraise',
  'record-opinion',
  'record-posting',
  'present',
  'return',
  'resubmit',
  'refuse',
  'record-move',
  'correct-move',
  'give-comment',
  'record-death',
  'hold',
  'lift',
  'withdraw',
  'reroute',
  'cancel',
];
