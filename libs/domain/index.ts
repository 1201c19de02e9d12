export * from './kernel/time';
export * from './kernel/refusal';
export * from './kernel/decider';
export * from './kernel/text';
export * from './kernel/actor';
export * from './kernel/act';
export * from './kernel/passed-over';
export * from './kernel/diff-words';
export { own } from './kernel/own';
export { dayWords } from './kernel/day-words';
export { capital, lower } from './kernel/first-letter';
export * from './rules/citation';
export * from './rules/requirement';
export * from './rules/calendar';
export * from './rules/calendar-year';
export * from './rules/calendar-change';
export * from './rules/clock';
export * from './rules/term';
export type { RunningLimit } from './rules/running-limit';
export * from './rules/working-days';
export * from './rules/limit-standing';
export * from './rules/threshold';
export * from './rules/voting';
export * from './rules/threshold-words';
export * from './rules/route';
export * from './rules/award';
export { asKnownOn, type AsKnown } from './rules/unchecked';
export { formsFor, formWords } from './rules/form-words';
export * from './rules/principle';
export * from './rules/question';
export { LARGEST_WHOLE, LONGEST_NUMBER } from './rules/choose';
export * from './rules/organization';
export * from './rules/catalogue';
export * from './rules/law';
export type { SigningForm } from './rules/signing-form';
export * from './rules/posthumous-rule';
export * from './rules/retention-rule';
export * from './rules/retention-words';
export * from './rules/proposer-rule';
export * from './rules/comment-rule';
export * from './rules/money';
export * from './rules/standing-body';
export * from './rules/plan-route';
export * from './rules/route-fit';
export * from './rules/rule-change';
export * from './rules/rule-set';
export { layerName } from './rules/layer-names';
export * from './rules/issuer';
export * from './rules/loaded-rules';
export * from './rules/text-day';
export {
  planDossier,
  textDayOf,
  type DossierPlan,
  type DossierRules,
  type PlanRequest,
} from './rules/plan-dossier';
export {
  comparePlans,
  isWeighed,
  whatIf,
  type Compared,
  type Difference,
  type DossierAtHand,
  type VotesNeeded,
  type WhatIfHelp,
} from './rules/what-if';
export { weighAgain, type WeighingRequest } from './rules/weigh-again';
export { weighTexts, type Better, type WeighedPoint, type WeighedTexts } from './rules/weigh-plans';
export { diffRuleBooks, diffRulesOn } from './rules/diff-rule-books';
export { diffLawOn, diffLaws } from './rules/diff-law';
export { describeChange, votesBySize, type SaidChange } from './rules/say-change';
export { describeDifference, type SayRefusal } from './rules/say-difference';
export { namesOfRules, STEP_WORDS, type NameOfBody, type RuleNames } from './rules/step-words';
export { SUBJECT_WORDS } from './rules/subject-words';
export type { RulesOn } from './rules/diff-award';
export * from './bodies';
export * from './ledger';
export * from './eligibility';
export * from './caps';
export * from './dossier';
export * from './council';
export * from './signing';
export * from './enactment';
export * from './anomaly';
export * from './finding';
export * from './versions';
