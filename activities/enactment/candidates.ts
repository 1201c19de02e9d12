import type { EnactmentState, FindOrganization } from '@vinhdanh/domain';
import type { Repositories } from '@vinhdanh/persistence';
import { bodiesFor } from '../projector/calendar-in-force';
import { carrierOf } from './carriers';

/** Dossiers of one batch, which is one event of the order: what some seconds carry. */
const IN_A_BATCH = 1_000;

/** How a body of the register is found, where the order asks who stands under whom. */
export async function registerFor(
  repositories: Repositories,
  order: EnactmentState,
): Promise<FindOrganization> {
  const bodies = await bodiesFor(repositories, carrierOf(order).needsRegister?.(order) ?? false);
  return (id) => bodies.get(id);
}

/** The next dossiers that the order means something for, by id, looked through page by page. */
export async function nextTouched(
  repositories: Repositories,
  order: EnactmentState,
  after: string | null,
): Promise<readonly string[]> {
  const carrier = carrierOf(order);
  const find = await registerFor(repositories, order);
  const touched: string[] = [];
  for (let from = after; ;) {
    const candidates = await carrier.candidates(repositories, order, { after: from, limit: IN_A_BATCH });
    for (const dossier of candidates)
      if (touched.length < IN_A_BATCH && carrier.touches(order, dossier, find)) touched.push(dossier.id);
    from = candidates.at(-1)?.id ?? from;
    if (touched.length === IN_A_BATCH || candidates.length < IN_A_BATCH) return touched;
  }
}
