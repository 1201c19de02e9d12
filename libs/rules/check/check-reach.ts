import {
  isInForce,
  type AwardDecider,
  type DecidingOffice,
  type RouteTemplate,
  type StepTemplate,
} from '@vinhdanh/domain';
import { located, valuesIn, type AwardEntry, type LawEntries } from '../law/entries';
import type { Regime } from '../read-regime';
import { meet } from '../meet';
import { nameOf, resolveRoutes } from '../resolve-routes';
import { waysByAward } from '../ways';
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
const checkRoutes = (law: LawEntries, text: Regime): readonly PackProblem[] =>
  resolveRoutes(text, law).flatMap((route) =>
    route.awards.flatMap((code, place) => {
      const award = law.awards.get(code)?.[0]?.value;
      if (!award || reaches(law, award, route)) return [];
      const field = text.routes.get(nameOf(text, route))?.field.at('awards').items()[place];
      if (!field) return [];
      const deciders = decidersOf(award, route).map(({ office }) => office);
      return [problemAt(field, `takes ${route.id}, which does not reach ${deciders.join(' or ')}`)];
    }),
  );

/** Who decides at the end of each of an award's ways on a day; null where one of them goes nowhere, which is told of that one. */
function endsOn(law: LawEntries, ways: readonly RouteTemplate[], award: AwardEntry, day: string) {
  const onDay = ways.filter((route) => isInForce(route, day));
  return onDay.every((route) => reaches(law, award, route))
    ? onDay.map(({ steps }) => steps.filter(({ kind }) => kind === 'decide'))
    : null;
}

/** Every decider of an award is the end of one of its ways, for as long as both the award and a decree are in force. */
function checkDeciders(law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] {
  const ways = waysByAward(texts.flatMap((text) => resolveRoutes(text, law)));
  const isLeftOut = (award: AwardEntry, office: DecidingOffice, day: string): boolean =>
    endsOn(law, ways.get(award.code) ?? [], award, day)?.every(
      (ends) => !ends.some((step) => isAt(step, office)),
    ) ?? false;
  return located(law.awards).flatMap(({ value: award, field }) =>
    award.deciders.flatMap((decider, place) => {
      const [office] = valuesIn(law.offices, decider.office);
      const days = texts.flatMap(({ term }) =>
        term && meet(term, decider) ? [laterOf(term.from, decider.from)] : [],
      );
      const left = days.find((day) => office && isLeftOut(award, office, day));
      const at = field.at('deciders').items()[place] ?? field;
      return left === undefined ? [] : [problemAt(at, `is the end of no route of ${award.code} on ${left}`)];
    }),
  );
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** No dossier is sent on a way that does not end at who decides it, and nobody who decides is without one. */
export function checkReach(law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] {
  const dated = texts.filter(({ term }) => term !== null);
  return [
    ...checkFamilies(law),
    ...dated.flatMap((text) => checkRoutes(law, text)),
    ...checkDeciders(law, dated),
  ];
}
