import type { CheckedRequirement } from '../../rules/requirement';
import { isEnded } from '../state';
import { dayWords, line, quoted, type Telling } from './telling';

/** What no rule settles: what was decided instead, by which document; or what reception has still to decide. */
export function explainChoices({ state }: Telling): readonly CheckedRequirement[] {
  const { choices = [], questions = [] } = state.route;
  const made = choices.map((choice) => {
    const { question, what, answered, order, reason } = choice;
    const day = dayWords(order.date);
    const inputs = { question, order: order.number, date: order.date };
    return line('choice', 'met', choice, inputs, {
      vi: `Quy định chưa nêu rõ: ${what.vi}. Đã chọn: ${answered.vi}, theo văn bản ${order.number} ngày ${day.vi}. Lý do: ${quoted(reason)}.`,
      en: `The rules do not settle: ${what.en}. It was decided: ${answered.en}, by the document ${order.number} of ${day.en}. Reason: ${quoted(reason)}.`,
    });
  });
  const open = questions.map((question) =>
    line(
      'choice',
      isEnded(state) ? 'not-applicable' : 'open',
      question,
      { question: question.id },
      {
        vi: `Quy định chưa nêu rõ: ${question.what.vi}. ${question.sentence.vi} Khi tiếp nhận phải ghi lựa chọn của ${question.whoDecides.vi}.`,
        en: `The rules do not settle: ${question.what.en}. ${question.sentence.en} Reception records what was decided by: ${question.whoDecides.en}.`,
      },
    ),
  );
  return [...made, ...open];
}
