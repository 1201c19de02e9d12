import type { CapFinding } from '../../caps';
import type { Instant, LocalDate } from '../../kernel/time';
import type { LivingOnly } from '../../rules/posthumous-rule';
import type { CheckedRequirement } from '../../rules/requirement';
import { isOpen, type DossierState } from '../state';
import { legsOf } from '../itinerary';
import { explainCaps } from './explain-caps';
import { explainEligibility } from './explain-eligibility';
import { explainEnding } from './explain-ending';
import { explainHalts } from './explain-halts';
import { explainLimits } from './explain-limits';
import { explainMove } from './explain-move';
import { explainNext } from './explain-next';
import { explainOpinions } from './explain-opinions';
import { explainParts } from './explain-parts';
import { explainPosthumous } from './explain-posthumous';
import { explainReorganizations } from './explain-reorganizations';
import { explainRetention } from './explain-retention';
import { explainRules } from './explain-rules';
import { explainSteps } from './explain-steps';
import { explainVotes } from './explain-votes';
import { BY_ID, type NameOfBody } from '../../rules/step-words';
import type { Telling, ToldRetention } from './telling';

/** What an explanation is told with, beside the dossier itself. */
export interface ExplainHelp extends Pick<Telling, 'principles' | 'eligibility'> {
  /** How bodies are called; by their ids unless told. */
  readonly nameOf?: NameOfBody;
  /** Its caps as they are counted now. */
  readonly caps?: readonly CapFinding[];
  /** The day of death that the subject's file knows of now. */
  readonly diedOn?: LocalDate | null;
  /** The text by which its award is given to the living only. */
  readonly livingOnly?: LivingOnly | null;
  /** How long it is kept. */
  readonly retention?: ToldRetention | null;
}

/**
 * Why the dossier is where it is and what it lacks, line by line, each with its article: first what ends it or must be
 * done next, then its rules, caps, steps, parts, limits, halts, opinions and votes. The one answer for screen, API and
 * command line.
 * @param help `eligibility` as it would be found now, for a dossier that was not received yet
 */
export function explainDossier(
  state: DossierState,
  now: Instant,
  {
    nameOf = BY_ID.body,
    eligibility,
    principles,
    caps = [],
    diedOn = null,
    livingOnly = null,
    retention = null,
  }: ExplainHelp = {},
): readonly CheckedRequirement[] {
  const telling: Telling = {
    ...{ state, now, nameOf, principles, diedOn, livingOnly, retention },
    eligibility: state.eligibility ?? eligibility,
    caps: isOpen(state) ? caps : (state.caps?.appraised?.findings ?? []),
  };
  return [
    ...explainEnding(telling),
    ...explainRetention(telling),
    ...explainNext(telling),
    ...explainRules(telling),
    ...explainMove(telling),
    ...explainEligibility(telling),
    ...explainPosthumous(telling),
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
export const bodiesIn = ({ route, course, move, heirs = [] }: DossierState): readonly string[] => [
  ...new Set([
    ...route.steps.flatMap(({ organization, consulted = [] }) => [organization, ...consulted]),
    ...legsOf(move).flatMap(({ from, to }) => [from, to]),
    ...heirs.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...(course?.reorganizations ?? []).flatMap(({ takeovers }) =>
      takeovers.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ),
  ]),
];
