/** So many commands within a second are more than the hands of one person. */
const BUSY_AT = 5;

const SECOND_MS = 1_000;

/** Whether commands hail on a thing. */
export class Pace {
  private readonly latest: number[] = [];

  /** A command was accepted now. */
  note(): void {
    this.latest.push(Date.now());
    if (this.latest.length > BUSY_AT) this.latest.shift();
  }

  get isBusy(): boolean {
    const [first] = this.latest;
    return this.latest.length === BUSY_AT && first !== undefined && Date.now() - first < SECOND_MS;
  }
}
