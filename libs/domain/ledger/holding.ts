import type { LocalDate } from '../kernel/time';

/** Why an award was given. Ad hoc and thematic results are no ground for a merit award to a higher level. */
export const GIVEN_COMMENDATIONS = [
  'merit', // công trạng
  'ad-hoc', // đột xuất
  'movement', // phong trào thi đua, chuyên đề
  'long-service', // cống hiến
  'seniority', // niên hạn
  'external', // đối ngoại
] as const;

export type GivenCommendation = (typeof GIVEN_COMMENDATIONS)[number];

/** `unknown`: imported without it; never counted as a prerequisite, always shown. */
export const COMMENDATION_KINDS = [...GIVEN_COMMENDATIONS, 'unknown'] as const;
export type CommendationKind = (typeof COMMENDATION_KINDS)[number];

/** Whether the holder still holds it: stripped and restored are acts of the President, cancelled of whoever decided. */
export type HoldingStatus = 'held' | 'cancelled' | 'stripped' | 'restored';

/** An award that a subject was given, as the ledger knows it. */
export interface Holding {
  readonly id: string;
  /** Code of the catalogue: "DH-CSTDCS". */
  readonly award: string;
  readonly kind: CommendationKind;
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string };
  /** The year or years that the achievement was counted for; null where the source does not say. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** Names one achievement, so that it is not proposed twice; null where nobody named it. */
  readonly achievement: string | null;
  readonly status: HoldingStatus;
  /** Awards that this one stood on, by id. */
  readonly basis: readonly string[];
}

export const counts = (holding: Holding): boolean =>
  holding.status === 'held' || holding.status === 'restored';
