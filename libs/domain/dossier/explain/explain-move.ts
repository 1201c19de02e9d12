import type { CheckedRequirement } from '../../rules/requirement';
import { dayWords, line, quoted, type Telling } from './telling';

/** Which unit proposes a person who has moved, by how many days, or by whose decision. */
export function explainMove({ state, nameOf }: Telling): readonly CheckedRequirement[] {
  const { move } = state;
  if (!move) return [];
  const { from, to, movedOn, days, proposer, choice, document } = move;
  const [day, old, other, who] = [dayWords(movedOn), nameOf(from), nameOf(to), nameOf(proposer)];
  const why = choice
    ? {
        vi: `theo ${choice.order.number} ngày ${dayWords(choice.order.date).vi}, ${quoted(choice.reason)}`,
        en: `by ${choice.order.number} of ${dayWords(choice.order.date).en}, ${quoted(choice.reason)}`,
      }
    : {
        vi: `thời gian tính thành tích ở đơn vị cũ ${days.old} ngày, ở đơn vị mới ${days.new} ngày`,
        en: `of the counted period ${days.old} days were at the old unit and ${days.new} at the new one`,
      };
  const inputs = {
    from,
    to,
    movedOn,
    daysOld: days.old,
    daysNew: days.new,
    proposer,
    chosen: choice !== null,
  };
  return [
    line('move', 'met', move, inputs, {
      vi: `Người được đề nghị chuyển từ ${old.vi} sang ${other.vi} ngày ${day.vi} (${document.number}). Đơn vị đề nghị là ${who.vi}: ${why.vi}. Danh hiệu đã có theo người.`,
      en: `The person moved from ${old.en} to ${other.en} on ${day.en} (${document.number}). ${who.en} proposes: ${why.en}. Earlier titles follow the person.`,
    }),
  ];
}
