import { dayOf } from '../../kernel/time';
import type { CalendarChange } from '../../rules/calendar-change';
import type { CheckedRequirement } from '../../rules/requirement';
import type { Step } from '../../rules/route';
import type { Visit } from '../past';
import { dayWords, line, type Sentence, type Telling } from './telling';
import { principleOf } from './words';

/** Each day to which a new calendar moved the limit of the visit, with the notices that did. */
export const movesOf = (telling: Telling, step: Step, { moves = [] }: Visit): readonly CheckedRequirement[] =>
  moves.map(({ on, from, to, because }) => {
    const [day, before, after] = [dayWords(on), dayWords(dayOf(from)), dayWords(dayOf(to))];
    const why = because.map(changeWords);
    const inputs = {
      step: step.id,
      on,
      from: dayOf(from),
      to: dayOf(to),
      daysOff: because
        .filter(({ now }) => now === 'off')
        .map((change) => change.day)
        .join(' '),
      daysWorked: because
        .filter(({ now }) => now === 'worked')
        .map((change) => change.day)
        .join(' '),
    };
    const reason = {
      vi: why.length === 0 ? '' : ` vì ${why.map(({ vi }) => vi).join('; ')}`,
      en: why.length === 0 ? '' : ` because ${why.map(({ en }) => en).join('; ')}`,
    };
    return line('calendar', 'not-applicable', because[0] ?? principleOf(telling, 'counting-days'), inputs, {
      vi: `Ngày ${day.vi}, hạn được tính lại từ ngày ${before.vi} sang ngày ${after.vi}${reason.vi}.`,
      en: `On ${day.en} the limit was moved from ${before.en} to ${after.en}${reason.en}.`,
    });
  });

function changeWords({ day, now, nameVi, nameEn, article, evidence }: CalendarChange): Sentence {
  const words = dayWords(day);
  return now === 'off'
    ? {
        vi: `ngày ${words.vi} là ngày nghỉ (${nameVi}; ${article} [${evidence}])`,
        en: `${words.en} is a day off (${nameEn}; ${article} [${evidence}])`,
      }
    : {
        vi: `ngày ${words.vi} là ngày làm việc (${nameVi}; ${article} [${evidence}])`,
        en: `${words.en} is worked (${nameEn}; ${article} [${evidence}])`,
      };
}
