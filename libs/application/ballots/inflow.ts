const SECOND_MS = 1_000;

/**
 * Lets so many through in a second, all callers together: whoever they are is not looked at. An honest council sends its
 * papers within it; a flood is turned away before anything is computed.
 */
export class Inflow {
  private since = 0;
  private count = 0;

  /** @param now milliseconds */
  constructor(
    private readonly mostPerSecond: number,
    private readonly now: () => number = Date.now,
  ) {}

  admits(): boolean {
    const now = this.now();
    if (now - this.since >= SECOND_MS) [this.since, this.count] = [now, 0];
    return ++this.count <= this.mostPerSecond;
  }
}
