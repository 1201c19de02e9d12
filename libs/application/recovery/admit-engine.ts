import { setTimeout as delay } from 'node:timers/promises';
import {
  isSameEngine,
  type Engine,
  type EngineIdentity,
  type EnginePlace,
  type ThingRevival,
} from '@vinhdanh/contracts';
import type { KeptEngine, UnitOfWork } from '@vinhdanh/persistence';
import { AnotherEngine, type MetEngine } from './another-engine';
import type { KnownEngines } from './known-engines';
import type { NamedThing } from './recovery';

/** Things that are named where many are meant. */
const NAMED = 5;

/**
 * A worker that was just let in asks for work within this time, milliseconds: ten seconds after the engine came back, or, where it
 * failed meanwhile, as soon as it has ended and another one is started.
 */
const SERVED_WITHIN_MS = 45_000;

const LOOK_AGAIN_MS = 500;

/** What stands against a recovery in the engine. */
export type EngineRefusal =
  | { readonly reason: 'another'; readonly found: AnotherEngine }
  /** The engine that is to be followed can be reached and still runs things, or does not say which: then none are named. */
  | { readonly reason: 'old-one-runs'; readonly place: EnginePlace; readonly things: readonly NamedThing[] }
  /** The new engine runs things that this database knows nothing of: it is somebody else's. */
  | { readonly reason: 'runs-of-others'; readonly things: readonly NamedThing[] }
  /** It runs things, and no worker answers for them: in a trial of a new one none does before it is let in. */
  | { readonly reason: 'nobody-serves'; readonly things: readonly NamedThing[]; readonly isTrial: boolean };

/** An engine in which things may be recovered, or what stands against it. */
export type Admission = { readonly isNew: boolean } | { readonly refusal: EngineRefusal };

/** Whoever can be asked at another place than this one. */
export interface OtherEngine {
  identity(): Promise<EngineIdentity>;
  running(): AsyncIterable<NamedThing>;
}

/** Sees to it that things are recovered in one engine alone. */
export class AdmitEngine {
  /** @param at does something with the engine of a place; throws where none answers */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly engines: KnownEngines,
    private readonly engine: Engine,
    private readonly revival: Pick<ThingRevival, 'running'>,
    private readonly at: <T>(place: EnginePlace, ask: (engine: OtherEngine) => Promise<T>) => Promise<T>,
    private readonly servedWithinMs = SERVED_WITHIN_MS,
  ) {}

  /** What stands against it at first sight; null where nothing does. */
  async isAnother(): Promise<EngineRefusal | null> {
    const found = await this.engines.compare(await this.met());
    return found instanceof AnotherEngine ? { reason: 'another', found } : null;
  }

  /**
   * @param options.dryRun keeps nothing
   * @param options.acceptsNew whether whoever recovers means another engine than before
   */
  async execute(options: { readonly dryRun: boolean; readonly acceptsNew: boolean }): Promise<Admission> {
    const { dryRun, acceptsNew } = options;
    const met = await this.met();
    const found = dryRun ? await this.engines.compare(met) : await this.engines.meet(met);
    const isNew = found instanceof AnotherEngine;
    if (isNew) {
      if (!acceptsNew) return { refusal: { reason: 'another', found } };
      const known = await this.engines.current();
      const refusal = (await this.oldOneRuns(known)) ?? (await this.runsOfOthers());
      if (refusal) return { refusal };
      const other = dryRun ? null : await this.engines.accept(met, known);
      if (other) return { refusal: { reason: 'another', found: other } };
    }
    const unserved = await this.nobodyServes(isNew && dryRun);
    return unserved ? { refusal: unserved } : { isNew };
  }

  private async met(): Promise<MetEngine> {
    return { identity: await this.engine.identity(), place: this.engine.place };
  }

  private async oldOneRuns(known: KeptEngine | null): Promise<EngineRefusal | null> {
    for (const place of known ? await this.engines.placesOf(known) : []) {
      const things = await this.at(place, (old) => runningIn(old, known)).catch(() => null);
      if (things === UNSAID) return { reason: 'old-one-runs', place, things: [] };
      if (things !== null && things.length > 0) return { reason: 'old-one-runs', place, things };
    }
    return null;
  }

  private async runsOfOthers(): Promise<EngineRefusal | null> {
    const strange: NamedThing[] = [];
    for await (const thing of this.revival.running()) {
      if (strange.length === NAMED) break;
      if (!(await this.isOurs(thing))) strange.push(thing);
    }
    return strange.length > 0 ? { reason: 'runs-of-others', things: strange } : null;
  }

  private isOurs({ kind, id }: NamedThing): Promise<boolean> {
    return this.unitOfWork.run(
      async ({ record, outbox }) => (await record.tails(kind, [id])).has(id) || (await outbox.has(kind, id)),
    );
  }

  /** Runs are asked where they stand, which takes a worker; an engine that runs nothing needs none yet. */
  private async nobodyServes(isTrial: boolean): Promise<EngineRefusal | null> {
    const things = await firstOf(this.revival.running());
    if (things.length === 0) return null;
    for (const until = Date.now() + (isTrial ? 0 : this.servedWithinMs); ; await delay(LOOK_AGAIN_MS)) {
      if (await this.engine.isServed()) return null;
      if (Date.now() >= until) return { reason: 'nobody-serves', things, isTrial };
    }
  }
}

async function firstOf(things: AsyncIterable<NamedThing>): Promise<readonly NamedThing[]> {
  const first: NamedThing[] = [];
  for await (const { kind, id } of things) if (first.push({ kind, id }) === NAMED) break;
  return first;
}

/** It answers, and does not say what it runs. */
const UNSAID = 'unsaid';

/** @returns null where it is not the known one. @throws where it does not answer */
async function runningIn(
  old: OtherEngine,
  known: EngineIdentity | null,
): Promise<readonly NamedThing[] | typeof UNSAID | null> {
  const identity = await old.identity();
  if (known === null || !isSameEngine(identity, known)) return null;
  return firstOf(old.running()).catch(() => UNSAID);
}
