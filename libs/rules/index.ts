export { loadRuleBook } from './load-rule-book';
export { RuleDataError } from './rule-data-error';
