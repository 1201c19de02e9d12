import type { LineNumber } from './ballot';

/** How many of an award there are to give, which no rule says: stated with the document that says it. */
export interface Places {
  readonly awardCode: string;
  readonly count: number;
  readonly source: string;
  /** Awards whose places are given first: a unit that has one of them takes none here. */
  readonly after?: readonly string[];
}

/**
 * Something by which tied lines are told apart: votes of another ballot, figures of a criterion, or the vote of the chair or
 * the decider (1 for a line that is taken, 0 for one that is not). The higher comes first.
 */
export type TieLevel =
  | { readonly by: 'second-ballot'; readonly round: number; readonly lines: readonly LineNumber[] }
  | {
      readonly by: 'chair-vote' | 'decider' | 'criterion';
      readonly criterion?: string;
      readonly lines: readonly LineNumber[];
      readonly values: readonly number[];
      readonly reason: string;
    };

/** The numbers of a level by line. */
export type LevelValues = ReadonlyMap<LineNumber, number>;

export interface Ranked {
  readonly taken: readonly LineNumber[];
  readonly left: readonly LineNumber[];
  /** Equal at the last places by every level there is. */
  readonly tied: readonly LineNumber[];
  /** How many places the tied lines compete for. */
  readonly open: number;
}

/** Takes the highest of the lines into the places, level by level for those that are equal at the last of them. */
export function rankInto(
  lines: readonly LineNumber[],
  places: number,
  [first, ...more]: readonly LevelValues[],
): Ranked {
  if (lines.length <= places) return { taken: lines, left: [], tied: [], open: 0 };
  if (places === 0) return { taken: [], left: lines, tied: [], open: 0 };
  if (!first) return { taken: [], left: [], tied: lines, open: places };
  const valueOf = (line: LineNumber): number => first.get(line) ?? 0;
  const values = lines.map(valueOf).sort((one, other) => other - one);
  const cut = values[places - 1] ?? 0;
  const above = lines.filter((line) => valueOf(line) > cut);
  const equal = lines.filter((line) => valueOf(line) === cut);
  const below = lines.filter((line) => valueOf(line) < cut);
  const left = places - above.length;
  if (equal.length <= left) return { taken: [...above, ...equal], left: below, tied: [], open: 0 };
  const covering = more.filter((level) => equal.every((line) => level.has(line)));
  const ranked = rankInto(equal, left, covering);
  return {
    ...ranked,
    taken: [...above, ...ranked.taken],
    left: [...below, ...ranked.left],
  };
}
