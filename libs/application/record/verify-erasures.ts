import type { ErasureCarriedOut } from '@vinhdanh/contracts';
import type { KeptEvent } from '@vinhdanh/persistence';
import { sealedPlaces } from '@vinhdanh/record';
import type { EventPlace, RecordFault } from './record-fault';

/** Compares what was erased with what orders of the record name: neither may be without the other. */
export class SeenErasures {
  /** Erased texts of each event. */
  private readonly erased = new Map<
    string,
    { readonly event: EventPlace; readonly places: readonly string[] }
  >();
  private readonly ordered = new Map<string, { readonly event: EventPlace; readonly places: Set<string> }>();
  private readonly histories = new Set<string>();
  texts = 0;
  orders = 0;

  /** @param event as it was recorded */
  see({ kind, id, seq, seals, body }: KeptEvent): void {
    const { erased } = sealedPlaces(seals);
    if (erased.length > 0)
      this.erased.set(keyOf({ kind, id, seq }), { event: { kind, id, seq }, places: erased });
    this.texts += erased.length;
    if (kind === 'erasure') this.order(body as unknown as ErasureCarriedOut);
  }

  /** Whether an order names the run's history. */
  isOrdered(run: string): boolean {
    return this.histories.has(run);
  }

  /** What is marked as erased and no order names, and what an order names and is there. */
  faults(): readonly RecordFault[] {
    const unordered = [...this.erased].flatMap(([key, { event, places }]): readonly RecordFault[] => {
      const ordered = this.ordered.get(key)?.places;
      const place = places.find((one) => !ordered?.has(one));
      return place === undefined ? [] : [{ fault: 'erased-without-order', event, place }];
    });
    const undone = [...this.ordered].flatMap(([key, { event, places }]): readonly RecordFault[] => {
      const erased = new Set(this.erased.get(key)?.places);
      const place = [...places].find((one) => !erased.has(one));
      return place === undefined ? [] : [{ fault: 'erasure-undone', event, place }];
    });
    return [...unordered, ...undone];
  }

  private order({ texts, histories }: ErasureCarriedOut): void {
    this.orders += 1;
    for (const run of histories) this.histories.add(run);
    for (const { kind, id, seq, places } of texts) {
      const event = { kind, id, seq };
      const known = this.ordered.get(keyOf(event)) ?? { event, places: new Set<string>() };
      this.ordered.set(keyOf(event), known);
      for (const place of places) known.places.add(place);
    }
  }
}

const keyOf = ({ kind, id, seq }: EventPlace): string => `${kind}/${id}/${seq}`;
