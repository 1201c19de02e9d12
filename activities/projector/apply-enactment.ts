import type { EnactmentContent } from '@vinhdanh/domain';
import type { AnyFolded, Repositories } from '@vinhdanh/persistence';

/** What each kind of order does to the registers when its second person has confirmed it. */
const EFFECTS: {
  readonly [Kind in EnactmentContent['kind']]: (
    repositories: Repositories,
    content: Extract<EnactmentContent, { kind: Kind }>,
  ) => Promise<void>;
} = {
  reorganization: ({ enactments }, { reorganization }) => enactments.endBodies(reorganization),
};

/** A confirmed order changes the registers in the transaction that records the confirmation. */
export async function applyEnactment(repositories: Repositories, folded: AnyFolded): Promise<void> {
  if (folded.kind !== 'enactment') return;
  for (const { event, state } of folded.passages)
    if (event.type === 'confirmed') await EFFECTS[state.content.kind](repositories, state.content);
}
