import { checkDocument } from '../caps';
import type { OrganizationId } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Refusal, type Verdict } from '../kernel/refusal';
import { isLocalDate, type Instant, type LocalDate } from '../kernel/time';
import { checkChoices, isRefusal } from '../rules/choose';
import type { Route } from '../rules/route';
import type { DossierHappening } from './events';
import { legsOf, whereabouts } from './itinerary';
import type { Leg, Move, Transfer } from './past';
import { settle, type MoveQuestion } from './settle-move';
import { currentStep, proposingBody, type DossierState } from './state';
import { afterWaiting } from './steps';

/** A move with what tells which unit proposes. `route`: the way of a dossier of the new unit; null where none is known. */
export interface TransferRequest extends Transfer, MoveQuestion, WaysUnknown {
  readonly route: Route | null;
  /** The way of a dossier of each unit that may propose. Commands of before days were summed over several moves have none. */
  readonly ways?: Readonly<Record<OrganizationId, Route | null>>;
  /** What was drawn of the old way no longer reaches the dossier; absent in commands of before. */
  readonly renews?: true;
}

/** Why the rules know no way at all for a unit: no order could give the dossier one. */
export interface WaysUnknown {
  /** Absent in commands of before these were told apart from units that go another way; they are decided as they were. */
  readonly noWay?: Readonly<Record<OrganizationId, Refusal>>;
}

/** How the dossier goes on once it is settled which unit proposes. */
export interface WayAfterMove {
  /** The new way; null where it stays as it is. */
  readonly route: Route | null;
  /** The unit takes another way, which an order must give the dossier. */
  readonly waits: boolean;
}

const legOf = ({ to, movedOn, document }: Transfer, from: OrganizationId): Leg => ({
  from,
  to,
  movedOn,
  document,
});

/** The moves with the one that is asked for as the last. */
function legsWith(state: DossierState, request: TransferRequest): readonly Leg[] {
  if (!request.ways) return [legOf(request, proposingBody(state))];
  return [...legsOf(state.move), legOf(request, whereabouts(state))];
}

/** The move with the unit that proposes, or why that is not settled. */
export const settleMove = (state: DossierState, request: TransferRequest): Move | Refusal =>
  settle(state, legsWith(state, request), request.period, request, request.ways !== undefined);

export function checkTransfer(state: DossierState, request: TransferRequest, on: LocalDate): Verdict {
  const before = request.ways ? legsOf(state.move) : [];
  const here = request.ways ? whereabouts(state) : proposingBody(state);
  return firstRefusal(
    () => (request.to === here ? refuse('move-same-unit') : ALLOWED),
    () => checkWords(request, on),
    () => checkOrder([...before, legOf(request, here)]),
    () => checkChoices(request.choices, on),
    () => {
      const move = settleMove(state, request);
      if (isRefusal(move)) return { allowed: false, refusal: move };
      const way = wayAfterMove(state, move.proposer, request.ways ?? { [request.to]: request.route });
      if (way.waits && !request.ways) return refuse('move-needs-reroute');
      return checkOrderable(move.proposer, way, request);
    },
  );
}

/** What a move says must hold whatever came before it. */
export function checkWords({ movedOn, period, document }: Transfer, on: LocalDate): Verdict {
  const wrong = [movedOn, period.from, period.to].find((day) => !isLocalDate(day));
  return firstRefusal(
    () => (wrong === undefined ? ALLOWED : refuse('effective-date-invalid', { day: wrong })),
    () => (movedOn <= on ? ALLOWED : refuse('effective-date-in-future', { day: movedOn, today: on })),
    () => (period.from <= period.to ? ALLOWED : refuse('period-ends-before-it-begins', period)),
    () => checkDocument(document, on),
  );
}

/** Nobody leaves a unit for itself, nor before coming to it. */
export function checkOrder(legs: readonly Leg[]): Verdict {
  const stays = legs.some(({ from, to }) => from === to);
  const late = legs.find(({ movedOn }, index) => movedOn <= (legs[index - 1]?.movedOn ?? ''));
  return firstRefusal(
    () => (stays ? refuse('move-same-unit') : ALLOWED),
    () => (late ? refuse('moves-out-of-order', { day: late.movedOn }) : ALLOWED),
  );
}

/** Whether a document that is made at the step names bodies that are no longer those ahead. A vote names none. */
export function outdatesDocument(state: DossierState, { route, waits }: WayAfterMove): boolean {
  const kind = currentStep(state)?.kind;
  const bodiesOf = ({ steps }: Route): string => steps.map(({ organization }) => organization).join(' ');
  const changes = waits || (route !== null && bodiesOf(route) !== bodiesOf(state.route));
  return (kind === 'sign' || kind === 'decide') && changes;
}

/** @param ways the way of a dossier of each unit that may propose; null where none is known */
export function wayAfterMove(
  state: DossierState,
  proposer: OrganizationId,
  ways: Readonly<Record<OrganizationId, Route | null>>,
): WayAfterMove {
  if (proposer === proposingBody(state) && !state.awaitsReroute) return { route: null, waits: false };
  const route = onFrom(state, ways[proposer] ?? null);
  return { route, waits: route === null };
}

/** Waiting for an order makes sense only where one can give the dossier the way of the unit. */
export function checkOrderable(
  proposer: OrganizationId,
  { waits }: WayAfterMove,
  { ways = {}, noWay }: Pick<TransferRequest, 'ways' | 'noWay'>,
): Verdict {
  if (!waits || !noWay) return ALLOWED;
  if (!(proposer in ways)) return refuse('move-units-changed');
  const why = noWay[proposer];
  return why ? { allowed: false, refusal: why } : ALLOWED;
}

/** What waiting for an order, or its end, makes of the limit. */
export function limitAfterMove(
  state: DossierState,
  { waits }: WayAfterMove,
  { noWay }: WaysUnknown,
  now: Instant,
): Pick<Extract<DossierHappening, { type: 'person-moved' }>, 'waits' | 'waitsSince' | 'limit'> {
  if (waits) return { waits, ...(noWay ? { waitsSince: state.waitsSince ?? now } : {}) };
  const limit = afterWaiting(state, now);
  return limit ? { limit } : {};
}

/**
 * The way on from the step that the old unit finishes: as a dossier of the new unit takes it. Null where that way does not know
 * the step, or where the dossier has left its unit and would have to go to other bodies.
 */
function onFrom(state: DossierState, route: Route | null): Route | null {
  const step = currentStep(state);
  const at = route?.steps.findIndex(({ id }) => id === step?.id) ?? -1;
  if (!route || !step || at < 0) return null;
  const ahead = route.steps.slice(at + 1);
  const known = state.route.steps.slice(state.step + 1);
  const alike =
    ahead.length === known.length &&
    ahead.every(
      ({ id, organization }, index) => id === known[index]?.id && organization === known[index].organization,
    );
  if (step.level !== 'unit' && !alike) return null;
  return { ...state.route, steps: [...state.route.steps.slice(0, state.step + 1), ...ahead] };
}
