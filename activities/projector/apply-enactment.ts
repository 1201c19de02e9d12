import type { EnactmentContent, EnactmentState, Instant } from '@vinhdanh/domain';
import { RuleSetStore, type AnyFolded, type Repositories } from '@vinhdanh/persistence';

/** A confirmed order whose content is of one kind. */
type Confirmed<Kind extends EnactmentContent['kind']> = EnactmentState & {
  readonly content: Extract<EnactmentContent, { kind: Kind }>;
};

/** What each kind of order does to the registers when its second person has confirmed it. */
const EFFECTS: {
  readonly [Kind in EnactmentContent['kind']]: (
    repositories: Repositories,
    order: Confirmed<Kind>,
    at: Instant,
  ) => Promise<void>;
} = {
  reorganization: ({ enactments }, { content }) => enactments.endBodies(content.reorganization),

  async rules({ manager, calendars }, { id, order, effectiveOn, content }, at) {
    await new RuleSetStore(manager).enter(
      {
        ruleSet: content.after.id,
        from: effectiveOn,
        origin: 'enactment',
        enactment: id,
        orderNumber: order.number,
      },
      at,
    );
    if (content.calendar) await calendars.publish(id, effectiveOn, content.calendar);
  },
};

const apply = <Kind extends EnactmentContent['kind']>(
  repositories: Repositories,
  order: EnactmentState,
  kind: Kind,
  at: Instant,
): Promise<void> => EFFECTS[kind](repositories, order as Confirmed<Kind>, at);

/** A confirmed order changes the registers in the transaction that records the confirmation. */
export async function applyEnactment(repositories: Repositories, folded: AnyFolded): Promise<void> {
  if (folded.kind !== 'enactment') return;
  for (const { event, state } of folded.passages)
    if (event.type === 'confirmed') await apply(repositories, state, state.content.kind, event.at);
}
