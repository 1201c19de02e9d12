/** Events of a thing that the record may lack, in order. */
export class Outbox<Event extends { readonly seq: number }> {
  private readonly events: Event[];
  /** The last event that somebody else was entrusted with. */
  private entrustedUpTo = 0;

  constructor(unrecorded: readonly Event[]) {
    this.events = [...unrecorded];
  }

  add(events: readonly Event[]): void {
    this.events.push(...events);
  }

  get all(): readonly Event[] {
    return [...this.events];
  }

  get isEmpty(): boolean {
    return this.events.length === 0;
  }

  /** Whether there is an event that nobody was entrusted with. */
  get isWaiting(): boolean {
    return (this.events.at(-1)?.seq ?? 0) > this.entrustedUpTo;
  }

  /**
   * Whoever is given these events records them. They stay here and go once more with what comes later: the writer passes
   * over what is recorded.
   */
  entrust(): void {
    this.entrustedUpTo = this.events.at(-1)?.seq ?? this.entrustedUpTo;
  }

  /** So many from the beginning are recorded. */
  drop(count: number): void {
    this.events.splice(0, count);
  }
}
