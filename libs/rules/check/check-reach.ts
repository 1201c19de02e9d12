import type { AwardDecider, DecidingOffice, RouteTemplate, StepTemplate } from '@vinhdanh/domain';
import { located, type AwardEntry, type LawEntries } from '../law/entries';
import type { Regime } from '../read-regime';
import { resolveRoutes } from '../resolve-routes';
import { problemAt, type PackProblem } from './problem';

/** The kind of route that an award takes ends at each of its deciders. */
const checkFamilies = (law: LawEntries): readonly PackProblem[] =>
  located(law.awards).flatMap(({ value: award, field }) => {
    const family = law.routeFamilies.get(award.routeFamily.id)?.[0]?.value;
    if (!family) return [];
    return award.deciders
      .filter(({ office }) => law.offices.has(office) && !family.reaches.includes(office))
      .map(({ office }) =>
        problemAt(field.at('route'), `takes ${family.id}, which does not reach ${office}`),
      );
  });

const meet = (
  one: { readonly from: string; readonly to: string | null },
  other: { readonly from: string; readonly to: string | null },
): boolean => (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** Who decides while the route is in force; all of them for a route that ended before the catalogue begins. */
function decidersOf(award: AwardEntry, route: RouteTemplate): readonly AwardDecider[] {
  const inTime = award.deciders.filter((decider) => meet(decider, route));
  return inTime.length > 0 ? inTime : award.deciders;
}

const isAt = (step: StepTemplate, office: DecidingOffice): boolean =>
  step.level === office.level && (step.body === undefined || step.body === office.body);

/** Whether the route ends at one of the award's deciders; an unknown office is told elsewhere. */
function reaches(law: LawEntries, award: AwardEntry, route: RouteTemplate): boolean {
  const offices = decidersOf(award, route).flatMap(({ office }) => law.offices.get(office) ?? []);
  const ends = route.steps.filter(({ kind }) => kind === 'decide');
  return offices.length === 0 || ends.some((step) => offices.some(({ value }) => isAt(step, value)));
}

/** A route that is written out has a step at which a decider of each of its awards decides. */
const checkRoutes = (law: LawEntries, text: Regime): readonly PackProblem[] => {
  const places = [...text.routes.values()].map(({ field }) => field.at('awards').items());
  return resolveRoutes(text).flatMap((route, index) =>
    route.awards.flatMap((code, place) => {
      const award = law.awards.get(code)?.[0]?.value;
      const field = places[index]?.[place];
      if (!award || !field || reaches(law, award, route)) return [];
      const deciders = decidersOf(award, route).map(({ office }) => office);
      return [problemAt(field, `takes ${route.id}, which does not reach ${deciders.join(' or ')}`)];
    }),
  );
};

/** No dossier is sent on a way that does not end at who decides it. */
export const checkReach = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] => [
  ...checkFamilies(law),
  ...texts.filter(({ term }) => term !== null).flatMap((text) => checkRoutes(law, text)),
];
