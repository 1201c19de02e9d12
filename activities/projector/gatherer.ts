/** Writes one after the other: each takes all that has gathered while the one before it was under way. */
export class Gatherer<T> {
  private gathered: T[] = [];
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly write: (items: readonly T[]) => Promise<void>) {}

  /**
   * Resolves when the item is written.
   * @throws the failure of its writing, or of one before it: after that nothing is written any more
   */
  add(item: T): Promise<void> {
    this.gathered.push(item);
    if (this.gathered.length === 1)
      this.last = this.last.then(() => {
        const items = this.gathered;
        this.gathered = [];
        return this.write(items);
      });
    return this.last;
  }
}
