import type { CapStep } from '../rules/law';
import type { CheckedRequirement } from '../rules/requirement';
import type { Bilingual } from '../rules/validity';

/**
 * `within`: the dossier has a place under every reading of the cap; `over`: under none; `rounding-open`: it depends on how
 * the share is rounded, which the text does not say; `not-stated`: nobody has stated the number that the share is taken of.
 */
export type CapStanding = 'within' | 'over' | 'rounding-open' | 'not-stated';

/** A cap as it was counted for one dossier at one moment. */
export interface CapFinding extends CheckedRequirement {
  readonly cap: string;
  /** In which body it was counted, what, and out of what; null where the text gives a number and no share. */
  readonly body: Bilingual;
  readonly counted: Bilingual;
  readonly outOf: Bilingual | null;
  readonly standing: CapStanding;
  /** Steps that are not taken past the cap without an order. */
  readonly heldAt: readonly CapStep[];
  /** Whether the text lets an order pass it at all. */
  readonly mayBePassed: boolean;
}
