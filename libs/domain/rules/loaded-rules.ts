import type { Criteria } from '../eligibility/criterion';
import type { Law } from './law';
import type { RuleBook } from './plan-route';
import type { RuleSetVersions } from './rule-set';

/** A rule set as it is read: plain data, loaded and checked outside. */
export interface LoadedRules {
  readonly set: RuleSetVersions;
  readonly book: RuleBook;
  readonly law: Law;
  readonly criteria: Criteria;
}
