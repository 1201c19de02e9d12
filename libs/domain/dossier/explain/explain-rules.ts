import type { CheckedRequirement } from '../../rules/requirement';
import { isEnded } from '../state';
import { explainChoices } from './explain-choices';
import { explainTexts } from './explain-texts';
import { dayWords, line, quoted, stepWords, type Telling } from './telling';
import { NOT_CITED } from './words';

/** Which rules the dossier is pinned to, by which day and why; and every order that moved it to others. */
export function explainRules(telling: Telling): readonly CheckedRequirement[] {
  return [
    pinning(telling),
    ...onPaper(telling),
    ...explainTexts(telling),
    ...explainChoices(telling),
    ...reroutes(telling),
  ];
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
        vi: `Hồ sơ được giải quyết theo quy định có hiệu lực vào ${which.vi} ${day.vi}, qua ${steps} bước. Quy định có hiệu lực sau ngày đó không làm thay đổi hồ sơ này.`,
        en: `The dossier follows the rules in force on ${which.en} ${day.en}, in ${steps} steps. Rules that take effect later do not change it.`,
      }
    : {
        vi: `Hồ sơ chưa được tiếp nhận. Theo quy định của ngày ${day.vi}, hồ sơ sẽ qua ${steps} bước; ngày tiếp nhận xác định quy định chính thức.`,
        en: `The dossier has not been received. By the rules of ${day.en} it would go through ${steps} steps; the day of reception will settle which rules hold.`,
      };
  const verdict = pinned ? 'met' : isEnded(state) ? 'not-applicable' : 'missing';
  return line('rules', verdict, route, inputs, sentence);
}

/** Of a dossier that was on its way before it was entered here. */
function onPaper({ state }: Telling): readonly CheckedRequirement[] {
  if (!state.retrospective) return [];
  return [
    line(
      'on-paper',
      'not-applicable',
      NOT_CITED,
      { retrospective: true },
      {
        vi: 'Hồ sơ được nhập lại từ bản giấy; các ngày dưới đây là ngày ghi trên giấy.',
        en: 'The dossier was entered from paper; the days below are those of the papers.',
      },
    ),
  ];
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
        vi: `Ngày ${day.vi}, hồ sơ được chuyển quy trình đến bước ${target.vi} theo văn bản ${order}. Lý do: ${quoted(reason)}.`,
        en: `On ${day.en} the dossier was moved to the step ${target.en} by the order ${order}. Reason: ${quoted(reason)}.`,
      },
    );
  });
}
