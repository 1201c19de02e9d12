import {
  isInForce,
  isSurer,
  type Citation,
  type CitedReference,
  type RouteTemplate,
  type StepTemplate,
  type VoteRule,
} from '@vinhdanh/domain';
import type { Field } from '../field';
import { valuesIn, type AwardEntry, type LawEntries } from '../law/entries';
import { loosenedThreshold } from '../loosened';
import { meet } from '../meet';
import type { Regime } from '../read-regime';
import { nameOf, resolveRoutes } from '../resolve-routes';
import { problemAt, type PackProblem } from './problem';

/** The steps of the centre are those of the central council. */
const CENTRE = 'central';

/** An award on a route of a regime, with the place where the route names its votes. */
interface Way {
  readonly law: LawEntries;
  readonly text: Regime;
  readonly route: RouteTemplate;
  readonly award: AwardEntry;
  readonly field: Field;
}

/** The vote rule that the route names for the step; null where a layer gives figures of its own, or none. */
function namedRule({ text, route }: Way, step: string): string | null {
  const threshold = text.routes.get(nameOf(text, route))?.thresholds.get(step);
  const rule = threshold && text.thresholds.get(threshold.name);
  return rule && 'law' in rule ? rule.law.name : null;
}

const shareOf = ({ share, of }: VoteRule) => (share && of ? { ...share, of } : undefined);

/**
 * A compulsory ballot is no better known on the way than of the award itself: an award that the article does not name has
 * a mark of its own beside the vote.
 */
function checkMark(
  { award }: Way,
  { id, threshold, openVote }: StepTemplate,
  { ballotCompulsory }: VoteRule,
  own: CitedReference,
  place: Field,
): readonly PackProblem[] {
  const mark = (threshold ?? openVote)?.evidence;
  return ballotCompulsory && mark && isSurer(mark, own.evidence)
    ? [
        problemAt(
          place,
          `marks the votes of ${id} as ${mark}, while ${award.code} has them by ${citation(own)}`,
        ),
      ]
    : [];
}

/** Whether the step asks for what the award's vote rule asks: by its name, or with figures that are no looser. */
function checkStep(
  way: Way,
  step: StepTemplate,
  rule: VoteRule,
  reference: CitedReference,
): readonly PackProblem[] {
  const named = namedRule(way, step.id);
  const { award, field } = way;
  const place = field.at('thresholds').isAbsent ? field : field.at('thresholds');
  const asks = `${award.code} asks for ${rule.id} (${citation(rule)})`;
  if (named === rule.id) return checkMark(way, step, rule, reference, place);
  if (named !== null) return [problemAt(place, `gives ${step.id} the votes of ${named}, while ${asks}`)];
  const loosened = loosenedThreshold(shareOf(rule), step.threshold);
  return loosened
    ? [problemAt(place, `gives ${step.id} ${loosened.lower ?? 'no share'}, while ${asks}: ${loosened.upper}`)]
    : [];
}

const citation = ({ article, evidence }: Citation): string => `${article} [${evidence}]`;

/** The text of the rule on the first day of the route; an unknown name is told elsewhere. */
const ruleOf = ({ law, route }: Way, reference: CitedReference): VoteRule | undefined =>
  valuesIn(law.voteRules, reference.id).find((text) => isInForce(text, route.from));

function checkCouncil(
  way: Way,
  reference: CitedReference | null,
  steps: readonly StepTemplate[],
): readonly PackProblem[] {
  const rule = reference && ruleOf(way, reference);
  if (!rule) return [];
  const { award, field } = way;
  if (steps.length === 0 && rule.ballotCompulsory)
    return [
      problemAt(
        field.at('steps'),
        `have no vote, while ${award.code} asks for ${rule.id} (${citation(rule)})`,
      ),
    ];
  return steps.flatMap((step) => checkStep(way, step, rule, reference));
}

function checkWay(way: Way): readonly PackProblem[] {
  const votes = way.route.steps.filter(({ kind }) => kind === 'vote');
  const central = votes.filter(({ level }) => level === CENTRE);
  const { voteRule, centralVoteRule } = way.award;
  return [
    ...checkCouncil(
      way,
      voteRule,
      votes.filter(({ level }) => level !== CENTRE),
    ),
    ...checkCouncil(way, centralVoteRule, central),
  ];
}

/** The votes on the way of an award are those that its vote rule asks for, in the council that submits and at the centre. */
export const checkVotes = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] =>
  texts
    .filter(({ term }) => term !== null)
    .flatMap((text) =>
      resolveRoutes(text, law).flatMap((route) =>
        route.awards.flatMap((code) => {
          const field = text.routes.get(nameOf(text, route))?.field;
          const award = valuesIn(law.awards, code).find((known) => meet(known, route));
          return award && field ? checkWay({ law, text, route, award, field }) : [];
        }),
      ),
    );
