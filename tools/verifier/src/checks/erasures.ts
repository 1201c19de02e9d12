import { at, isMembers, listAt, textAt, type Members } from '../canonical-json';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import type { Things } from './things';

/** The one event of an order of erasure; null where it is not shown, or the thing is another. */
const orderOf = ({ kind, events }: Thing): Members | null => {
  const body = events[0]?.body ?? null;
  return kind === 'erasure' && body?.type === 'erased' ? body : null;
};

const ordersIn = (things: Things): readonly Members[] =>
  [...things.values()].map(orderOf).filter((order): order is Members => order !== null);

const nameOf = (text: unknown): string => `${textAt(text, 'kind') ?? ''}/${textAt(text, 'id') ?? ''}`;

/** Whether an order took something away from what the bundle has. */
export function isOrderOver(thing: Thing, things: Things): boolean {
  const order = orderOf(thing);
  if (order === null) return false;
  return (
    things.has(`dossier/${textAt(order, 'dossier') ?? ''}`) ||
    listAt(order, 'texts').some((text) => things.has(nameOf(text)))
  );
}

/** Files that orders of the bundle took away, or asked for when something else still carried them. */
export const erasedFiles = (things: Things): ReadonlySet<unknown> =>
  new Set(ordersIn(things).flatMap((order) => [...listAt(order, 'files'), ...listAt(order, 'stayed')]));

/** Every text that is marked as erased is one that an order names, which is proven to be in the log as everything else. */
export function checkErasures(things: Things, report: Report): void {
  const orders = ordersIn(things);
  for (const { kind, id, erased } of things.values()) {
    const texts = new Map<Members | null, number>();
    for (const { seq, place } of erased) {
      const order = orders.find((one) =>
        listAt(one, 'texts').some((text) => isOf(text, { kind, id, seq, place })),
      );
      if (!order) report.wrong('erased-without-order', { kind, id, seq, place });
      else texts.set(order, (texts.get(order) ?? 0) + 1);
    }
    for (const [order, count] of texts)
      report.open('erased', {
        ...{ kind, id, texts: count, number: word(order, 'number'), day: word(order, 'day') },
        ...{ issuedBy: word(order, 'issuedBy'), article: word(order, 'article') },
      });
  }
}

const word = (order: Members | null, name: string): string => {
  const found = at(order, 'order', name);
  return typeof found === 'string' ? found : '–';
};

interface ErasedPlace {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly place: string;
}

const isOf = (text: unknown, { kind, id, seq, place }: ErasedPlace): boolean =>
  isMembers(text) &&
  nameOf(text) === `${kind}/${id}` &&
  text.seq === seq &&
  listAt(text, 'places').includes(place);
