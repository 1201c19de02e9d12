import type { Reorganization } from '../bodies';
import type { Actor, OrganizationId } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { PublishedCalendar } from '../rules/calendar-year';
import type { RuleSetVersions } from '../rules/rule-set';

/** What an order changes. Each kind is carried out in its own way (`activities/enactment/carriers.ts`). */
export type EnactmentContent =
  | { readonly kind: 'reorganization'; readonly reorganization: Reorganization }
  /** A rule set takes effect for new dossiers; those that are pinned stay under theirs. */
  | {
      readonly kind: 'rules';
      readonly before: RuleSetVersions;
      readonly after: RuleSetVersions;
      /** Where the set brings other days off: running limits are counted anew by it. */
      readonly calendar?: PublishedCalendar;
    };

export type EnactmentKind = EnactmentContent['kind'];

/** The document that orders it. */
export interface Order {
  readonly number: string;
  readonly day: LocalDate;
}

/** `confirmed` waits for the day of effect; `carrying-out` goes from dossier to dossier. */
export const ENACTMENT_PHASES = ['proposed', 'confirmed', 'carrying-out', 'done', 'withdrawn'] as const;
export type EnactmentPhase = (typeof ENACTMENT_PHASES)[number];

/**
 * What became of a dossier: `moved` to another holder or step, `route-changed` in steps still ahead, `stopped` for good,
 * `limit-moved` to
 * another day, or `passed-over` as it was.
 */
export type DossierOutcomeKind = 'moved' | 'route-changed' | 'stopped' | 'limit-moved' | 'passed-over';

export const DOSSIER_OUTCOMES: readonly DossierOutcomeKind[] = [
  'moved',
  'route-changed',
  'stopped',
  'limit-moved',
  'passed-over',
];

/** Where a dossier stood or stands. */
export interface StandingPlace {
  readonly step: string;
  readonly organization: OrganizationId;
}

export interface DossierOutcome {
  readonly dossier: string;
  readonly code: string;
  readonly outcome: DossierOutcomeKind;
  /** Why it was passed over: a refusal's code; null otherwise. */
  readonly reason: string | null;
  readonly from: StandingPlace | null;
  readonly to: StandingPlace | null;
  /** Of a limit that was moved: the day on which it ended, and ends. */
  readonly limit?: { readonly from: LocalDate; readonly to: LocalDate };
}

/** An order as it was proposed. */
export interface EnactmentProposal {
  readonly id: string;
  readonly order: Order;
  readonly reason: string;
  /** The day from which it has effect. */
  readonly effectiveOn: LocalDate;
  /** Bodies that stand above everything it touches, themselves included: whose administrators may confirm it. */
  readonly within: readonly OrganizationId[];
  /** Open dossiers that it would have touched when it was proposed: what its progress is measured by. */
  readonly expected: number;
  readonly content: EnactmentContent;
}

/** An order of two persons that is carried out over open dossiers. */
export interface EnactmentState extends EnactmentProposal {
  readonly seq: number;
  readonly phase: EnactmentPhase;
  readonly proposedBy: Actor;
  readonly proposedAt: Instant;
  readonly confirmedBy: Actor | null;
  readonly confirmedAt: Instant | null;
  readonly counts: Readonly<Record<DossierOutcomeKind, number>>;
  /** The last dossier of the last batch; dossiers are taken in the order of their ids. */
  readonly last: string | null;
  readonly doneAt: Instant | null;
  readonly withdrawn: string | null;
}

export const enactmentEnded = ({ phase }: EnactmentState): boolean =>
  phase === 'done' || phase === 'withdrawn';
