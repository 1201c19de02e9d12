import type { RouteQuestion } from '../../api/models';

/** The answers that are given so far, by question: the id of the one that is chosen. */
export type Chosen = Readonly<Record<string, string | undefined>>;

/** What is asked now: an answer may ask for more. */
export const askedQuestions = (
  questions: readonly RouteQuestion[],
  chosen: Chosen,
): readonly RouteQuestion[] =>
  questions.flatMap((question) => {
    const answer = question.answers.find(({ id }) => id === chosen[question.id]);
    return [question, ...askedQuestions(answer?.asks ?? [], chosen)];
  });
