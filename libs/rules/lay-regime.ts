import { addDays, type LocalDate } from '@vinhdanh/domain';
import type { Regime, Term } from './read-regime';
import { overlay } from './resolve-routes';

/** A dated text of the layers below, and what it becomes in the time in which a higher layer speaks. */
export interface Overlaid {
  readonly below: Regime;
  readonly merged: Regime;
}

const earlier = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other < one) ? other : one;

/** When both speak. Without dates of its own a layer speaks for as long as the text below is in force. */
function sharedTerm(below: Term | null, above: Term | null): Term | null | 'never' {
  if (below === null || above === null) return above ?? below;
  const from = below.from > above.from ? below.from : above.from;
  const to = earlier(below.to, above.to);
  return to !== null && to < from ? 'never' : { ...above, from, to };
}

const overlaid = new WeakMap<Regime, WeakMap<Regime, readonly Overlaid[]>>();

/** What becomes of one text: once, so that whoever asks again resolves no routes anew. */
function overlaidText(text: Regime, above: Regime): readonly Overlaid[] {
  const known = overlaid.get(text) ?? new WeakMap<Regime, readonly Overlaid[]>();
  overlaid.set(text, known);
  const found = known.get(above) ?? overlayText(text, above);
  known.set(above, found);
  return found;
}

function overlayText(text: Regime, above: Regime): readonly Overlaid[] {
  const term = sharedTerm(text.term, above.term);
  return term === 'never' ? [] : [{ below: text, merged: { ...overlay(text, above), term } }];
}

/** The texts below that the higher layer speaks about, each with what it becomes. */
export const overlaidBy = (below: readonly Regime[], above: Regime): readonly Overlaid[] =>
  below.flatMap((text) => overlaidText(text, above));

/** What is left of a text before and after the time in which the higher layer speaks. */
function leftOf(below: Regime, spoken: Term | null): readonly Regime[] {
  const { term } = below;
  if (term === null || spoken === null) return [];
  const before = spoken.from > term.from ? [{ ...term, to: addDays(spoken.from, -1) }] : [];
  const after = spoken.to !== null && spoken.to !== term.to ? [{ ...term, from: addDays(spoken.to, 1) }] : [];
  return [...before, ...after].map((days) => ({ ...below, term: days }));
}

/**
 * The dated texts of one decree once a higher layer has spoken: entry by entry while it speaks, as they were before and
 * after. A province whose decision came months after the decree follows the bare decree until then.
 */
export function layRegime(below: readonly Regime[], above: Regime): readonly Regime[] {
  if (below.length === 0) return [above];
  const pairs = overlaidBy(below, above);
  const untouched = below.filter((text) => pairs.every((pair) => pair.below !== text));
  const spoken = pairs.flatMap((pair) => [pair.merged, ...leftOf(pair.below, pair.merged.term)]);
  return [...untouched, ...spoken];
}
