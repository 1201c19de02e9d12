/** Which rows of a long list are drawn, and how much room the others take, pixels. */
export interface Drawn {
  readonly first: number;
  /** The row after the last one drawn. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The rows that reach into the view.
 * @param heights of each row, pixels
 * @param top where the view begins, from the top of the list; negative while the list begins below
 */
export function windowOf(heights: readonly number[], top: number, bottom: number): Drawn {
  let first = -1;
  let end = 0;
  let before = 0;
  let drawn = 0;
  let total = 0;
  for (const [row, height] of heights.entries()) {
    if (total + height > top && total < bottom) {
      if (first < 0) [first, before] = [row, total];
      end = row + 1;
      drawn += height;
    }
    total += height;
  }
  if (first < 0)
    return top > 0
      ? { first: heights.length, end: heights.length, before: total, after: 0 }
      : { first: 0, end: 0, before: 0, after: total };
  return { first, end, before, after: total - before - drawn };
}
