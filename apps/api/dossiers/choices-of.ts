import type { Answer, QuorumAnswer, RouteChoice, VoteAnswer } from '@vinhdanh/domain';
import type { RouteChoiceDto, QuorumAnswerDto, VoteAnswerDto } from './choice.dto';

const quorumOf = ({ num, den, countsWritten }: QuorumAnswerDto): QuorumAnswer => ({
  num,
  den,
  countsWritten,
});

const voteOf = ({ num, den, of, ballot, quorum }: VoteAnswerDto): VoteAnswer => ({
  num,
  den,
  of,
  ballot,
  quorum: quorumOf(quorum),
});

/** The one answer that was given; none, or several, is an answer that fits no question. */
function answerOf({ answer, vote, quorum }: RouteChoiceDto): Answer {
  const given: readonly Answer[] = [
    ...(answer ? [answer] : []),
    ...(vote ? [voteOf(vote)] : []),
    ...(quorum ? [quorumOf(quorum)] : []),
  ];
  return given.length === 1 ? (given[0] ?? '') : '';
}

/** The choices as plain data, in composed letters. */
export const choicesOf = (choices: readonly RouteChoiceDto[] | null | undefined): readonly RouteChoice[] =>
  (choices ?? []).map((choice) => ({
    question: choice.question,
    answer: answerOf(choice),
    order: { number: choice.order.number.normalize('NFC').trim(), date: choice.order.date },
    reason: choice.reason.normalize('NFC'),
  }));
