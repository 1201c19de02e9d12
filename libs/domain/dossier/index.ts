import type { Decider } from '../kernel/decider';
import type { DossierCommand } from './commands';
import { decideDossier } from './decide';
import type { DossierEvent } from './events';
import { evolveDossier } from './evolve';
import type { DossierState } from './state';
import { dueDossier } from './time-passed';

export const dossierDecider: Decider<DossierState, DossierCommand, DossierEvent> = {
  decide: decideDossier,
  evolve: evolveDossier,
  due: dueDossier,
};

export * from './state';
export * from './commands';
export * from './events';
export type { FamilyRecipient, Leg, Move, Posthumous, Stay, Transfer } from './past';
export type { TransferRequest } from './move';
export { legsAfter, type MoveCorrection } from './correct-move';
export type { MoveQuestion } from './settle-move';
export { legsOf, linked, proposerUnmoved, staysOf, unitsOn, whereabouts } from './itinerary';
export { commentsAwaited } from './unit-comments';
export { checkDeathRecorded } from './posthumous';
export { mayDo, actsOn } from './permission';
export { checkContentWords, isAsked, missingParts, unansweredParts, LONGEST_NAME } from './content';
export { PAPER_OPEN, planReorganized, UNTOUCHED, type ReorganizationPlan, type WayOn } from './reorganize';
export { submit } from './evolve';
export { submittedOn } from './submitted-on';
export { consultationsLeft } from './steps';
export {
  countsLimit,
  endUnder,
  recomputationFor,
  recomputationOf,
  runningLimit,
  type Limited,
} from './recompute';
export { returnReasons } from './returning';
export * from './content-changes';
export { familiesOf, type FamilyName } from './explain/families';
export { explainDossier, bodiesIn, type ExplainHelp } from './explain/explain';
export type { ToldRetention } from './explain/telling';
export { ACT_KINDS, type ActKind } from './trace/act-kind';
export type { ActDocument } from './trace/act-document';
export type { EndedStay } from './trace/ended-stay';
export {
  traceDossier,
  type SeenVersion,
  type Trace,
  type TracedAct,
  type TracedVersion,
} from './trace/trace';
