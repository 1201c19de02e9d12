import type { Engine } from '@vinhdanh/contracts';
import type { AnotherEngine } from './another-engine';
import type { KnownEngines } from './known-engines';

/** Within this time every process has seen that the engine is another one, milliseconds. */
const EVERY_MS = 5_000;

/** `unseen`: it has not answered since this process began. */
export type SeenEngine = 'unseen' | 'ours' | 'another';

/** Looks, for as long as a process lives, whether the engine is still the one that runs the things of the database. */
export class EngineWatch {
  private last: SeenEngine = 'unseen';
  private timer: NodeJS.Timeout | null = null;

  /** @param onAnother is told when the engine turns out to be another one, and again each time after it was ours */
  constructor(
    private readonly engines: KnownEngines,
    private readonly engine: Engine,
    private readonly onAnother: (found: AnotherEngine) => void,
    private readonly everyMs = EVERY_MS,
  ) {}

  get seen(): SeenEngine {
    return this.last;
  }

  /** @throws when engine or database cannot be reached: what was seen last stands */
  async look(): Promise<AnotherEngine | null> {
    const { place } = this.engine;
    const found = await this.engines.meet({ identity: await this.engine.identity(), place });
    const was = this.last;
    this.last = found === null ? 'ours' : 'another';
    if (found !== null && was !== 'another') this.onAnother(found);
    return found;
  }

  /** Looks now and then on. */
  start(): void {
    this.timer ??= setTimeout(() => void this.again(), 0).unref();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private async again(): Promise<void> {
    await this.look().catch(() => null);
    if (this.timer === null) return;
    this.timer = setTimeout(() => void this.again(), this.everyMs).unref();
  }
}
