import type { CapFinding } from '../../caps';
import type { Instant } from '../../kernel/time';
import type { CheckedRequirement } from '../../rules/requirement';
import type { Eligibility } from '../../eligibility';
import { isOpen, type DossierState } from '../state';
import { explainCaps } from './explain-caps';
import { explainEligibility } from './explain-eligibility';
import { explainEnding } from './explain-ending';
import { explainHalts } from './explain-halts';
import { explainLimits } from './explain-limits';
import { explainNext } from './explain-next';
import { explainOpinions } from './explain-opinions';
import { explainParts } from './explain-parts';
import { explainReorganizations } from './explain-reorganizations';
import { explainRules } from './explain-rules';
import { explainSteps } from './explain-steps';
import { explainVotes } from './explain-votes';
import type { NameOfBody } from '../../rules/step-words';
import type { Telling } from './telling';

const byId: NameOfBody = (id) => ({ vi: id, en: id });

/** What was looked up besides the dossier's own state. */
export interface LookedUp {
  /** As it would be found now, for a dossier that was not received yet. */
  readonly eligibility?: Eligibility | undefined;
  /** Its caps as they are counted now. */
  readonly caps?: readonly CapFinding[];
}

/**
 * Why the dossier is where it is and what it lacks, line by line, each with its article: first what ends it or must be
 * done next, then its rules, caps, steps, parts, limits, halts, opinions and votes. The one answer for screen, API and
 * command line.
 * @param nameOf how bodies are called; by their ids unless told
 */
export function explainDossier(
  state: DossierState,
  now: Instant,
  nameOf: NameOfBody = byId,
  { eligibility, caps = [] }: LookedUp = {},
): readonly CheckedRequirement[] {
  const telling: Telling = {
    ...{ state, now, nameOf },
    eligibility: state.eligibility ?? eligibility,
    caps: isOpen(state) ? caps : (state.caps?.appraised?.findings ?? []),
  };
  return [
    ...explainEnding(telling),
    ...explainNext(telling),
    ...explainRules(telling),
    ...explainEligibility(telling),
    ...explainCaps(telling),
    ...explainReorganizations(telling),
    ...explainParts(telling),
    ...explainHalts(telling),
    ...explainLimits(telling),
    ...explainOpinions(telling),
    ...explainVotes(telling),
    ...explainSteps(telling),
  ];
}

/** Every body that the explanation may name. */
export const bodiesIn = ({ route, course }: DossierState): readonly string[] => [
  ...new Set([
    ...route.steps.flatMap(({ organization, consulted = [] }) => [organization, ...consulted]),
    ...(course?.reorganizations ?? []).flatMap(({ takeovers }) =>
      takeovers.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ),
  ]),
];
