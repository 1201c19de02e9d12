import type { Citation, RouteTemplate, StepTemplate } from '@vinhdanh/domain';
import type { Overlaid } from './lay-regime';
import { meet } from './meet';
import {
  loosenedClock,
  loosenedDisclosure,
  loosenedLimit,
  loosenedQuorum,
  loosenedSecrecy,
  loosenedStep,
  loosenedThreshold,
  type Loosening,
} from './loosened';
import type { Regime } from './read-regime';
import { nameOf, resolveRoutes, type NamedLaw } from './resolve-routes';
import { waysByAward, waysOfRoute } from './ways';

/** A loosening with its place in the lower layer's file and the upper layer's rule that it breaks. */
export interface PlacedLoosening extends Loosening {
  readonly path: string;
  readonly article: Citation['article'];
  readonly evidence: Citation['evidence'];
}

/** One award's route below and above, as the two layers have it. */
interface Pair extends Overlaid {
  readonly above: Regime;
  readonly upper: RouteTemplate;
  readonly lower: RouteTemplate;
}

/** Where the layer that speaks last said it: the entry of its own file that the value comes from. */
function limitPath({ above, merged, lower }: Pair, step: string): string {
  const route = merged.routes.get(nameOf(merged, lower));
  const limit = route?.limits.get(step)?.name ?? merged.steps.get(step)?.limitName ?? '';
  if (above.limits.has(limit)) return `limits.${limit}`;
  return above.steps.has(step) ? `steps.${step}` : `routes.${nameOf(merged, lower)}`;
}

function thresholdPath({ above, merged, lower }: Pair, step: string): string {
  const route = nameOf(merged, lower);
  const threshold = merged.routes.get(route)?.thresholds.get(step)?.name ?? '';
  return above.thresholds.has(threshold) ? `thresholds.${threshold}` : `routes.${route}.thresholds.${step}`;
}

const stepPath = ({ above, merged, lower }: Pair, step: string, isThere: boolean): string =>
  isThere && above.steps.has(step) ? `steps.${step}` : `routes.${nameOf(merged, lower)}.steps`;

const place = (
  loosening: Loosening | null,
  path: string,
  { article, evidence }: Citation,
): readonly PlacedLoosening[] => (loosening ? [{ ...loosening, path, article, evidence }] : []);

/** What the layers below leave to those above them about this step, by the names that the upper file uses. */
function isLeft(pair: Pair, step: string, kind: 'steps' | 'thresholds' | 'limits'): boolean {
  const { below } = pair;
  const route = nameOf(below, pair.upper);
  const paths = {
    steps: `routes.${route}.steps.${step}`,
    thresholds: `thresholds.${below.routes.get(route)?.thresholds.get(step)?.name}`,
    limits: `limits.${below.steps.get(step)?.limitName}`,
  };
  return below.delegated.some(({ what }) => what.includes(paths[kind]));
}

function checkVote(pair: Pair, upper: StepTemplate, lower: StepTemplate): readonly PlacedLoosening[] {
  const path = thresholdPath(pair, upper.id);
  const { threshold } = upper;
  if (!threshold) return [];
  const found = [
    ...place(loosenedThreshold(threshold, lower.threshold), path, threshold),
    ...place(loosenedQuorum(threshold.quorum, lower.threshold?.quorum), `${path}.quorum`, threshold.quorum),
    ...place(loosenedSecrecy(threshold, lower.threshold), path, threshold.secrecy ?? threshold),
    ...place(
      loosenedDisclosure(threshold.disclosure, lower.threshold?.disclosure),
      path,
      threshold.disclosure ?? threshold,
    ),
  ];
  return found.length === 0 || isLeft(pair, upper.id, 'thresholds') ? [] : found;
}

function checkLimit(pair: Pair, upper: StepTemplate, lower: StepTemplate): readonly PlacedLoosening[] {
  const found = upper.limit ? loosenedLimit(upper.limit, lower.limit) : null;
  if (!found || !upper.limit || isLeft(pair, upper.id, 'limits')) return [];
  return place(found, limitPath(pair, upper.id), upper.limit);
}

/** The step of the upper route against the one that the lower layer has instead. */
function checkStep(pair: Pair, upper: StepTemplate): readonly PlacedLoosening[] {
  const found = loosenedAt(pair, upper);
  return found.length === 0 || isLeft(pair, upper.id, 'steps') ? [] : found;
}

function loosenedAt(pair: Pair, upper: StepTemplate): readonly PlacedLoosening[] {
  const lower = pair.lower.steps.find((step) => step.id === upper.id);
  const changed = loosenedStep(upper, lower);
  if (changed) return place(changed, stepPath(pair, upper.id, lower !== undefined), upper);
  return lower ? [...checkVote(pair, upper, lower), ...checkLimit(pair, upper, lower)] : [];
}

/** The law that the names of each side refer to. */
export interface Laws {
  readonly below: NamedLaw;
  readonly merged: NamedLaw;
}

interface Resolved extends Overlaid {
  readonly above: Regime;
  /** The lower layer's routes, by award. */
  readonly lowers: ReadonlyMap<string, readonly RouteTemplate[]>;
}

/** The way that the lower layer has instead in its time: the one of the same name, else of the same bodies. */
function insteadOf(upper: RouteTemplate, lowers: readonly RouteTemplate[]) {
  const ways = lowers.filter((route) => meet(route, upper));
  return (
    ways.find(({ id }) => id === upper.id) ?? ways.find((route) => waysOfRoute(route) === waysOfRoute(upper))
  );
}

function checkWay(texts: Resolved, award: string, upper: RouteTemplate): readonly PlacedLoosening[] {
  const lower = insteadOf(upper, texts.lowers.get(award) ?? []);
  const path = `routes.${nameOf(texts.below, upper)}.awards`;
  if (!lower) return place({ what: 'route', upper: award, lower: null }, path, upper);
  return upper.steps.flatMap((step) => checkStep({ ...texts, upper, lower }, step));
}

/** What the higher layer makes of the clock, unless the layers below leave it to it (`clock.afterReturn`). */
function checkClock({ below }: Overlaid, above: Regime): readonly PlacedLoosening[] {
  const left = new Set(below.delegated.flatMap(({ what }) => what));
  return (['afterHold', 'afterReturn'] as const).flatMap((part) => {
    const upper = below.clock[part];
    if (!upper || left.has(`clock.${part}`)) return [];
    return place(loosenedClock(upper.then, above.clock[part]?.then), `clock.${part}`, upper);
  });
}

/**
 * What the higher layer's text of a decree loosens in the texts below it, award by award and way by way. An award that
 * the layers below leave to it (`awards.CODE`) is passed over.
 */
export function checkRoutes(texts: Overlaid, above: Regime, laws: Laws): readonly PlacedLoosening[] {
  const { term } = texts.merged;
  const uppers = resolveRoutes(texts.below, laws.below).filter((route) => term === null || meet(route, term));
  const lowers = waysByAward(resolveRoutes(texts.merged, laws.merged));
  const left = new Set(texts.below.delegated.flatMap(({ what }) => what));
  const inRoutes = uppers.flatMap((upper) =>
    upper.awards
      .filter((award) => !left.has(`awards.${award}`))
      .flatMap((award) => checkWay({ ...texts, above, lowers }, award, upper)),
  );
  return [...checkClock(texts, above), ...inRoutes];
}
