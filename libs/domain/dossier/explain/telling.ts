import type { CapFinding } from '../../caps';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Citation } from '../../rules/citation';
import type { OpenQuestion } from '../../rules/law';
import type { LivingOnly } from '../../rules/posthumous-rule';
import type { PinnedPrinciples } from '../../rules/principle';
import type { CheckedRequirement, Inputs, RequirementVerdict } from '../../rules/requirement';
import type { Retention } from '../../rules/retention-rule';
import type { Step } from '../../rules/route';
import type { Eligibility } from '../../eligibility';
import type { DossierState } from '../state';
import { stepPlaceWords, type NameOfBody } from '../../rules/step-words';

export { dayWords } from '../../kernel/day-words';

/** The same in both languages. */
export type Sentence = CheckedRequirement['sentence'];

/** How long the dossier is kept, and who must decide where nobody knows. */
export interface ToldRetention extends Retention {
  readonly question: OpenQuestion | null;
}

/** What the lines of an explanation are told from. */
export interface Telling {
  readonly state: DossierState;
  readonly now: Instant;
  readonly nameOf: NameOfBody;
  /** Pinned by reception; before that, as it would be found now. */
  readonly eligibility?: Eligibility | undefined;
  /** The rules for every dossier of its day, for one of the first release, which carries none. */
  readonly principles?: PinnedPrinciples | undefined;
  /** The day of death that the subject's file knows of now; null where it knows of none. */
  readonly diedOn: LocalDate | null;
  /** The text by which the award is given to the living only; null where none is. */
  readonly livingOnly: LivingOnly | null;
  /** How long it is kept, once it has ended; null where no rule is known. */
  readonly retention: ToldRetention | null;
  /** Caps as they were counted: now for a dossier on its way, at its last appraisal after that. */
  readonly caps: readonly CapFinding[];
}

export const line = (
  requirement: string,
  verdict: RequirementVerdict,
  { article, evidence }: Citation,
  inputs: Inputs,
  sentence: Sentence,
): CheckedRequirement => ({ requirement, verdict, article, evidence, inputs, sentence });

/** "thẩm định tại Sở Nội vụ tỉnh Lạng Sơn". */
export const stepWords = (
  { nameOf }: Telling,
  step: Pick<Step, 'kind' | 'level' | 'organization'>,
): Sentence => stepPlaceWords({ ...step, body: step.organization }, nameOf);

/** The words of a list: "A, B". */
export const listed = (items: readonly Sentence[]): Sentence => ({
  vi: items.map(({ vi }) => vi).join(', '),
  en: items.map(({ en }) => en).join(', '),
});

/** A reason as somebody wrote it, without the full stop that the sentence brings. */
export const quoted = (reason: string): string => `“${reason.trim().replace(/\.$/, '')}”`;
