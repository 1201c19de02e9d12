import type { OrganizationId } from '../kernel/actor';
import type { Citation } from '../rules/citation';
import type { CouncilId } from '../rules/route';
import {
  goneBodies,
  successorsOf,
  type Reorganization,
  type ReorganizedBody,
  type Succession,
  type SuccessionKind,
} from './succession';

/** Who takes over from a body that is gone in the matters of one unit. */
export interface Takeover extends Citation {
  readonly from: OrganizationId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: SuccessionKind;
  /** Null when nobody does. */
  readonly to: OrganizationId | null;
  /** The council of who takes over. */
  readonly council: CouncilId | null;
}

const UNNAMED: Omit<ReorganizedBody, 'id'> = { nameVi: '', nameEn: '', council: null };

/**
 * Who takes over from each body in the matters of the unit.
 * @returns the divided bodies for which nobody has said whom the unit belongs to, too: it is never guessed
 */
export function takeoversFor(
  reorganization: Reorganization,
  unit: OrganizationId,
): { readonly takeovers: readonly Takeover[]; readonly undecided: readonly OrganizationId[] } {
  const takeovers: Takeover[] = [];
  const undecided: OrganizationId[] = [];
  for (const gone of goneBodies(reorganization)) {
    const succession = successionOf(reorganization, gone, unit);
    if (succession) takeovers.push(takeoverBy(reorganization, succession));
    else undecided.push(gone);
  }
  return { takeovers, undecided };
}

function successionOf(
  { successions, assignments }: Reorganization,
  gone: OrganizationId,
  unit: OrganizationId,
): Succession | undefined {
  const all = successions.filter(({ from }) => from === gone);
  if (all.length === 1) return all[0];
  const assigned = assignments.find((assignment) => assignment.unit === unit && assignment.of === gone);
  return assigned && all.find(({ to }) => to === assigned.to);
}

function takeoverBy({ bodies }: Reorganization, succession: Succession): Takeover {
  const { from, to, kind, article, evidence } = succession;
  const { nameVi, nameEn } = bodies.find(({ id }) => id === from) ?? UNNAMED;
  const { council } = bodies.find(({ id }) => id === to) ?? UNNAMED;
  return { from, nameVi, nameEn, kind, to, council, article, evidence };
}

/** The bodies that are gone, and the names under which they may be proposed for an award. */
export function whoIsGone(reorganization: Reorganization): {
  readonly bodies: readonly OrganizationId[];
  readonly names: readonly string[];
} {
  const gone = goneBodies(reorganization);
  const named = reorganization.bodies.filter(({ id }) => gone.includes(id));
  return { bodies: gone, names: named.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]) };
}

/** Divided bodies: who takes their matters must be said for each unit. */
export const dividedBodies = ({ successions }: Reorganization): readonly OrganizationId[] =>
  goneBodies({ successions }).filter((gone) => successorsOf(successions, gone).length > 1);
