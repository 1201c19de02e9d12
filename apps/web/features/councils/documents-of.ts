import type { CouncilOverTime } from '../../api/models';

export type EnteredDecision = CouncilOverTime['decisions'][number];

/** Documents of a decision, by the SHA-256 of their content: the one that came with it, and those attached later. */
export const documentsOf = (
  decisions: readonly EnteredDecision[],
  { seq, decision }: EnteredDecision,
): readonly string[] => [
  ...new Set(
    [decision.file, ...decisions.filter(({ of }) => of === seq).map((later) => later.decision.file)].flatMap(
      (file) => file ?? [],
    ),
  ),
];

/** What was decided; that a document was attached is shown at its decision. */
export const ownDecisions = (decisions: readonly EnteredDecision[]): readonly EnteredDecision[] =>
  decisions.filter(({ of }) => of === undefined);
