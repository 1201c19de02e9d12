import { MOVE_RULES, wayOf } from '@vinhdanh/domain';
import { located, type LawEntries } from '../law/entries';
import { problemAt, type PackProblem } from './problem';

/** What no source gives is asked: an inference or a memory settles nothing. */
const checkSettled = (law: LawEntries): readonly PackProblem[] =>
  located(law.proposerRules).flatMap(({ value, field }) =>
    value.way === wayOf(value)
      ? []
      : [
          problemAt(
            field.at('way'),
            `settles by ${value.way} what no source gives (${value.evidence}); it is asked`,
          ),
        ],
  );

/** Every rule about moves may leave a case open, so there are words in which it is asked. */
const checkAsked = (law: LawEntries): readonly PackProblem[] =>
  MOVE_RULES.filter((id) => !law.openQuestions.has(id)).flatMap((id) =>
    (law.proposerRules.get(id) ?? [])
      .slice(0, 1)
      .map(({ field }) => problemAt(field, `leaves cases open, and no open question is called "${id}"`)),
  );

/** Whether the rules about moves say what a source gives, and are asked in words where they settle nothing. */
export const checkMoves = (law: LawEntries): readonly PackProblem[] => [
  ...checkSettled(law),
  ...checkAsked(law),
];
