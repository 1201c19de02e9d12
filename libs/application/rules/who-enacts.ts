import {
  bodiesThatEnact,
  changedLayers,
  firstRefusal,
  hasRole,
  refuse,
  ALLOWED,
  type OrganizationId,
  type RuleSetVersions,
  type Verdict,
} from '@vinhdanh/domain';
import { OrganizationQuery, type UnitOfWork, type Viewer } from '@vinhdanh/persistence';
import { issuerIn } from '@vinhdanh/rules';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import type { RuleShelf } from './rule-shelf';

/** A transaction's own connection, as the shelf takes it. */
type Manager = Parameters<RuleShelf['known']>[1];

/** Who may bring a rule set into force in the place of another: the layers that differ say so. */
export class WhoEnacts {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Bodies whose administrators may. A layer that says otherwise than before whose it is takes both. */
  async bodies(
    before: RuleSetVersions,
    after: RuleSetVersions,
    manager: Manager,
  ): Promise<readonly OrganizationId[]> {
    const sets = [await this.shelf.known(before.id, manager), await this.shelf.known(after.id, manager)];
    const issuers = changedLayers(before, after).flatMap((layer) =>
      sets
        .filter(({ layers }) => layers.some(({ name }) => name === layer))
        .map((set) => issuerIn(set, layer)),
    );
    return bodiesThatEnact(issuers, await new OrganizationQuery(manager).all(), this.clock.today());
  }

  /** Whether the viewer may, as one of the two persons. */
  async check(viewer: Viewer, before: RuleSetVersions, after: RuleSetVersions): Promise<Verdict> {
    const bodies = await this.unitOfWork.run(({ manager }) => this.bodies(before, after, manager));
    return mayEnact(viewer, bodies, changedLayers(before, after));
  }
}

export function mayEnact(
  viewer: Viewer,
  bodies: readonly OrganizationId[],
  layers: readonly string[],
): Verdict {
  const jurisdiction = viewer.office?.jurisdiction ?? null;
  return firstRefusal(
    () => hasRole(actorOf(viewer), 'administrator'),
    () =>
      jurisdiction !== null && bodies.includes(jurisdiction)
        ? ALLOWED
        : refuse('rule-set-not-yours', { layers: layers.join(', ') }),
  );
}
