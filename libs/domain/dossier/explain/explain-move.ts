import type { CheckedRequirement } from '../../rules/requirement';
import { legsOf } from '../itinerary';
import { heirOf, proposingBody } from '../state';
import { unitsToComment } from '../unit-comments';
import { dayWords, line, listed, quoted, type Sentence, type Telling } from './telling';

/** Where the person has moved, which unit proposes since, by how many days, or by whose decision. */
export function explainMove({ state, nameOf }: Telling): readonly CheckedRequirement[] {
  const { move } = state;
  if (!move) return [];
  const { from, to, days, proposer, choice, earlier = [] } = move;
  const who = nameOf(proposer);
  const legs = legsOf(move).map((leg): Sentence => {
    const [old, other, day] = [nameOf(leg.from), nameOf(leg.to), dayWords(leg.movedOn)];
    return {
      vi: `từ ${old.vi} sang ${other.vi} ngày ${day.vi} (${leg.document.number})`,
      en: `from ${old.en} to ${other.en} on ${day.en} (${leg.document.number})`,
    };
  });
  const stays = (move.stays ?? []).map(({ unit, days: count }): Sentence => {
    const { vi, en } = nameOf(unit);
    return { vi: `${vi} ${count} ngày`, en: `${en} ${count} days` };
  });
  const why = choice
    ? {
        vi: `theo ${choice.order.number} ngày ${dayWords(choice.order.date).vi}, ${quoted(choice.reason)}`,
        en: `by ${choice.order.number} of ${dayWords(choice.order.date).en}, ${quoted(choice.reason)}`,
      }
    : stays.length === 0
      ? {
          vi: `thời gian tính thành tích ở đơn vị cũ ${days.old} ngày, ở đơn vị mới ${days.new} ngày`,
          en: `of the counted period ${days.old} days were at the old unit and ${days.new} at the new one`,
        }
      : { vi: 'theo quy tắc', en: 'by the rule' };
  const counted =
    stays.length === 0
      ? { vi: '', en: '' }
      : {
          vi: ` Thời gian tính thành tích: ${listed(stays).vi}.`,
          en: ` Of the counted period: ${listed(stays).en}.`,
        };
  const inputs = {
    from,
    to,
    movedOn: move.movedOn,
    moves: earlier.length + 1,
    daysOld: days.old,
    daysNew: days.new,
    proposer,
    chosen: choice !== null,
  };
  return [
    line('move', 'met', move, inputs, {
      vi: `Người được đề nghị chuyển ${listed(legs).vi}. Đơn vị đề nghị là ${who.vi}: ${why.vi}.${counted.vi} Danh hiệu đã có theo người.`,
      en: `The person moved ${listed(legs).en}. ${who.en} proposes: ${why.en}.${counted.en} Earlier titles follow the person.`,
    }),
    ...followed(state, nameOf),
    ...commented({ state, nameOf }),
  ];
}

/** What the units that the text asks said about the time there, or that it is still awaited. */
function commented({ state, nameOf }: Pick<Telling, 'state' | 'nameOf'>): readonly CheckedRequirement[] {
  const asked = state.move?.comments;
  if (!asked) return [];
  return unitsToComment(state).map((unit) => {
    const name = nameOf(unit);
    const given = (state.unitComments ?? []).find(({ organization }) => heirOf(state, organization) === unit);
    if (!given)
      return line(
        'unit-comment',
        'missing',
        asked,
        { unit },
        {
          vi: `Chờ ${name.vi} nhận xét về thời gian người được đề nghị công tác ở đó.`,
          en: `A comment of ${name.en} on the time that the person served there is awaited.`,
        },
      );
    const day = dayWords(given.on);
    return line(
      'unit-comment',
      'met',
      asked,
      { unit, on: given.on },
      {
        vi: `${name.vi} nhận xét ngày ${day.vi}: ${quoted(given.note)}.`,
        en: `${name.en} commented on ${day.en}: ${quoted(given.note)}.`,
      },
    );
  });
}

/** Who has taken over from the unit that was settled to propose. */
function followed(state: Telling['state'], nameOf: Telling['nameOf']): readonly CheckedRequirement[] {
  const { move } = state;
  const heir = proposingBody(state);
  if (!move || heir === move.proposer) return [];
  const [old, now] = [nameOf(move.proposer), nameOf(heir)];
  return [
    line(
      'move',
      'met',
      move,
      { from: move.proposer, proposer: heir },
      {
        vi: `${old.vi} không còn; ${now.vi} kế thừa và là đơn vị đề nghị.`,
        en: `${old.en} is gone; ${now.en} has taken over and proposes.`,
      },
    ),
  ];
}
