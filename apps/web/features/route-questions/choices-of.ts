import type { QuorumAnswer, RouteChoice, RouteQuestion, VoteAnswer } from '../../api/models';
import { askedQuestions } from './asked-questions';

/** The answer that brings figures of its own instead of one that is offered. */
export const FIGURES = 'figures';

/** A question as the form has it. */
export interface FilledQuestion {
  readonly answer?: string;
  readonly figures?: Omit<VoteAnswer, 'quorum'>;
  readonly quorum?: QuorumAnswer;
  readonly order: RouteChoice['order'];
  readonly reason: string;
}

export type FilledQuestions = Readonly<Record<string, FilledQuestion | undefined>>;

const answerOf = (
  question: RouteQuestion,
  { answer, figures, quorum }: FilledQuestion,
): Pick<RouteChoice, 'answer' | 'vote' | 'quorum'> => {
  const takesFigures = answer === FIGURES || question.answers.length === 0;
  if (!takesFigures) return answer === undefined ? {} : { answer };
  if (question.form === 'quorum') return quorum ? { quorum } : {};
  return figures && quorum ? { vote: { ...figures, quorum } } : {};
};

/** What the form sends: one choice for each question that is asked. */
export function choicesOf(
  questions: readonly RouteQuestion[],
  filled: FilledQuestions,
): readonly RouteChoice[] {
  const chosen = Object.fromEntries(Object.entries(filled).map(([id, one]) => [id, one?.answer]));
  return askedQuestions(questions, chosen).flatMap((question) => {
    const one = filled[question.id];
    if (!one) return [];
    const { order, reason } = one;
    return [{ question: question.id, ...answerOf(question, one), order, reason }];
  });
}

/** What the form sends where each question is answered by one of the answers offered. */
export const namedChoices = (filled: FilledQuestions): readonly RouteChoice[] =>
  Object.entries(filled).flatMap(([question, one]) => {
    if (one?.answer === undefined) return [];
    const { answer, order, reason } = one;
    return [{ question, answer, order, reason }];
  });
