import type { PlannedStep, RouteStep } from '../../api/models';

/** A step of a dossier, or of a route that nobody goes yet. */
export type MapStep = PlannedStep & Partial<Pick<RouteStep, 'state' | 'arrivedAt' | 'dueAt' | 'closed'>>;

export interface Band {
  readonly level: string;
  readonly steps: readonly MapStep[];
}

/** The steps of a route gathered into the levels that it climbs, in its order. */
export function bandsOf(steps: readonly MapStep[]): readonly Band[] {
  const bands: Array<{ level: string; steps: MapStep[] }> = [];
  for (const step of steps) {
    const last = bands.at(-1);
    if (last?.level === step.level) last.steps.push(step);
    else bands.push({ level: step.level, steps: [step] });
  }
  return bands;
}
