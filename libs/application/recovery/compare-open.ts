import { setTimeout as delay } from 'node:timers/promises';
import { workflowIdOf, type ThingKind, type ThingRevival } from '@vinhdanh/contracts';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { KIND, KINDS } from './kinds';
import type { NamedThing } from './recovery';

/** More than is open anywhere. */
const ALL = 1_000_000;

/** Differences that are looked at once more; where there are more of them, the others are taken as they are. */
const LOOKED_AT_AGAIN = 200;

/** What begins or ends is told by one side before the other, milliseconds. */
const PATIENCE_MS = 3_000;

const LOOK_AGAIN_MS = 250;

/** What is open in the database beside what runs in the engine. */
export interface ComparedOpen {
  /** Things that are open and run. */
  readonly running: number;
  /** Open, and not running. */
  readonly missing: readonly NamedThing[];
  /** Running, and ended or unknown in the database. */
  readonly strange: readonly NamedThing[];
}

const keyOf = ({ kind, id }: NamedThing): string => workflowIdOf(kind, id);

/** Compares by name alone, which is quick: no run is asked where it stands. */
export class CompareOpen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revival: Pick<ThingRevival, 'running' | 'standingOf'>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** @throws when engine or database are out of reach */
  async execute(): Promise<ComparedOpen> {
    const open = await this.open();
    const runs = new Map<string, NamedThing>();
    for await (const { kind, id } of this.revival.running()) runs.set(keyOf({ kind, id }), { kind, id });
    const missing = [...open].flatMap(([key, thing]) => (runs.has(key) ? [] : [thing]));
    const strange = [...runs].flatMap(([key, thing]) => (open.has(key) ? [] : [thing]));
    return {
      running: open.size - missing.length,
      missing: await this.staying(
        missing,
        async (one) => (await this.isOpen(one)) && !(await this.runs(one)),
      ),
      strange: await this.staying(
        strange,
        async (one) => (await this.runs(one)) && !(await this.isOpen(one)),
      ),
    };
  }

  private open(): Promise<ReadonlyMap<string, NamedThing>> {
    return this.unitOfWork.run(async ({ readModels, outbox }) => {
      const open = new Map<string, NamedThing>();
      for (const kind of KINDS) {
        const unrecorded = (await outbox.begunUnrecorded(kind)).map(({ thingId }) => thingId);
        for (const id of [...(await readModels.openIds(kind, ALL)), ...unrecorded])
          open.set(keyOf({ kind, id }), { kind, id });
      }
      return open;
    });
  }

  /** Those of the things of which it is still so when the patience is over. */
  private async staying(
    things: readonly NamedThing[],
    isSo: (thing: NamedThing) => Promise<boolean>,
  ): Promise<readonly NamedThing[]> {
    const until = Date.now() + this.patienceMs;
    for (let left = things.slice(0, LOOKED_AT_AGAIN); ; await delay(LOOK_AGAIN_MS)) {
      const still: NamedThing[] = [];
      for (const thing of left) if (await isSo(thing)) still.push(thing);
      if (still.length === 0 || Date.now() >= until) return [...still, ...things.slice(LOOKED_AT_AGAIN)];
      left = still;
    }
  }

  private async runs({ kind, id }: NamedThing): Promise<boolean> {
    const standing = await this.revival.standingOf(kind, id);
    return standing === 'running' || standing === 'in-conflict';
  }

  private async isOpen({ kind, id }: NamedThing): Promise<boolean> {
    const isShownOpen = await this.isShownOpen(kind, id);
    if (isShownOpen !== null) return isShownOpen;
    return this.unitOfWork.run(({ outbox }) => outbox.has(kind, id));
  }

  private async isShownOpen<Kind extends ThingKind>(kind: Kind, id: string): Promise<boolean | null> {
    const state = await this.unitOfWork.run(({ readModels }) => readModels.stateOf(kind, id));
    return state && !KIND[kind].isEnded(state);
  }
}
