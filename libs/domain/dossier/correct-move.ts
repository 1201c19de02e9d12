import type { OrganizationId } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Refusal, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import type { Instant, LocalDate } from '../kernel/time';
import { checkChoices, isRefusal } from '../rules/choose';
import type { Route } from '../rules/route';
import type { DossierHappening } from './events';
import { legsOf, linked, proposerUnmoved } from './itinerary';
import {
  checkOrder,
  checkOrderable,
  checkWords,
  limitAfterMove,
  outdatesDocument,
  wayAfterMove,
  type WaysUnknown,
} from './move';
import type { Leg, Move, Transfer } from './past';
import { settle, type MoveQuestion } from './settle-move';
import { proposingBody, type DossierState } from './state';

/** A recorded move that said something wrong, or that was none. What was recorded of it stays in the record. */
export interface MoveCorrection extends MoveQuestion, WaysUnknown {
  /** Which of the moves that stand, counted from 1. */
  readonly number: number;
  /** What it should have said, the counted period for all of them with it; null: there was no such move. */
  readonly transfer: Transfer | null;
  readonly reason: string;
  /** The way of a dossier of each unit that may propose then. */
  readonly ways: Readonly<Record<OrganizationId, Route | null>>;
}

/** The moves as they stand after the correction. */
export function legsAfter(
  { move }: Pick<DossierState, 'move'>,
  { number, transfer }: Pick<MoveCorrection, 'number' | 'transfer'>,
): readonly Leg[] {
  const legs = legsOf(move);
  const corrected = legs.flatMap((leg, index): readonly Leg[] => {
    if (index !== number - 1) return [leg];
    if (transfer === null) return [];
    const { to, movedOn, document } = transfer;
    return [{ from: leg.from, to, movedOn, document }];
  });
  return linked(corrected, legs[0]?.from ?? '');
}

/** The last move that stands with the unit that proposes; null where none is left. */
function settleCorrected(state: DossierState, correction: MoveCorrection): Move | Refusal | null {
  const legs = legsAfter(state, correction);
  const period = correction.transfer?.period ?? state.move?.period;
  return legs.length === 0 || !period ? null : settle(state, legs, period, correction);
}

export function checkCorrection(state: DossierState, correction: MoveCorrection, on: LocalDate): Verdict {
  const { number, transfer, choices, reason } = correction;
  const known = legsOf(state.move).length;
  return firstRefusal(
    () => (number >= 1 && number <= known ? ALLOWED : refuse('move-unknown', { number, known })),
    () => checkReason(reason),
    () => (transfer ? checkWords(transfer, on) : ALLOWED),
    () => checkOrder(legsAfter(state, correction)),
    () => checkChoices(choices, on),
    () => {
      const move = settleCorrected(state, correction);
      if (move === null && choices[0]) return refuse('choice-not-asked', { question: choices[0].question });
      if (move !== null && isRefusal(move)) return { allowed: false, refusal: move };
      return checkProposer(state, move, correction);
    },
  );
}

function checkProposer(state: DossierState, move: Move | null, correction: MoveCorrection): Verdict {
  const proposer = proposerAfter(state, move, correction);
  return checkOrderable(proposer, wayAfterMove(state, proposer, correction.ways), correction);
}

/** Who proposes by the moves that stand. A command of before reads it off the route where none is left. */
function proposerAfter(state: DossierState, move: Move | null, { noWay }: WaysUnknown): OrganizationId {
  if (move) return proposingBody({ ...state, move });
  return noWay ? proposerUnmoved(state) : proposingBody(unmoved(state));
}

function unmoved(state: DossierState): DossierState {
  const { move: _move, ...others } = state;
  return others;
}

/** The moves that stand, the unit that proposes by them and the way on. */
export function corrected(
  state: DossierState,
  correction: MoveCorrection,
  now: Instant,
): readonly DossierHappening[] {
  const move = settleCorrected(state, correction);
  if (move !== null && isRefusal(move)) return [];
  const { number, reason, ways } = correction;
  const was = legsOf(state.move)[number - 1];
  if (!was) return [];
  const proposer = proposerAfter(state, move, correction);
  const way = wayAfterMove(state, proposer, ways);
  const isOnRoute = proposingBody({ ...unmoved(state), route: way.route ?? state.route }) === proposer;
  return [
    {
      ...{ type: 'move-corrected', number, was, move, reason, route: way.route },
      ...(move || isOnRoute ? {} : { proposer }),
      ...limitAfterMove(state, way, correction, now),
      ...(outdatesDocument(state, way) ? { renews: true } : {}),
    },
  ];
}
