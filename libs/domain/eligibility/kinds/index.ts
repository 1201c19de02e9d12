import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { CitedRule } from '../rule';
import { checkAchievement } from './achievement';
import { checkCollectiveYear } from './collective-year';
import { checkAllOf, checkAnyOf } from './combined';
import { checkConsecutiveTitles } from './consecutive-titles';
import { checkCooldown } from './cooldown';
import { checkDistinctAchievement } from './distinct-achievement';
import { checkExistingBody } from './existing-body';
import { checkHeldOnce } from './held-once';
import { checkInitiative } from './initiative';
import { checkLead } from './lead';
import { checkNeverDisciplined } from './never-disciplined';
import { checkNoOpenDiscipline } from './no-open-discipline';
import { checkOncePerYear } from './once-per-year';
import { checkOneProposal } from './one-proposal';
import { checkOpen } from './open';
import { checkLivingOnly, checkPosthumous } from './posthumous';
import { checkPriorAward } from './prior-award';
import { checkRating } from './rating';
import { checkServiceYears } from './service-years';
import { checkSubjectKind } from './subject-kind';
import { checkTitlesWithin } from './titles-within';
import {
  checkCountedFromDiscipline,
  checkKindNotCounted,
  checkMaternityCounts,
  checkNewPeriod,
} from './what-counts';

export { awardNotInForce } from './award-in-force';
export { together } from './combined';

/** What a rule comes to for the facts. */
export function checkRule({ rule }: CitedRule, facts: Facts): Finding {
  const check = (cited: CitedRule): Finding => checkRule(cited, facts);
  switch (rule.kind) {
    case 'consecutive-titles':
      return checkConsecutiveTitles(rule, facts);
    case 'prior-award':
      return checkPriorAward(rule, facts);
    case 'titles-within':
      return checkTitlesWithin(rule, facts);
    case 'rating':
      return checkRating(rule, facts);
    case 'initiative':
      return checkInitiative(rule, facts);
    case 'achievement':
      return checkAchievement(rule, facts);
    case 'service-years':
      return checkServiceYears(rule, facts);
    case 'cooldown':
      return checkCooldown(rule, facts);
    case 'once-per-year':
      return checkOncePerYear(rule, facts);
    case 'one-proposal':
      return checkOneProposal(rule, facts);
    case 'collective-year':
      return checkCollectiveYear(rule, facts);
    case 'lead':
      return checkLead(rule, facts);
    case 'subject-kind':
      return checkSubjectKind(rule, facts);
    case 'kind-not-counted':
      return checkKindNotCounted(facts);
    case 'award-in-force':
      return finding('met', () => ({ vi: 'Đang được xét tặng.', en: 'Given at this time.' }));
    case 'held-once':
      return checkHeldOnce(facts);
    case 'distinct-achievement':
      return checkDistinctAchievement(facts);
    case 'no-open-discipline':
      return checkNoOpenDiscipline(facts);
    case 'never-disciplined':
      return checkNeverDisciplined(facts);
    case 'existing-body':
      return checkExistingBody(facts);
    case 'counted-from-discipline':
      return checkCountedFromDiscipline(facts);
    case 'maternity-counts':
      return checkMaternityCounts(facts);
    case 'new-period':
      return checkNewPeriod(facts);
    case 'posthumous':
      return checkPosthumous(facts);
    case 'living-only':
      return checkLivingOnly(facts);
    case 'open':
      return checkOpen(rule, facts);
    case 'any-of':
      return checkAnyOf(rule, check);
    case 'all-of':
      return checkAllOf(rule, check);
  }
}
