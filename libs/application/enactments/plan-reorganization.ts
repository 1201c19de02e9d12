import {
  addDays,
  bodiesAbove,
  dividedBodies,
  goneBodies,
  isInForce,
  lineageOf,
  successorsOf,
  type Assignment,
  type FindOrganization,
  type LocalDate,
  type Organization,
  type OrganizationId,
  type Reorganization,
  type Succession,
} from '@vinhdanh/domain';
import { refused } from '../kernel/refused';

/** Bodies that end together, as an administrator writes it. */
export interface ReorganizationRequest {
  readonly day: LocalDate;
  readonly successions: readonly Succession[];
  /** Whom a unit belongs to when its body is divided and the register does not say. */
  readonly choices: ReadonlyArray<Omit<Assignment, 'by'>>;
  /** What is entered from paper is entered up to the day, and follows too. */
  readonly paperIsEntered: boolean;
}

type Register = ReadonlyMap<OrganizationId, Organization>;

/**
 * The reorganization with the bodies as they are called, and whom each unit of a divided body belongs to as far as the
 * register or a choice says so.
 * @param units units with dossiers that may be touched
 * @throws Refused `organization-unknown`, `organization-dissolved`, `assignment-invalid`
 */
export function planReorganization(
  { day, successions, choices, paperIsEntered }: ReorganizationRequest,
  register: Register,
  units: readonly OrganizationId[],
): Reorganization {
  const named = new Set(successions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  const lastDay = addDays(day, -1);
  for (const id of named) {
    const isGone = successions.some(({ from }) => from === id);
    const body = knownBody(register, id);
    const needed = isGone ? lastDay : day;
    if (!isInForce(body, needed))
      throw refused('organization-dissolved', {
        ...{ organization: body.nameVi, organizationVi: body.nameVi, organizationEn: body.nameEn },
        day: needed,
      });
  }
  const divided = dividedBodies({ day, successions, assignments: [], bodies: [] });
  for (const { unit, of, to } of choices) {
    knownBody(register, unit);
    if (!divided.includes(of) || !successorsOf(successions, of).includes(to))
      throw refused('assignment-invalid', { unit, organization: to });
  }
  const byRegister = divided.flatMap((of) =>
    units.flatMap((unit) => {
      if (choices.some((choice) => choice.unit === unit && choice.of === of)) return [];
      const to = successorAbove(register, unit, day, successorsOf(successions, of));
      return to === undefined ? [] : [{ unit, of, to, by: 'register' as const }];
    }),
  );
  return {
    day,
    successions,
    ...(paperIsEntered ? { paperIsEntered } : {}),
    assignments: [...choices.map((choice) => ({ ...choice, by: 'choice' as const })), ...byRegister],
    bodies: [...named].map((id) => {
      const { nameVi, nameEn, council } = knownBody(register, id);
      return { id, nameVi, nameEn, council };
    }),
  };
}

function knownBody(register: Register, id: OrganizationId): Organization {
  const body = register.get(id);
  if (!body) throw refused('organization-unknown', { organization: id });
  return body;
}

/** The successor under which the unit stands on the day; none when the register knows none or more than one. */
function successorAbove(
  register: Register,
  unit: OrganizationId,
  day: LocalDate,
  successors: readonly OrganizationId[],
): OrganizationId | undefined {
  const body = register.get(unit);
  if (!body) return undefined;
  const above = [...lineageOf(body, day, (id) => register.get(id)).values()].map(({ id }) => id);
  const found = successors.filter((successor) => above.includes(successor));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Bodies that stand above everything that the order names, themselves included: above what ends on its last day, above who
 * takes over from the first day on. Who stood above it once has no say.
 */
export function commonAbove(
  register: Register,
  { day, successions }: Pick<Reorganization, 'day' | 'successions'>,
): readonly OrganizationId[] {
  const find: FindOrganization = (id) => register.get(id);
  const gone = goneBodies({ successions });
  const [first, ...rest] = bodiesOf({ successions }).map((id) =>
    bodiesAbove(id, gone.includes(id) ? addDays(day, -1) : day, find),
  );
  return first ? [...first].filter((id) => rest.every((other) => other.has(id))) : [];
}

/** Every body that a reorganization names. */
export const bodiesOf = ({ successions }: Pick<Reorganization, 'successions'>): readonly OrganizationId[] => [
  ...new Set([...goneBodies({ successions }), ...successions.flatMap(({ to }) => (to === null ? [] : [to]))]),
];
