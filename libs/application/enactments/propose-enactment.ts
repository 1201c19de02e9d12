import { randomUUID } from 'node:crypto';
import {
  checkEnactment,
  dividedBodies,
  proposeEnactment,
  type EnactmentContent,
  type EnactmentProposal,
  type Order,
  type Organization,
  type OrganizationId,
  type Reorganization,
} from '@vinhdanh/domain';
import type { OrganizationQuery, Repositories, Viewer } from '@vinhdanh/persistence';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import type { BeginThing, Begun, Prepared } from '../things/begin-thing';
import type { CommandKey } from '../things/command-key';
import { bodiesOf, commonAbove, planReorganization, type ReorganizationRequest } from './plan-reorganization';
import type { PreviewReorganization, ReorganizationPreview } from './preview-reorganization';

export interface EnactmentRequest {
  readonly order: Order;
  readonly reason: string;
  readonly reorganization: ReorganizationRequest;
}

const NOBODY: readonly OrganizationId[] = [];

/** Proposes an order that is carried out over open dossiers once a second person has confirmed it. */
export class ProposeEnactment {
  constructor(
    private readonly organizations: OrganizationQuery,
    private readonly preview: PreviewReorganization,
    private readonly beginThing: BeginThing,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, request: EnactmentRequest, key: CommandKey): Promise<Begun> {
    return this.beginThing.execute('enactment', key, ({ repositories }) =>
      this.prepare(viewer, request, repositories),
    );
  }

  /**
   * What carrying it out would do, before anybody proposes it.
   * @throws Refused what a proposal would be refused for, but for other orders over the bodies, and for meetings
   * and choices that are still open: it names these
   */
  async look(viewer: Viewer, request: EnactmentRequest): Promise<ReorganizationPreview> {
    const { content } = await this.checked(viewer, request);
    return this.preview.execute(content.reorganization);
  }

  /** Other orders are looked for before the register is read: one that ends in between has written its successions. */
  private async prepare(
    viewer: Viewer,
    request: EnactmentRequest,
    { enactments }: Repositories,
  ): Promise<Prepared<'enactment'>> {
    const organization = await enactments.underOrder(bodiesOf(request.reorganization));
    const checked = await this.checked(viewer, request);
    if (organization !== null) throw refused('enactment-bodies-under-order', { organization });
    const { meetings, undecided, counts } = await this.preview.execute(checked.content.reorganization);
    if (meetings.length > 0)
      throw refused('enactment-meetings-open', {
        count: meetings.length,
        meetings: meetings.map(({ title, id }) => title ?? id).join(', '),
      });
    if (undecided.length > 0)
      throw refused('succession-undecided', { organization: undecided.map(({ unit }) => unit).join(', ') });
    const expected = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (expected === 0 && (await this.areGoneAlready(checked.content.reorganization)))
      throw refused('enactment-nothing-to-do');
    const proposal = { ...checked, expected };
    const actor = actorOf(viewer);
    const at = this.clock.now();
    const seq = proposeEnactment(proposal, actor, at).length;
    return {
      begun: { thing: 'enactment', id: proposal.id, seq, status: 'proposed' },
      opening: { opening: proposal, by: actor, at },
    };
  }

  private async checked(
    viewer: Viewer,
    { order, reason, reorganization: request }: EnactmentRequest,
  ): Promise<
    EnactmentProposal & { readonly content: Extract<EnactmentContent, { kind: 'reorganization' }> }
  > {
    const actor = actorOf(viewer);
    const [bodies, known] = await Promise.all([this.organizations.all(), this.organizations.successions()]);
    const register = new Map(bodies.map((body) => [body.id, body]));
    const draft = planReorganization(request, register, NOBODY);
    const proposal = {
      id: randomUUID(),
      order: { number: order.number.trim(), day: order.day },
      reason,
      effectiveOn: request.day,
      within: commonAbove(register, draft),
      expected: 0,
      content: { kind: 'reorganization' as const, reorganization: draft },
    };
    const today = this.clock.today();
    const jurisdiction = viewer.office?.jurisdiction ?? null;
    ensure(checkEnactment(proposal, { actor, jurisdiction, today, successions: known }));
    const reorganization = await this.withUnits(request, register, draft);
    return { ...proposal, content: { kind: 'reorganization', reorganization } };
  }

  private async withUnits(
    request: ReorganizationRequest,
    register: ReadonlyMap<OrganizationId, Organization>,
    draft: Reorganization,
  ): Promise<Reorganization> {
    if (dividedBodies(draft).length === 0) return draft;
    return planReorganization(request, register, await this.preview.units(draft));
  }

  /** Whether the register says all of it already: then an order without dossiers would do nothing. */
  private async areGoneAlready({ successions }: Reorganization): Promise<boolean> {
    const known = await this.organizations.successions();
    return successions.every(({ from, to }) => known.some((link) => link.from === from && link.to === to));
  }
}
