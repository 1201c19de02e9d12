import {
  ENGINE_THING,
  isSameEngine,
  type EngineChanged,
  type EngineIdentity,
  type EnginePlace,
  type ThingRevival,
} from '@vinhdanh/contracts';
import { dayOf, SYSTEM, toInstant } from '@vinhdanh/domain';
import type { KeptEngine, UnitOfWork } from '@vinhdanh/persistence';
import { AnotherEngine, type MetEngine } from './another-engine';
import { KINDS } from './kinds';
import type { NamedThing } from './recovery';

/** Of each kind so many open things are asked after, where no engine was met before. */
const ASKED_AFTER = 5;

/** Keeps which engine runs the things of a database: one alone, until somebody lets another one follow it. */
export class KnownEngines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revival: Pick<ThingRevival, 'standingOf'>,
  ) {}

  current(): Promise<KeptEngine | null> {
    return this.unitOfWork.run(({ engines }) => engines.current());
  }

  /** Everywhere that the engine was met: its address may have changed since it was met first. */
  placesOf(engine: EngineIdentity): Promise<readonly EnginePlace[]> {
    return this.unitOfWork.run(({ engines }) => engines.placesOf(engine));
  }

  /**
   * Whether it is the one that runs the things of the database. The first to be met is kept, and wherever it is met; where
   * things are open already, of a release that knew no engines, it must know one of them.
   * @returns null where it is
   */
  async meet(met: MetEngine): Promise<AnotherEngine | null> {
    const found = await this.compare(met);
    if (found instanceof AnotherEngine) return found;
    if (found === null && isAmong(await this.placesOf(met.identity), met.place)) return null;
    await this.keep(met);
    return this.compareKept(met);
  }

  /** As `meet`, and keeps nothing. */
  async compare(met: MetEngine): Promise<AnotherEngine | null | 'first'> {
    const known = await this.current();
    if (known !== null) return differs(met, known);
    const open = await this.someOpen();
    if (open.length > 0 && !(await this.isOneKnown(open))) return new AnotherEngine(met, null);
    return 'first';
  }

  /**
   * Lets the engine follow the one that ran the things until now, and records that.
   * @param before the one that it was let follow
   * @returns null when it does; otherwise that yet another one has followed meanwhile, and this one is left out
   */
  async accept(met: MetEngine, before: KeptEngine | null): Promise<AnotherEngine | null> {
    const { identity, place } = met;
    return this.unitOfWork.run(async ({ engines, record }) => {
      await record.lock('engine', [ENGINE_THING]);
      const known = await engines.current();
      const found = known && differs(met, known);
      if (known !== null && found === null) return null;
      const isFollowed = known === null || (before !== null && isSameEngine(known, before));
      if (!isFollowed) return found;
      await engines.add((known?.number ?? 0) + 1, identity, place);
      const tail = (await record.tails('engine', [ENGINE_THING])).get(ENGINE_THING);
      const at = toInstant(Date.now());
      const from = known && { cluster: known.cluster, namespace: known.namespace };
      const event: EngineChanged = {
        ...{ seq: (tail?.seq ?? 0) + 1, type: 'engine-changed', at, on: dayOf(at), by: SYSTEM },
        ...{ from, to: identity },
      };
      await record.append('engine', [{ id: ENGINE_THING, tailHash: tail?.hash ?? '', events: [event] }]);
      return null;
    });
  }

  /** The first one, or where else the known one is met; one that is neither by now is not kept. */
  private async keep({ identity, place }: MetEngine): Promise<void> {
    await this.unitOfWork.run(async ({ engines, record }) => {
      await record.lock('engine', [ENGINE_THING]);
      const known = await engines.current();
      if (known !== null && !isSameEngine(known, identity)) return;
      if (isAmong(await engines.placesOf(identity), place)) return;
      await engines.add((known?.number ?? 0) + 1, identity, place);
    });
  }

  private async compareKept(met: MetEngine): Promise<AnotherEngine | null> {
    const known = await this.current();
    return known && differs(met, known);
  }

  private someOpen(): Promise<readonly NamedThing[]> {
    return this.unitOfWork.run(async ({ readModels }) => {
      const open: NamedThing[] = [];
      for (const kind of KINDS)
        for (const id of await readModels.openIds(kind, ASKED_AFTER)) open.push({ kind, id });
      return open;
    });
  }

  private async isOneKnown(things: readonly NamedThing[]): Promise<boolean> {
    for (const { kind, id } of things)
      if ((await this.revival.standingOf(kind, id)) !== 'absent') return true;
    return false;
  }
}

const differs = (met: MetEngine, known: KeptEngine): AnotherEngine | null =>
  isSameEngine(known, met.identity) ? null : new AnotherEngine(met, known);

const isAmong = (places: readonly EnginePlace[], { address, name }: EnginePlace): boolean =>
  places.some((place) => place.address === address && place.name === name);
