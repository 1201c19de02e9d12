import type { OrganizationId } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { Citation } from './citation';
import { bodiesAbove, type Organization } from './organization';

/** Whose rules a layer holds: those of the body, or of every body of the level where none is named. */
export interface Issuer extends Citation {
  readonly level: string;
  readonly body?: OrganizationId;
}

const CENTRE = 'central';

/**
 * Bodies whose administrators may bring the rules of all these layers into force: for each layer those who issue it, who
 * stands above them on the day, and the centre. A layer that does not say whose it is (`null`) is the centre's.
 */
export function bodiesThatEnact(
  issuers: ReadonlyArray<Issuer | null>,
  register: readonly Organization[],
  day: LocalDate,
): readonly OrganizationId[] {
  const byId = new Map(register.map((body) => [body.id, body]));
  const centre = register.filter(({ level }) => level === CENTRE).map(({ id }) => id);
  const perLayer = issuers.map((issuer) => {
    const own = issuer ? register.filter((body) => issues(issuer, body)) : [];
    return new Set([
      ...centre,
      ...own.flatMap(({ id }) => [...bodiesAbove(id, day, (found) => byId.get(found))]),
    ]);
  });
  return register.map(({ id }) => id).filter((id) => perLayer.every((bodies) => bodies.has(id)));
}

const issues = ({ level, body }: Issuer, candidate: Organization): boolean =>
  body === undefined ? candidate.level === level : candidate.id === body;
