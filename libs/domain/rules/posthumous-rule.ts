import type { LocalDate } from '../kernel/time';
import { isInForce } from './award';
import type { Citation } from './citation';
import type { Bilingual, Term } from './validity';

/** Whether an award is given to the dead, where its own text says so. Others are, by the principle for every dossier. */
export interface PosthumousRule extends Term, Citation {
  /** The code of the award. */
  readonly id: string;
  readonly given: boolean;
  /** Of what the text speaks: the medal of one ministry among those of all. */
  readonly what: Bilingual;
}

/** What a dossier is told of a text that gives its award to the living only. */
export type LivingOnly = Pick<PosthumousRule, 'what' | 'article' | 'evidence'>;

/** The text that gives the award to the living only on the day; null where none does. */
export const livingOnly = (
  rules: readonly PosthumousRule[],
  award: string,
  day: LocalDate,
): PosthumousRule | null =>
  rules.find((rule) => rule.id === award && !rule.given && isInForce(rule, day)) ?? null;
