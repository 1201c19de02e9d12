import { randomUUID } from 'node:crypto';
import {
  changedLayers,
  checkEnactment,
  hasRole,
  proposeEnactment,
  type EnactmentProposal,
  type LocalDate,
  type Order,
} from '@vinhdanh/domain';
import { RuleSetStore, type Repositories, type Viewer } from '@vinhdanh/persistence';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import type { BeginThing, Begun, Prepared } from '../things/begin-thing';
import type { CommandKey } from '../things/command-key';
import type { RuleShelf } from './rule-shelf';
import { ensureSound } from './unsound';
import { mayEnact, type WhoEnacts } from './who-enacts';
import { withCalendar } from './with-calendar';

export interface RuleSetRequest {
  readonly order: Order;
  readonly reason: string;
  /** The day from which new dossiers are under the set. */
  readonly effectiveOn: LocalDate;
}

/** Proposes that a rule set takes effect; another administrator confirms it. */
export class ProposeRuleSet {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly whoEnacts: WhoEnacts,
    private readonly beginThing: BeginThing,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, ruleSet: string, request: RuleSetRequest, key: CommandKey): Promise<Begun> {
    return this.beginThing.execute('enactment', key, ({ repositories }) =>
      this.prepare(viewer, ruleSet, request, repositories),
    );
  }

  private async prepare(
    viewer: Viewer,
    ruleSet: string,
    { order, reason, effectiveOn }: RuleSetRequest,
    repositories: Repositories,
  ): Promise<Prepared<'enactment'>> {
    const { manager } = repositories;
    const [actor, at, today] = [actorOf(viewer), this.clock.now(), this.clock.today()];
    ensure(hasRole(actor, 'administrator'));
    const store = new RuleSetStore(manager);
    const before = await this.shelf.standing(manager);
    const set = await this.shelf.known(ruleSet, manager);
    const enacting = await this.whoEnacts.bodies(before.set, set, manager);
    if (set.id !== before.set.id) ensure(mayEnact(viewer, enacting, changedLayers(before.set, set)));
    const within = (await store.administered(today)).filter((body) => enacting.includes(body));
    const proposal: EnactmentProposal = {
      id: randomUUID(),
      order: { number: order.number.trim(), day: order.day },
      reason,
      effectiveOn,
      within,
      expected: 0,
      content: { kind: 'rules', before: before.set, after: { id: set.id, layers: set.layers } },
    };
    const jurisdiction = viewer.office?.jurisdiction ?? null;
    ensure(checkEnactment(proposal, { actor, jurisdiction, today, successions: [] }));
    ensureSound(set);
    if ((await store.proposal()) !== null) throw refused('rule-set-proposal-open');
    const { book } = await this.shelf.rules(set.id);
    const whole = await withCalendar(repositories, proposal, before.rules?.book ?? null, book);
    await store.keep(set, at);
    const seq = proposeEnactment(whole, actor, at).length;
    return {
      begun: { thing: 'enactment', id: proposal.id, seq, status: 'proposed' },
      opening: { opening: whole, by: actor, at },
    };
  }
}
