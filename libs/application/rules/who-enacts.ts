import {
  bodiesThatEnact,
  changedLayers,
  firstRefusal,
  hasRole,
  refuse,
  ALLOWED,
  type Issuer,
  type OrganizationId,
  type RuleSet,
  type RuleSetVersions,
  type Verdict,
} from '@vinhdanh/domain';
import { OrganizationQuery, type UnitOfWork, type Viewer } from '@vinhdanh/persistence';
import { issuerIn, RuleDataError } from '@vinhdanh/rules';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import type { RuleShelf } from './rule-shelf';
import { readableOr } from './rules-unreadable';

/** A transaction's own connection, as the shelf takes it. */
type Manager = Parameters<RuleShelf['known']>[1];

/** Who may bring a rule set into force in the place of another: the layers that differ say so. */
export class WhoEnacts {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Bodies whose administrators may. A layer that says otherwise than before whose it is takes both; one that cannot be read,
   * or not in the set that is replaced, is the centre's, as one that does not say.
   */
  async bodies(
    before: RuleSetVersions,
    after: RuleSetVersions,
    manager: Manager,
  ): Promise<readonly OrganizationId[]> {
    const sets = [await this.textsOf(before, manager), await this.textsOf(after, manager)];
    const issuers = changedLayers(before, after).flatMap((layer) =>
      sets
        .filter(({ layers }) => layers.some(({ name }) => name === layer))
        .map(({ texts }) => texts && issuerOf(texts, layer)),
    );
    return bodiesThatEnact(issuers, await new OrganizationQuery(manager).all(), this.clock.today());
  }

  private async textsOf({ id, layers }: RuleSetVersions, manager: Manager) {
    const texts = await readableOr(null, () => this.shelf.known(id, manager));
    return { layers, texts };
  }

  /** Whether the viewer may, as one of the two persons. */
  async check(viewer: Viewer, before: RuleSetVersions, after: RuleSetVersions): Promise<Verdict> {
    const bodies = await this.unitOfWork.run(({ manager }) => this.bodies(before, after, manager));
    return mayEnact(viewer, bodies, changedLayers(before, after));
  }
}

function issuerOf(set: RuleSet, layer: string): Issuer | null {
  try {
    return issuerIn(set, layer);
  } catch (error) {
    if (error instanceof RuleDataError) return null;
    throw error;
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
