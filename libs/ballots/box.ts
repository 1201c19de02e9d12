import { hashBallot, type SecretBallot } from './ballot';
import { sha256, toHex, utf8, type Bytes } from './bytes';
import type { Paper } from './paper';

/** An opened box as it is published. */
export interface Box {
  /** Papers in the order of their trackers, which says nothing of who cast them when. */
  readonly papers: readonly Paper[];
  /** Papers that cannot be read or are not filled in as the form asks. */
  readonly invalid: number;
  /** SHA-256 over ballot, envelopes, papers and the number of invalid ones, hexadecimal. */
  readonly hash: string;
}

/** How two tellers' boxes differ: trackers that one of them lacks, and trackers with other lines. */
export interface BoxDifference {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly otherLines: readonly string[];
  readonly invalid: readonly [number, number];
}

const textOf = ({ tracker, lines }: Paper): string => `${tracker} ${lines}`;

/** @param sealed hash of the sealed box  @param papers null for an invalid one, in any order */
export async function assembleBox(
  ballot: SecretBallot,
  sealed: Bytes,
  papers: ReadonlyArray<Paper | null>,
): Promise<Box> {
  const valid = papers.filter((paper) => paper !== null).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const invalid = papers.length - valid.length;
  return { papers: valid, invalid, hash: await hashBox(ballot, sealed, { papers: valid, invalid }) };
}

export async function hashBox(
  ballot: SecretBallot,
  sealed: Bytes,
  { papers, invalid }: Pick<Box, 'papers' | 'invalid'>,
): Promise<string> {
  const text = [`invalid ${invalid}`, ...papers.map(textOf)].join('\n');
  return toHex(await sha256(utf8('vinh danh opened box 1'), await hashBallot(ballot), sealed, utf8(text)));
}

/** @returns null when both tellers found the same */
export function compareBoxes(first: Box, second: Box): BoxDifference | null {
  if (first.hash === second.hash) return null;
  const [one, other] = [linesByTracker(first), linesByTracker(second)];
  return {
    onlyFirst: [...one.keys()].filter((tracker) => !other.has(tracker)),
    onlySecond: [...other.keys()].filter((tracker) => !one.has(tracker)),
    otherLines: [...one].flatMap(([tracker, lines]) =>
      other.has(tracker) && other.get(tracker) !== lines ? [tracker] : [],
    ),
    invalid: [first.invalid, second.invalid],
  };
}

/**
 * Trackers that stand on more than one paper. Chance does not do that: a changed page has given two members the same
 * tracker, so that both find one paper and another takes the place of theirs.
 */
export const sharedTrackers = ({ papers }: Pick<Box, 'papers'>): readonly string[] => [
  ...new Set(
    papers.flatMap(({ tracker }, index) => (papers[index + 1]?.tracker === tracker ? [tracker] : [])),
  ),
];

/** Several papers under one tracker are compared together, in their order. */
function linesByTracker({ papers }: Box): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { tracker, lines: own } of papers)
    lines.set(tracker, [lines.get(tracker), own].filter(Boolean).join(' '));
  return lines;
}
