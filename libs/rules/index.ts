export { loadLaw } from './load-law';
export { loadCriteria } from './load-criteria';
export { loadRuleBook } from './load-rule-book';
export { checkLayers, sayViolation, type LayerViolation } from './check-layers';
export { loadPastAwards, type PastAward } from './past/load-past-awards';
export { RuleDataError } from './rule-data-error';
export { checkAllPacks, checkPacks, checkRuleSet } from './check/check-packs';
export { sayProblem, type PackProblem } from './check/problem';
export { readRuleSet, ruleSetOf, type LayerTexts, type RuleSetSource } from './rule-set';
