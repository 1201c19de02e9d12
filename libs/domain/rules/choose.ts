import { ALLOWED, firstRefusal, refuse, type Refusal, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { isLocalDate, type LocalDate } from '../kernel/time';
import type {
  Answer,
  RouteChoice,
  QuorumAnswer,
  RecordedChoice,
  RouteQuestion,
  VoteAnswer,
} from './question';
import type { Bilingual } from './validity';
import { DENOMINATORS } from './threshold';
import { DENOMINATOR_WORDS, writtenWords } from './threshold-words';

/** Longest number of a document, in characters. */
export const LONGEST_NUMBER = 100;
/** A share is written in parts of at most this whole. */
export const LARGEST_WHOLE = 1_000;

/** Whether the choices are told with a document and a reason, each question once. */
export function checkChoices(choices: readonly RouteChoice[], on: LocalDate): Verdict {
  const ids = choices.map(({ question }) => question);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse('choice-twice', { question: twice });
  return firstRefusal(...choices.map((choice) => () => checkDocument(choice, on)));
}

function checkDocument({ question, order, reason }: RouteChoice, on: LocalDate): Verdict {
  const { number, date } = order;
  if (number.trim() === '' || number.length > LONGEST_NUMBER)
    return refuse('choice-needs-order', { question, longest: LONGEST_NUMBER });
  if (!isLocalDate(date)) return refuse('effective-date-invalid', { day: date });
  if (date > on) return refuse('choice-order-later', { question, number, date, day: on });
  return firstRefusal(
    () => checkReason(number),
    () => checkReason(reason),
  );
}

const isShare = ({ num, den }: { num: number; den: number }): boolean =>
  Number.isInteger(num) && Number.isInteger(den) && num >= 1 && num <= den && den <= LARGEST_WHOLE;

const isQuorum = (answer: QuorumAnswer): boolean =>
  isShare(answer) && typeof answer.countsWritten === 'boolean';

export const isVoteAnswer = (answer: Answer): answer is VoteAnswer =>
  typeof answer === 'object' && 'quorum' in answer;

const isVote = (answer: VoteAnswer): boolean =>
  isShare(answer) &&
  DENOMINATORS.includes(answer.of) &&
  ['open', 'secret'].includes(answer.ballot) &&
  isQuorum(answer.quorum);

function fits(question: RouteQuestion, answer: Answer): boolean {
  if (typeof answer === 'string') return question.answers.some(({ id }) => id === answer);
  if (isVoteAnswer(answer)) return question.form === 'vote' && isVote(answer);
  return question.form === 'quorum' && isQuorum(answer);
}

function quorumWords(quorum: QuorumAnswer): Bilingual {
  const written = writtenWords(quorum);
  const share = `${quorum.num}/${quorum.den}`;
  return {
    vi: `họp hợp lệ khi có ít nhất ${share} thành viên, ${written.vi}`,
    en: `valid with at least ${share} of the members, ${written.en}`,
  };
}

/** The answer in words, as the screen and the record show it. */
function wordsOf(question: RouteQuestion, answer: Answer): Bilingual {
  if (typeof answer === 'string')
    return question.answers.find(({ id }) => id === answer) ?? { vi: answer, en: answer };
  if (!isVoteAnswer(answer)) return quorumWords(answer);
  const [base, quorum] = [DENOMINATOR_WORDS[answer.of], quorumWords(answer.quorum)];
  const ballot =
    answer.ballot === 'secret'
      ? { vi: 'phiếu kín', en: 'secret ballot' }
      : { vi: 'biểu quyết công khai', en: 'open vote' };
  return {
    vi: `từ ${answer.num}/${answer.den} ${base.vi}, ${ballot.vi}; ${quorum.vi}`,
    en: `at least ${answer.num}/${answer.den} of ${base.en}, ${ballot.en}; ${quorum.en}`,
  };
}

/** The choice with the words of its question, or why the question cannot be answered so. */
export function answerQuestion(question: RouteQuestion, choice: RouteChoice): RecordedChoice | Refusal {
  const { answer, order, reason } = choice;
  const { id, what, article, evidence } = question;
  if (!fits(question, answer))
    return refuse('choice-answer-invalid', { question: id, whatVi: what.vi, whatEn: what.en, what: id })
      .refusal;
  const { vi, en } = wordsOf(question, answer);
  return { question: id, answer, order, reason, what, answered: { vi, en }, article, evidence };
}

export const isRefusal = (value: object): value is Refusal => 'code' in value && 'params' in value;

/** What is not settled, and by whom it may be: the refusal that asks for recorded choices. */
export function choicesNeeded(questions: readonly RouteQuestion[]): Refusal {
  const listed = (language: keyof Bilingual): string =>
    questions.map(({ what, whoDecides }) => `${what[language]} (${whoDecides[language]})`).join('; ');
  return refuse('choice-needed', {
    questions: questions.map(({ id }) => id).join(', '),
    questionsVi: listed('vi'),
    questionsEn: listed('en'),
  }).refusal;
}

/** Whether every choice answers something that was asked. */
export function checkAsked(choices: readonly RouteChoice[], recorded: readonly RecordedChoice[]): Verdict {
  const stranger = choices.find(({ question }) => recorded.every((kept) => kept.question !== question));
  return stranger ? refuse('choice-not-asked', { question: stranger.question }) : ALLOWED;
}
