import type { Lineage, Organization } from './organization';
import type { RouteTemplate } from './route';

/** Levels without which the route is none: who votes and who decides cannot be skipped. */
export const neededLevels = ({ steps, through = [] }: RouteTemplate): readonly string[] => [
  ...new Set([
    ...through,
    ...steps
      .filter(({ kind, body }) => (kind === 'vote' || kind === 'decide') && body === undefined)
      .map(({ level }) => level),
  ]),
];

/** Whether a dossier of the unit can take the route. */
export const fitsUnder = (route: RouteTemplate, unit: Organization, lineage: Lineage): boolean =>
  (route.enters === undefined || route.enters.includes(unit.level)) &&
  neededLevels(route).every((level) => lineage.has(level));

/** What two routes of one award must differ in: where they begin, whom they pass, and what settles between them. */
export const waysOf = (route: RouteTemplate): string =>
  JSON.stringify([
    [...(route.enters ?? [])].sort(),
    [...neededLevels(route)].sort(),
    route.question ?? null,
    route.question === undefined ? null : (route.name?.en ?? null),
    route.steps.filter(({ kind }) => kind === 'decide').map(({ level, body }) => body ?? level),
  ]);
