import { currentStep, type DossierState, type LocalDate, type Step } from '@vinhdanh/domain';
import type { DossierQuery, Viewer } from '@vinhdanh/persistence';
import { checkDay } from '../kernel/checks';
import { refused } from '../kernel/refused';

/** A dossier at the step that an agenda or a document takes it from. */
export interface GatheredDossier {
  readonly state: DossierState;
  readonly step: Step;
}

/** At most so many dossiers are named in a refusal. */
const MOST_NAMED = 20;

/** On its way, and stopped neither by a hold nor by an order that it waits for. */
const goesOn = ({ status, hold, awaitsReroute }: DossierState): boolean =>
  status === 'climbing' && hold === null && !awaitsReroute;

/**
 * The dossiers in the order asked for, all of them on their way, neither held nor waiting for an order, and at a step that fits.
 * @throws Refused `dossiers-not-at-this-step` naming the others; those that may not be seen are named by their id
 */
export async function gatherDossiers(
  dossiers: DossierQuery,
  viewer: Viewer,
  ids: readonly string[],
  fits: (step: Step) => boolean,
): Promise<readonly GatheredDossier[]> {
  const states = new Map((await dossiers.states(viewer, ids)).map((state) => [state.id, state]));
  const gathered: GatheredDossier[] = [];
  const others: string[] = [];
  for (const id of new Set(ids)) {
    const state = states.get(id);
    const step = state && currentStep(state);
    if (state && step && goesOn(state) && fits(step)) gathered.push({ state, step });
    else others.push(state?.code ?? id);
  }
  if (others.length > 0) throw refused('dossiers-not-at-this-step', named(others));
  return gathered;
}

/** Which dossiers a refusal is about. */
export const named = (codes: readonly string[]): { count: number; dossiers: string } => ({
  count: codes.length,
  dossiers: codes.slice(0, MOST_NAMED).join(', ') + (codes.length > MOST_NAMED ? ', ...' : ''),
});

/**
 * The day of a meeting or document over the dossiers: earlier than today only when all of them are entered
 * afterwards, and not before the last act on any of them.
 * @returns whether it is entered afterwards
 */
export function checkDayOf(gathered: readonly GatheredDossier[], day: LocalDate, today: LocalDate): boolean {
  const afterwards = checkDay(
    day,
    today,
    gathered.every(({ state }) => state.retrospective),
  );
  const later = gathered.find(({ state }) => state.lastActOn > day);
  if (later) throw refused('effective-date-before-last-act', { day, last: later.state.lastActOn });
  return afterwards;
}

/** The codes of the dossiers with these ids. */
export const codesOf = (gathered: readonly GatheredDossier[], ids: readonly string[]): readonly string[] =>
  gathered.filter(({ state }) => ids.includes(state.id)).map(({ state }) => state.code);
