import type { CheckedRequirement } from '../../rules/requirement';
import { isEnded } from '../state';
import { explainChoices } from './explain-choices';
import { explainTexts } from './explain-texts';
import { dayWords, line, stepWords, type Telling } from './telling';
import { NOT_CITED } from './words';

/** Which rules the dossier is pinned to, by which day and why; and every order that moved it to others. */
export function explainRules(telling: Telling): readonly CheckedRequirement[] {
  return [pinning(telling), ...explainTexts(telling), ...explainChoices(telling), ...reroutes(telling)];
}

function pinning({ state }: Telling): CheckedRequirement {
  const { route, receivedOn, rules } = state;
  const pinned = receivedOn !== null;
  const text = rules?.text.day ?? route.chosenBy;
  const isOfReception = text === route.chosenBy;
  const day = dayWords(text);
  const which = isOfReception
    ? { vi: 'ngày tiếp nhận', en: 'the day of reception,' }
    : { vi: 'ngày', en: 'the day' };
  const steps = route.steps.length;
  const inputs = { route: route.template, chosenBy: route.chosenBy, receivedOn, steps };
  const sentence = pinned
    ? {
        vi: `Hồ sơ theo bộ quy trình ${route.template}, gồm ${steps} bước, là quy định có hiệu lực vào ${which.vi} ${day.vi}. Quy định ban hành sau ngày đó không làm thay đổi hồ sơ này.`,
        en: `The dossier follows the route ${route.template} of ${steps} steps: the rules in force on ${which.en} ${day.en}. Rules made later do not change it.`,
      }
    : {
        vi: `Hồ sơ chưa được tiếp nhận. Quy trình dự kiến là ${route.template}, gồm ${steps} bước, tính theo ngày ${day.vi}; ngày tiếp nhận sẽ xác định quy trình chính thức.`,
        en: `The dossier has not been received. Its route would be ${route.template} of ${steps} steps, by the day ${day.en}; the day of reception will settle it.`,
      };
  const verdict = pinned ? 'met' : isEnded(state) ? 'not-applicable' : 'missing';
  return line('rules', verdict, route, inputs, sentence);
}

function reroutes(telling: Telling): readonly CheckedRequirement[] {
  const { route, course } = telling.state;
  return (course?.reroutes ?? []).map(({ on, toStep, order, reason }) => {
    const day = dayWords(on);
    const step = route.steps.find(({ id }) => id === toStep);
    const target = step ? stepWords(telling, step) : { vi: toStep, en: toStep };
    return line(
      'reroute',
      'met',
      NOT_CITED,
      { on, toStep, order },
      {
        vi: `Ngày ${day.vi}, hồ sơ được chuyển quy trình đến bước ${target.vi} theo ${order}. Lý do: ${reason}.`,
        en: `On ${day.en} the dossier was moved to the step ${target.en} by the order ${order}. Reason: ${reason}.`,
      },
    );
  });
}
