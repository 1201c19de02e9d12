import type { LocalDate } from '../kernel/time';
import { isInForce } from './award';
import type { Citation } from './citation';
import type { Bilingual, Term } from './validity';

/**
 * What a period is for: a dossier that came to its award, one that ended without, a signed decision, a signed letter, a
 * council session, a complaint or denunciation.
 */
export const RETAINED = ['awarded', 'ended', 'decision', 'letter', 'session', 'denunciation'] as const;
export type Retained = (typeof RETAINED)[number];

/** How long something is kept, for what ended in its time. */
export interface RetentionRule extends Term, Citation {
  readonly id: string;
  readonly of: Retained;
  /** Levels of the body that decided; null where that makes no difference. */
  readonly levels: readonly string[] | null;
  readonly what: Bilingual;
  /** `open`: no text was found; the open question of `questionOf` says who decides. */
  readonly keep: 'permanent' | 'years' | 'open';
  /** Only with `years`. */
  readonly years: number | null;
}

/** The id of the open question that an open rule leaves. */
export const questionOf = ({ id }: Pick<RetentionRule, 'id'>): string => `retention-${id}`;

/** A rule with what it comes to. */
export interface Retention {
  readonly rule: RetentionRule;
  /** The last day of the period; null where it has none. */
  readonly until: LocalDate | null;
}

/**
 * How long something is kept that ended on the day: by the text in force then (inferred), counted from the year in which
 * the work ended (Circular 10/2022/TT-BNV), to the end of the last year. Null where no rule is for it.
 */
export function retentionOf(
  rules: readonly RetentionRule[],
  of: Retained,
  level: string | null,
  ended: LocalDate,
): Retention | null {
  const rule = rules.find(
    (one) =>
      one.of === of &&
      isInForce(one, ended) &&
      (one.levels === null || (level !== null && one.levels.includes(level))),
  );
  if (!rule) return null;
  return { rule, until: rule.years === null ? null : `${Number(ended.slice(0, 4)) + rule.years}-12-31` };
}
