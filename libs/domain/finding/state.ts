import type { EventHead } from '../kernel/act';
import type { Actor, OrganizationId } from '../kernel/actor';
import type { Instant } from '../kernel/time';

/** `open`: waits for an answer. `answered`: waits for the auditor. `closed`: nothing follows. */
export const FINDING_PHASES = ['open', 'answered', 'closed'] as const;
export type FindingPhase = (typeof FINDING_PHASES)[number];

/** What a finding is about. */
export interface FindingAbout {
  readonly kind: 'dossier' | 'session' | 'council';
  readonly id: string;
  /** The act that it points to; null for the thing as a whole. */
  readonly seq: number | null;
}

/**
 * What the auditor comes to. `remedied`: put right. `explained`: the answer settles it. `passed-on`: given to another authority,
 * outside. `mistaken`: there was nothing to find; the only one that needs no answer before.
 */
export type Conclusion = 'remedied' | 'explained' | 'passed-on' | 'mistaken';

export const CONCLUSIONS: readonly Conclusion[] = ['remedied', 'explained', 'passed-on', 'mistaken'];

/** What somebody wrote, in which capacity and when. */
export interface FindingWords {
  readonly by: Actor;
  readonly at: Instant;
  readonly words: string;
}

/** A finding of an auditor, with its answers and its close. */
export interface AuditFinding {
  readonly id: string;
  readonly seq: number;
  readonly phase: FindingPhase;
  readonly about: FindingAbout;
  /** Who must answer. */
  readonly organization: OrganizationId;
  readonly raised: FindingWords;
  /** Until it is closed, more may follow the first. */
  readonly answers: readonly FindingWords[];
  readonly closed: (FindingWords & { readonly conclusion: Conclusion }) | null;
}

/** Free words stand under the names that the record keeps personal texts by. */
export type FindingHappening =
  | {
      readonly type: 'raised';
      readonly id: string;
      readonly about: FindingAbout;
      readonly organization: OrganizationId;
      readonly reason: string;
    }
  | { readonly type: 'answered'; readonly note: string }
  | { readonly type: 'closed'; readonly conclusion: Conclusion; readonly reason: string };

export type FindingEvent = EventHead & { readonly by: Actor } & FindingHappening;
