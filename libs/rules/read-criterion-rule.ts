import {
  ACHIEVEMENT_GROUNDS,
  EFFECT_SCOPES,
  GIVEN_COMMENDATIONS,
  isSurer,
  WORK_KINDS,
  type Citation,
  type CitedRule,
  type CriterionRule,
  type Evidence,
} from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation } from './read-citation';

const PLAIN = [
  'held-once',
  'distinct-achievement',
  'no-open-discipline',
  'existing-body',
  'counted-from-discipline',
  'maternity-counts',
  'new-period',
  'posthumous',
  'never-disciplined',
] as const;

const MEASURED = [
  'consecutive-titles',
  'prior-award',
  'titles-within',
  'rating',
  'initiative',
  'achievement',
  'service-years',
  'cooldown',
  'once-per-year',
  'one-proposal',
  'collective-year',
  'lead',
  'kind-not-counted',
  'open',
  'any-of',
  'all-of',
] as const;

const KINDS = [...PLAIN, ...MEASURED];
const LEADS = ['province', 'central'] as const;

/** What a rule may name: the awards and groups of the file. */
export interface Named {
  readonly award: (field: Field) => string;
  readonly group: (field: Field) => readonly string[];
}

const countOrNone = (field: Field): number | null => (field.isNull ? null : field.count());
const countFromZero = (field: Field): number => (field.is(0) ? 0 : field.count());
const list = <Choice extends string>(field: Field, choices: readonly Choice[]): readonly Choice[] =>
  field.items().map((item) => item.oneOf(choices));

const lessSure = (a: Evidence, b: Evidence): Evidence => (isSurer(a, b) ? b : a);

/** A rule inside another: without a place of its own it stands where the other does, and it is never surer than that. */
function readCited(field: Field, around: Citation, named: Named): CitedRule {
  field.only('rule', ...CITATION_FIELDS);
  const own = field.at('article').isAbsent && field.at('evidence').isAbsent ? around : readCitation(field);
  const citation = { article: own.article, evidence: lessSure(own.evidence, around.evidence) };
  return { ...citation, rule: readRule(field.at('rule'), citation, named) };
}

/** The rule by its kind, with the measures that the kind has and no others. */
export function readRule(field: Field, around: Citation, named: Named): CriterionRule {
  const kind = field.at('kind').oneOf(KINDS);
  const at = (name: string): Field => field.at(name);
  const only = (...names: readonly string[]): Field => field.only('kind', ...names);
  switch (kind) {
    case 'consecutive-titles':
      only('award', 'times', 'gap', 'ending');
      return {
        kind,
        award: named.award(at('award')),
        times: at('times').count(),
        gap: at('gap').count(),
        ending: at('ending').oneOf(['year-before', 'latest']),
      };
    case 'prior-award':
      only('award', 'years');
      return { kind, award: named.award(at('award')), years: countFromZero(at('years')) };
    case 'titles-within':
      only('award', 'times', 'years', 'since');
      return {
        kind,
        award: named.award(at('award')),
        times: at('times').count(),
        years: countOrNone(at('years')),
        since: at('since').isNull ? null : named.award(at('since')),
      };
    case 'rating':
      only('atLeast', 'years', 'excellent', 'since');
      return {
        kind,
        atLeast: at('atLeast').oneOf(['excellent', 'good']),
        years: at('years').count(),
        excellent: countFromZero(at('excellent')),
        since: at('since').isNull ? null : named.award(at('since')),
      };
    case 'initiative':
      only('works', 'scope', 'count', 'serving', 'years');
      return {
        kind,
        works: list(at('works'), WORK_KINDS),
        scope: at('scope').oneOf(EFFECT_SCOPES),
        count: at('count').count(),
        serving: at('serving').oneOf(['title', 'form']),
        years: countOrNone(at('years')),
      };
    case 'achievement':
      only('grounds', 'scope');
      return {
        kind,
        grounds: list(at('grounds'), ACHIEVEMENT_GROUNDS),
        scope: at('scope').isNull ? null : at('scope').oneOf(EFFECT_SCOPES),
      };
    case 'service-years':
      only('posts', 'years', 'continuous', 'womenOneThirdLess');
      return {
        kind,
        posts: at('posts')
          .items()
          .map((post) => post.text()),
        years: at('years').count(),
        continuous: at('continuous').flag(),
        womenOneThirdLess: at('womenOneThirdLess').flag(),
      };
    case 'cooldown':
      only('award', 'years');
      return { kind, award: named.award(at('award')), years: at('years').count() };
    case 'once-per-year':
      only('award');
      return { kind, award: named.award(at('award')) };
    case 'one-proposal':
      only('group', 'except');
      return { kind, group: named.group(at('group')), except: list(at('except'), GIVEN_COMMENDATIONS) };
    case 'collective-year':
      only('completed', 'advanced', 'fighters', 'noneWarned');
      return {
        kind,
        completed: countOrNone(at('completed')),
        advanced: countOrNone(at('advanced')),
        fighters: countFromZero(at('fighters')),
        noneWarned: at('noneWarned').flag(),
      };
    case 'lead':
      only('of', 'by', 'years');
      return {
        kind,
        of: at('of').oneOf(['cluster', 'movement']),
        by: at('by').isNull ? null : at('by').oneOf(LEADS),
        years: at('years').count(),
      };
    case 'kind-not-counted':
      only('kinds');
      return { kind, kinds: list(at('kinds'), GIVEN_COMMENDATIONS) };
    case 'open':
      only('onlyUnrated', 'vi', 'en');
      return {
        kind,
        onlyUnrated: at('onlyUnrated').flag(),
        sentence: { vi: at('vi').text(), en: at('en').text() },
      };
    case 'any-of':
    case 'all-of': {
      only('of');
      const of = at('of').items();
      if (of.length < 2) at('of').fail('must name two rules or more');
      return { kind, of: of.map((one) => readCited(one, around, named)) };
    }
    case 'held-once':
    case 'distinct-achievement':
    case 'no-open-discipline':
    case 'existing-body':
    case 'counted-from-discipline':
    case 'maternity-counts':
    case 'new-period':
    case 'posthumous':
    case 'never-disciplined':
      only();
      return { kind };
  }
}
