import type { LocalDate } from '../kernel/time';
import { isInForce, type Award, type DossierPart } from './award';
import type { Citation } from './citation';
import { diffRoute } from './diff-route';
import type { RuleBook } from './plan-route';
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

const routeOn = ({ rules, day }: RulesOn, code: string) =>
  rules.routes.find((route) => route.awards.includes(code) && isInForce(route, day)) ?? null;

/** What a dossier for the award meets otherwise under the second reading than under the first. */
export const diffAward = (before: RulesOn, after: RulesOn, code: string): readonly RuleChange[] => [
  ...diffText(textOn(before, code), textOn(after, code)),
  ...diffRoute(routeOn(before, code), routeOn(after, code)),
];
