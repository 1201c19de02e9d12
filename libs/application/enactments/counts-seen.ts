import { DOSSIER_OUTCOMES, type EnactmentKind, type EnactmentState } from '@vinhdanh/domain';
import type { EnactmentQuery, Viewer } from '@vinhdanh/persistence';

type Counts = EnactmentState['counts'];

interface Counted {
  readonly id: string;
  readonly kind: EnactmentKind;
  readonly counts: Counts;
}

/** Rules are everybody's, dossiers are not: of an order for rules one is told of those that one may see. */
export const isToldWhole = (kind: EnactmentKind, { office }: Viewer): boolean =>
  kind !== 'rules' || (office?.everywhere ?? false);

/** The orders with the figures that the viewer may know. */
export async function withCountsSeen<Order extends Counted>(
  enactments: EnactmentQuery,
  viewer: Viewer,
  orders: readonly Order[],
): Promise<readonly Order[]> {
  const partly = orders.filter(({ kind }) => !isToldWhole(kind, viewer)).map(({ id }) => id);
  const seen = await enactments.countsSeen(viewer, partly);
  return orders.map((order) =>
    partly.includes(order.id) ? { ...order, counts: whole(seen.get(order.id)) } : order,
  );
}

const whole = (counts: Partial<Counts> = {}): Counts =>
  Object.fromEntries(DOSSIER_OUTCOMES.map((outcome) => [outcome, counts[outcome] ?? 0])) as unknown as Counts;
