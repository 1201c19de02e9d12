import { lower } from '../kernel/first-letter';
import type { LocalDate } from '../kernel/time';
import { layerName } from '../rules/layer-names';
import type { CheckedRequirement } from '../rules/requirement';
import { textOn, type Criteria, type Criterion, type CriteriaText } from './criterion';
import { readFacts, type Facts } from './facts';
import { type Finding } from './finding';
import { awardNotInForce, checkRule, together } from './kinds';
import { knownOn } from './known-on';
import type { CitedRule, Said } from './rule';
import type { SubjectFile } from './subject-file';

/**
 * `eligible`: nothing is missing. `not-yet`: something is, and time or new merit may bring it. `never`: neither can.
 * `needs-decision`: nothing known is missing, and the sources leave something open that somebody must decide.
 */
export type EligibilityVerdict = 'eligible' | 'not-yet' | 'never' | 'needs-decision';

/** One line of the answer. `next`: no day before it can bring what is missing by time alone. */
export interface EligibilityLine extends CheckedRequirement {
  readonly next: LocalDate | null;
  readonly lacking: number;
  /** Nothing may be proposed while it is missing. */
  readonly hard: boolean;
  /** Ids of the holdings that were counted. */
  readonly counted: readonly string[];
  readonly parts: readonly EligibilityLine[];
  /** The lower layer of rules that asks for it beyond what the layers above it say. */
  readonly layer?: string;
}

export interface Eligibility {
  readonly award: string;
  readonly day: LocalDate;
  readonly verdict: EligibilityVerdict;
  readonly requirements: readonly EligibilityLine[];
  /** First day on which the same text is kept by time alone, no decision needed; null when more is missing, or the text ends before. */
  readonly earliest: LocalDate | null;
  /** How many years, titles or other things are lacking in all. */
  readonly lacking: number;
}

/** An award for which no text of its own is known on the day is never silently eligible. */
const NO_TEXT: CitedRule = {
  article: 'không tìm thấy trong các nguồn đã có',
  evidence: 'N',
  rule: {
    kind: 'open',
    onlyUnrated: false,
    sentence: {
      vi: 'Các nguồn đã có không nêu tiêu chuẩn cho đối tượng này vào ngày này; cấp có thẩm quyền quyết định khen thưởng phải quyết định và ghi lại.',
      en: 'The sources give no criterion for this subject on this day; whoever decides the award must decide, and it is recorded.',
    },
  },
};

type Checked = Finding['parts'][number];

function criteriaFor(text: CriteriaText, file: SubjectFile): readonly Criterion[] {
  return text.criteria.filter((criterion) => criterion.subjects.includes(file.kind));
}

/** The award itself, where the text does not know it on the day. */
const notGiven = (outside: Criterion, facts: Facts): Checked => ({
  cited: { article: outside.article, evidence: outside.evidence, rule: { kind: 'award-in-force' } },
  finding: awardNotInForce(outside, facts),
});

function checkAll(text: CriteriaText, criteria: readonly Criterion[], facts: Facts): readonly Checked[] {
  const checked = criteria.map((cited) => ({ cited, finding: checkRule(cited, facts) }));
  if (text.outside) return [...checked, notGiven(text.outside, facts)];
  const settled =
    criteria.some((criterion) => !criterion.general) || checked.some(({ finding: found }) => found.final);
  return settled ? checked : [...checked, { cited: NO_TEXT, finding: checkRule(NO_TEXT, facts) }];
}

function verdictOf(
  checked: readonly Checked[],
): Pick<Finding, 'next' | 'lacking'> & { verdict: EligibilityVerdict } {
  const { verdict, final, next, lacking } = together(checked.map((one) => one.finding));
  if (verdict === 'missing') return { verdict: final ? 'never' : 'not-yet', next, lacking };
  return { verdict: verdict === 'open' ? 'needs-decision' : 'eligible', next, lacking };
}

/** Steps from one day that could help to the next, until the text is kept, time stops helping or the text ends. */
function earliestDay(
  file: SubjectFile,
  text: CriteriaText,
  criteria: readonly Criterion[],
  first: LocalDate,
): LocalDate | null {
  const ends = (day: LocalDate): boolean => criteria.some(({ to }) => to !== null && to < day);
  for (let day: LocalDate | null = first; day !== null && !ends(day);) {
    const found = verdictOf(checkAll(text, criteria, readFacts(text.award, file, day, criteria)));
    if (found.verdict === 'eligible') return day;
    day = found.next !== null && found.next > day ? found.next : null;
  }
  return null;
}

/** What a lower layer asks for is told as that layer's. */
const saidBy = (layer: string, { vi, en }: Said): Said => ({
  vi: `Quy định của ${layerName(layer).vi}: ${lower(vi)}`,
  en: `By the rules of ${layerName(layer).en}: ${lower(en)}`,
});

function toLine({ cited, finding: found }: Checked, text: CriteriaText): EligibilityLine {
  const { layer } = cited;
  const said = found.say(text.names);
  return {
    requirement: cited.rule.kind,
    article: cited.article,
    evidence: cited.evidence,
    verdict: found.verdict,
    inputs: found.inputs,
    sentence: layer === undefined ? said : saidBy(layer, said),
    next: found.next,
    lacking: found.lacking,
    hard: cited.hard ?? false,
    counted: found.counted,
    parts: found.parts.map((part) => toLine(part, text)),
    ...(layer === undefined ? {} : { layer }),
  };
}

/** Where the subject stands, without the lines that say why. */
export type EligibilityStanding = Omit<Eligibility, 'requirements'>;

function look(
  known: SubjectFile,
  text: CriteriaText,
  day: LocalDate,
): { readonly standing: EligibilityStanding; readonly checked: readonly Checked[] } {
  const criteria = criteriaFor(text, known);
  const checked = checkAll(text, criteria, readFacts(text.award, known, day, criteria));
  const { verdict, next, lacking } = verdictOf(checked);
  const earliest = verdict === 'eligible' ? day : next && earliestDay(known, text, criteria, next);
  return { standing: { award: text.award, day, verdict, earliest, lacking }, checked };
}

/** Eligibility under one text: what a later text says changes nothing here. The file is read as it stood on the day. */
export function checkUnder(file: SubjectFile, text: CriteriaText, day: LocalDate): Eligibility {
  const { standing, checked } = look(knownOn(file, day), text, day);
  return { ...standing, requirements: checked.map((one) => toLine(one, text)) };
}

/**
 * The same answer as `checkEligibility` gives, without its lines: for lists of thousands.
 * @param known the file as it stood on the day
 */
export const standingUnder = (known: SubjectFile, text: CriteriaText, day: LocalDate): EligibilityStanding =>
  look(known, text, day).standing;

/** Eligibility for an award under the text in force on the day of the proposal. */
export const checkEligibility = (
  subject: SubjectFile,
  award: string,
  proposalDay: LocalDate,
  criteria: Criteria,
): Eligibility => checkUnder(subject, textOn(criteria, award, proposalDay), proposalDay);
