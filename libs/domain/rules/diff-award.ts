import type { LocalDate } from '../kernel/time';
import { isInForce, type Award, type DossierPart } from './award';
import type { Citation } from './citation';
import { diffRoute } from './diff-route';
import type { RuleBook } from './plan-route';
import type { RouteTemplate } from './route';
import { waysOf } from './route-fit';
import type { RuleChange } from './rule-change';

/** A rule book as it is read on one day. */
export interface RulesOn {
  readonly rules: RuleBook;
  readonly day: LocalDate;
}

const citationOf = (award: Award | null): Citation | null =>
  award && { article: award.article, evidence: award.evidence };

/** What differs in the award's own text: that it is there, and the parts of its dossier. */
function diffText(before: Award | null, after: Award | null): readonly RuleChange[] {
  if (!before && !after) return [];
  if (!before || !after)
    return [{ topic: 'award', name: '', before: citationOf(before), after: citationOf(after) }];
  return diffParts(before.parts, after.parts);
}

/** Documents that only one of the texts asks for. */
export function diffParts(
  before: readonly DossierPart[],
  after: readonly DossierPart[],
): readonly RuleChange[] {
  const gone = before.filter((part) => after.every(({ id }) => id !== part.id));
  const come = after.filter((part) => before.every(({ id }) => id !== part.id));
  return [
    ...gone.map((part): RuleChange => ({ topic: 'part', name: part.id, before: part, after: null })),
    ...come.map((part): RuleChange => ({ topic: 'part', name: part.id, before: null, after: part })),
  ];
}

const textOn = ({ rules, day }: RulesOn, code: string): Award | null =>
  rules.awards.find((award) => award.code === code && isInForce(award, day)) ?? null;

const routesOn = ({ rules, day }: RulesOn, code: string): readonly RouteTemplate[] =>
  rules.routes.filter((route) => route.awards.includes(code) && isInForce(route, day));

/** The ways of both readings side by side: the only one of each, else those of the same bodies. */
function sideBySide(
  before: readonly RouteTemplate[],
  after: readonly RouteTemplate[],
): ReadonlyArray<readonly [RouteTemplate | null, RouteTemplate | null]> {
  if (before.length <= 1 && after.length <= 1) return [[before[0] ?? null, after[0] ?? null]];
  const ways = [...new Set([...before, ...after].map(waysOf))];
  const find = (routes: readonly RouteTemplate[], way: string): RouteTemplate | null =>
    routes.find((route) => waysOf(route) === way) ?? null;
  return ways.map((way) => [find(before, way), find(after, way)] as const);
}

/** What a dossier for the award meets otherwise under the second reading than under the first. */
export const diffAward = (before: RulesOn, after: RulesOn, code: string): readonly RuleChange[] => [
  ...diffText(textOn(before, code), textOn(after, code)),
  ...sideBySide(routesOn(before, code), routesOn(after, code)).flatMap(([was, is]) => diffRoute(was, is)),
];
