import type { KeptReceipt, Receipt } from '@vinhdanh/contracts';

/** How many receipts a thing remembers for retries across runs, the latest ones. */
const KEPT = 200;

/** Answers to commands already handled, so that a retry in a later run gets the same one. */
export class Receipts {
  private readonly byUpdate: Map<string, Receipt>;

  constructor(carried: Readonly<Record<string, Receipt>>) {
    this.byUpdate = new Map(Object.entries(carried));
  }

  of(updateId: string): Receipt | undefined {
    return this.byUpdate.get(updateId);
  }

  keep(updateId: string, receipt: Receipt): Receipt {
    this.byUpdate.set(updateId, receipt);
    const oldest = this.byUpdate.keys().next();
    if (this.byUpdate.size > KEPT && !oldest.done) this.byUpdate.delete(oldest.value);
    return receipt;
  }

  /** Those of commands whose events are recorded with these, which follow each other. */
  alongside(events: ReadonlyArray<{ readonly seq: number }>): readonly KeptReceipt[] {
    const from = events[0]?.seq ?? Infinity;
    return [...this.byUpdate]
      .filter(([, { seq }]) => seq >= from)
      .map(([updateId, { seq, status, request }]) => ({ updateId, seq, status, request }));
  }

  toCarry(): Record<string, Receipt> {
    return Object.fromEntries(this.byUpdate);
  }
}
