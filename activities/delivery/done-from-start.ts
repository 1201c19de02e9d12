/** How many items from the beginning of a list are all done, while they end in any order. */
export class DoneFromStart {
  private readonly ahead = new Set<number>();

  constructor(private done: number) {}

  get count(): number {
    return this.done;
  }

  /** The item at this place is done. */
  add(index: number): void {
    this.ahead.add(index);
    while (this.ahead.delete(this.done)) this.done++;
  }
}
