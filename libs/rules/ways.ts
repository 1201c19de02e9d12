import { waysOf, type RouteTemplate } from '@vinhdanh/domain';

/** The routes of each award, by its code, in their order. */
export function waysByAward(routes: readonly RouteTemplate[]): ReadonlyMap<string, readonly RouteTemplate[]> {
  const ways = new Map<string, RouteTemplate[]>();
  for (const route of routes)
    for (const award of new Set(route.awards)) {
      const known = ways.get(award);
      if (known) known.push(route);
      else ways.set(award, [route]);
    }
  return ways;
}

const known = new WeakMap<RouteTemplate, string>();

/** `waysOf` of a route, told once: stacks of layers share the routes that none of them changes. */
export function waysOfRoute(route: RouteTemplate): string {
  const ways = known.get(route) ?? waysOf(route);
  known.set(route, ways);
  return ways;
}
