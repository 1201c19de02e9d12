import type { ThingKind } from '@vinhdanh/contracts';

/** Tells when the read model of a thing has changed. */
export interface ThingChanges {
  /** Resolves at the next change of the thing that is announced, or after the milliseconds. */
  next(kind: ThingKind, id: string, withinMs: number): Promise<void>;
}

/** How long a reader waits for the version that it asked for, milliseconds. */
const LONGEST_WAIT_MS = 3_000;

/** Changes may be announced between two looks: looks again this often at the latest, milliseconds. */
const LOOK_AGAIN_MS = 250;

/** Lets readers read their own writes. */
export class WaitForVersion {
  constructor(private readonly changes: ThingChanges) {}

  /**
   * Waits until the version that `seen` tells is at least the one asked for, or three seconds have passed.
   * @param seen the version that the caller may see now; null while there is none
   */
  async execute(
    kind: ThingKind,
    id: string,
    atLeast: number | undefined,
    seen: () => Promise<number | null>,
  ): Promise<void> {
    if (!atLeast) return;
    const end = Date.now() + LONGEST_WAIT_MS;
    for (let left = LONGEST_WAIT_MS; left > 0; left = end - Date.now()) {
      const changed = this.changes.next(kind, id, Math.min(left, LOOK_AGAIN_MS));
      const version = await seen();
      if (version !== null && version >= atLeast) return;
      await changed;
    }
  }
}
