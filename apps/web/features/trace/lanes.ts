import type { TracedAct } from '../../api/models';

/** Where an act stands in the drawing, and from which lane the way came. Lanes count from 0. */
export interface Placed {
  readonly act: TracedAct;
  readonly lane: number;
  /** The lane of the act before it; null for the first. */
  readonly from: number | null;
  /** The way goes on after it. */
  readonly goesOn: boolean;
}

/** The acts on their lanes; one without a step stays on the lane of the act before it. */
export function placedOn(levels: readonly string[], acts: readonly TracedAct[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [index, act] of acts.entries()) {
    const from = placed.at(-1)?.lane ?? null;
    const lane = act.step ? levels.indexOf(act.step.level) : (from ?? 0);
    placed.push({ act, lane, from, goesOn: index < acts.length - 1 });
  }
  return placed;
}
