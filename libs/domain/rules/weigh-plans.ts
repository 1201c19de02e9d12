import type { Favour } from '../eligibility/more-favourable';
import type { DossierPart } from './award';
import type { TimeLimit } from './calendar';
import { diffParts } from './diff-award';
import { diffRoute, type Way } from './diff-route';
import type { Route } from './route';
import type { RuleChange } from './rule-change';
import type { ClauseAtWork } from './text-day';
import type { Threshold } from './threshold';

/** What a text makes of a dossier. */
export interface PlannedText {
  readonly route: Route;
  readonly parts: readonly DossierPart[];
}

/** `unclear`: the two cannot be measured against each other, so somebody must weigh them. */
export type Better = 'older' | 'newer' | 'unclear';

/** One point in which the texts differ, and which of them serves the subject better. */
export interface WeighedPoint {
  readonly change: RuleChange;
  readonly better: Better;
}

/** Both results of a more favourable clause, which are kept, and which text serves the subject better. */
export interface WeighedTexts {
  readonly clause: ClauseAtWork;
  readonly points: readonly WeighedPoint[];
  /** Null where the subject's file was not at hand. */
  readonly eligibility: Favour | null;
  readonly chosen: 'older' | 'newer' | 'open';
  /** The text that the dossier is under: one under way goes to the newer by an order alone. */
  readonly used: 'older' | 'newer';
}

/** A planned route as the way that it is: every step with the body that does it. */
export const wayOf = (route: Route): Way => ({
  id: route.template,
  article: route.article,
  evidence: route.evidence,
  steps: route.steps.map(({ organization, ...step }) => ({ ...step, body: organization })),
});

/** Fewer votes of the same base, under the same quorum. */
function fewerVotes(older: Threshold, newer: Threshold): Better {
  const sameQuorum = older.quorum.num * newer.quorum.den === newer.quorum.num * older.quorum.den;
  const [was, is] = [older.num * newer.den, newer.num * older.den];
  if (older.of !== newer.of || !sameQuorum || was === is) return 'unclear';
  return is < was ? 'newer' : 'older';
}

function soonerEnd(older: TimeLimit, newer: TimeLimit): Better {
  if (older.unit !== newer.unit) return 'unclear';
  return newer.amount < older.amount ? 'newer' : 'older';
}

/** Fewer votes, an earlier end, a document or a step less serve the subject; what is only otherwise does not say so itself. */
function weigh(change: RuleChange): Better {
  switch (change.topic) {
    case 'threshold':
      if (change.before && change.after) return fewerVotes(change.before, change.after);
      return change.after ? 'older' : 'newer';
    case 'limit':
      if (change.before && change.after) return soonerEnd(change.before, change.after);
      return change.after ? 'newer' : 'older';
    case 'part':
      return change.after ? 'older' : 'newer';
    case 'step':
      if (change.before && change.after) return 'unclear';
      return change.after ? 'older' : 'newer';
    default:
      return 'unclear';
  }
}

/** What the two texts make of the dossier, point by point. */
export const weighPlans = (older: PlannedText, newer: PlannedText): readonly WeighedPoint[] =>
  [...diffRoute(wayOf(older.route), wayOf(newer.route)), ...diffParts(older.parts, newer.parts)].map(
    (change) => ({ change, better: weigh(change) }),
  );

/** All that speaks must speak for the newer text; where it points both ways, the choice is open. */
export function weighTexts(
  clause: ClauseAtWork,
  points: readonly WeighedPoint[],
  eligibility: Favour | null,
): WeighedTexts {
  const spoken: ReadonlySet<Better> = new Set([
    ...points.map(({ better }) => better),
    ...(eligibility === null || alike(eligibility) ? [] : [asBetter(eligibility.chosen)]),
  ]);
  const one = spoken.size === 1 ? [...spoken][0] : undefined;
  const chosen = spoken.size === 0 ? 'older' : one === undefined || one === 'unclear' ? 'open' : one;
  return { clause, points, eligibility, chosen, used: 'older' };
}

const alike = ({ older, newer }: Favour): boolean =>
  older.verdict === newer.verdict && older.earliest === newer.earliest;

const asBetter = (chosen: Favour['chosen']): Better => (chosen === 'open' ? 'unclear' : chosen);
