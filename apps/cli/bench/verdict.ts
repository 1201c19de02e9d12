/** What a figure may be at most or at least. */
export interface Bound {
  readonly most?: number;
  readonly least?: number;
}

export interface Verdict<Figure extends string> {
  readonly figure: Figure;
  readonly value: number;
  readonly bound: string;
  readonly isKept: boolean;
}

/** Each bounded figure with its bound. */
export const judgeBy = <Figure extends string>(
  bounds: Readonly<Record<Figure, Bound>>,
  result: Readonly<Record<NoInfer<Figure>, number>>,
): ReadonlyArray<Verdict<Figure>> =>
  (Object.keys(bounds) as Figure[]).map((figure) => {
    const { most, least } = bounds[figure];
    const value = result[figure];
    return {
      figure,
      value,
      bound: most === undefined ? `>= ${least}` : `<= ${most}`,
      isKept: value <= (most ?? Infinity) && value >= (least ?? -Infinity),
    };
  });
