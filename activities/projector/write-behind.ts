/** Writes many items at a time, behind whoever gives them: nobody waits for a write before the end. */
export class WriteBehind<T> {
  private gathered: T[] = [];
  private last: Promise<void> = Promise.resolve();
  private failure: { readonly error: unknown } | undefined;

  /**
   * @param many how many are written together; at the end also fewer
   * @param onWritten is told after each write: whoever waits for the end hears of nothing else
   */
  constructor(
    private readonly write: (items: readonly T[]) => Promise<void>,
    private readonly many: number,
    private readonly onWritten: () => void,
  ) {}

  /** @throws the failure of a write before it: after that nothing is written any more */
  add(item: T): void {
    if (this.failure) throw this.failure.error;
    this.gathered.push(item);
    if (this.gathered.length === this.many) this.writeGathered();
  }

  /**
   * Resolves when all is written.
   * @throws the first failure of a write
   */
  async end(): Promise<void> {
    if (this.gathered.length > 0) this.writeGathered();
    await this.last;
    if (this.failure) throw this.failure.error;
  }

  private writeGathered(): void {
    const items = this.gathered;
    this.gathered = [];
    this.last = this.last.then(async () => {
      if (this.failure) return;
      try {
        await this.write(items);
        this.onWritten();
      } catch (error) {
        this.failure = { error };
      }
    });
  }
}
