import { isOn, placeOf, tagsOf } from './look-at-xml';
import type { SheetMark } from './sheet-answer';

/** What the values of a sheet do not tell: where formulas stand, what is merged, what is hidden. */
export interface SheetTraits {
  /** By row, then column, both from 1. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, SheetMark>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hasHiddenColumn: boolean;
}

/** Widest and longest area that is marked cell by cell; beyond it the file is not understood. */
const MOST_MERGED = 100_000;

/** Looks at the XML of a sheet; undefined where something stands at no address. */
export function lookAtSheet(xml: string): SheetTraits | undefined {
  const marks = new Map<number, Map<number, SheetMark>>();
  const hiddenRows = new Set<number>();
  let [row, hasHiddenColumn, merged]: [number, boolean, number] = [0, false, 0];
  let cell: { readonly row: number; readonly column: number } | undefined;
  const mark = (place: { row: number; column: number }, what: SheetMark): void => {
    const there = marks.get(place.row) ?? new Map<number, SheetMark>();
    marks.set(place.row, there.set(place.column, what));
  };
  for (const { name, attributes } of tagsOf(xml, 'row', 'c', 'f', 'mergeCell', 'col')) {
    if (name === 'row') {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r);
      if (isOn(attributes.hidden)) hiddenRows.add(row);
    } else if (name === 'c') {
      cell = placeOf(attributes.r ?? '');
      if (!cell) return undefined;
      if (attributes.t === 'e') mark(cell, 'error');
    } else if (name === 'f') {
      if (!cell) return undefined;
      mark(cell, 'formula');
    } else if (name === 'mergeCell') {
      const [from, to] = (attributes.ref ?? '').split(':').map(placeOf);
      if (!from || !to) return undefined;
      merged += (to.row - from.row + 1) * (to.column - from.column + 1);
      if (merged > MOST_MERGED) return undefined;
      for (let down = from.row; down <= to.row; down++)
        for (let along = from.column; along <= to.column; along++)
          mark({ row: down, column: along }, 'merged');
    } else if (isOn(attributes.hidden)) hasHiddenColumn = true;
  }
  return { marks, hiddenRows, hasHiddenColumn };
}
