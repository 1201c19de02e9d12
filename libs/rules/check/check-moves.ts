import { isGiven, PROPOSING_UNIT, wayOf } from '@vinhdanh/domain';
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

/** The rule which unit proposes may leave a case open, so there are words in which it is asked. */
const checkAsked = (law: LawEntries): readonly PackProblem[] =>
  law.openQuestions.has(PROPOSING_UNIT)
    ? []
    : (law.proposerRules.get(PROPOSING_UNIT) ?? [])
        .slice(0, 1)
        .map(({ field }) =>
          problemAt(field, `leaves cases open, and no open question is called "${PROPOSING_UNIT}"`),
        );

/** A unit owes a comment only by a text. */
const checkOwed = (law: LawEntries): readonly PackProblem[] =>
  located(law.commentRules).flatMap(({ value, field }) =>
    isGiven(value)
      ? []
      : [problemAt(field, `asks units for a comment that no source asks for (${value.evidence})`)],
  );

/** Whether the rules about moves say what a source gives, and are asked in words where they settle nothing. */
export const checkMoves = (law: LawEntries): readonly PackProblem[] => [
  ...checkSettled(law),
  ...checkAsked(law),
  ...checkOwed(law),
];
