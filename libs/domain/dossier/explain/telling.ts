import type { OrganizationId } from '../../kernel/actor';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Citation } from '../../rules/citation';
import type { CheckedRequirement, Inputs, RequirementVerdict } from '../../rules/requirement';
import type { Step } from '../../rules/route';
import type { Eligibility } from '../../eligibility';
import type { DossierState } from '../state';
import { STEP_WORDS } from './words';

/** The same in both languages. */
export type Sentence = CheckedRequirement['sentence'];

/** How a body is called; its id where nobody knows better. */
export type NameOfBody = (id: OrganizationId) => Sentence;

/** What the lines of an explanation are told from. */
export interface Telling {
  readonly state: DossierState;
  readonly now: Instant;
  readonly nameOf: NameOfBody;
  /** Pinned by reception; before that, as it would be found now. */
  readonly eligibility?: Eligibility | undefined;
}

export const line = (
  requirement: string,
  verdict: RequirementVerdict,
  { article, evidence }: Citation,
  inputs: Inputs,
  sentence: Sentence,
): CheckedRequirement => ({ requirement, verdict, article, evidence, inputs, sentence });

/** "thẩm định tại Sở Nội vụ tỉnh Lạng Sơn". */
export function stepWords({ nameOf }: Telling, step: Pick<Step, 'kind' | 'organization'>): Sentence {
  const [kind, body] = [STEP_WORDS[step.kind], nameOf(step.organization)];
  return { vi: `${kind.vi} tại ${body.vi}`, en: `${kind.en} at ${body.en}` };
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as it is read aloud: "02/07/2025", "2 July 2025". */
export function dayWords(day: LocalDate): Sentence {
  const [year, month, date] = day.split('-');
  return { vi: `${date}/${month}/${year}`, en: `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` };
}

/** The words of a list: "A, B". */
export const listed = (items: readonly Sentence[]): Sentence => ({
  vi: items.map(({ vi }) => vi).join(', '),
  en: items.map(({ en }) => en).join(', '),
});

/** A reason as somebody wrote it, without the full stop that the sentence brings. */
export const quoted = (reason: string): string => `“${reason.trim().replace(/\.$/, '')}”`;
