/**
 * Lets so many at a time through; the others wait in order. For work that holds one connection of the pool and needs
 * another: if all of it came in at once, each would wait for what the others hold.
 */
export class Turnstile {
  private free: number;
  private readonly waiting: Array<() => void> = [];

  constructor(width: number) {
    this.free = width;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
