import type { OrganizationId } from '../kernel/actor';
import { addDays, daysUntil, type LocalDate } from '../kernel/time';
import type { Leg, Move, Stay, Transfer } from './past';
import { heirOf, proposingBody, type DossierState } from './state';

type Located = Pick<DossierState, 'move' | 'proposer' | 'heirs' | 'route' | 'applicant'>;

/** Every move that stands, the first at the front. */
export function legsOf(move: Move | undefined): readonly Leg[] {
  if (!move) return [];
  const { from, to, movedOn, document } = move;
  return [...(move.earlier ?? []), { from, to, movedOn, document }];
}

/** The unit where the person is: who has taken over from the one of the last move; without a move, the one that proposes. */
export const whereabouts = (state: Located): OrganizationId =>
  state.move ? heirOf(state, state.move.to) : proposingBody(state);

/** Who proposes once every move is taken back: the unit that the first of them left, or who has taken over from it. */
export function proposerUnmoved(state: Located): OrganizationId {
  const [first] = legsOf(state.move);
  return first ? heirOf(state, first.from) : proposingBody(state);
}

/** The units whose end the dossier follows: the one that proposes, and the one where the person is. */
export const unitsFollowed = (state: Located): readonly OrganizationId[] => [
  ...new Set([proposingBody(state), whereabouts(state)]),
];

/** The units at which the person was, or who has taken over from them: those that may propose. */
export const unitsOn = (
  legs: readonly Leg[],
  state: Pick<DossierState, 'heirs'>,
): readonly OrganizationId[] => [
  ...new Set(
    [...legs.slice(0, 1).map(({ from }) => from), ...legs.map(({ to }) => to)].map((unit) =>
      heirOf(state, unit),
    ),
  ),
];

/** The moves one after the other from where the first began: each leaves the unit to which the one before it led. */
export const linked = (legs: readonly Leg[], origin: OrganizationId): readonly Leg[] =>
  legs.map((leg, index) => ({ ...leg, from: legs[index - 1]?.to ?? origin }));

/**
 * Days of the counted period at each unit where the person was. One to which the person came back has one sum, and so has
 * one with who took over from it.
 */
export function staysOf(
  legs: readonly Leg[],
  { from, to }: Transfer['period'],
  state: Pick<DossierState, 'heirs'>,
): readonly Stay[] {
  const end = addDays(to, 1);
  const within = (day: LocalDate): LocalDate => (day < from ? from : day > end ? end : day);
  const [first] = legs;
  const times = [
    ...(first ? [{ unit: first.from, since: from }] : []),
    ...legs.map(({ to: unit, movedOn }) => ({ unit, since: movedOn })),
  ];
  const sums = new Map<OrganizationId, number>();
  times.forEach(({ unit, since }, index) => {
    const days = daysUntil(within(since), within(times[index + 1]?.since ?? end));
    const heir = heirOf(state, unit);
    sums.set(heir, (sums.get(heir) ?? 0) + days);
  });
  return [...sums].map(([unit, days]) => ({ unit, days }));
}
