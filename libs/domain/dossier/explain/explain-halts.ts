import { dayOf } from '../../kernel/time';
import type { CheckedRequirement } from '../../rules/requirement';
import { isOpen } from '../state';
import { onwards } from './clock-words';
import { dayWords, line, listed, quoted, stepWords, type Sentence, type Telling } from './telling';
import { NOT_CITED, principleOf } from './words';

/** What stood in the way: holds with their time, returns with what was lacking. */
export const explainHalts = (telling: Telling): readonly CheckedRequirement[] => [
  ...holds(telling),
  ...returns(telling),
];

const WITHOUT_RULES: Sentence = {
  vi: 'Thời gian này không tính vào thời hạn.',
  en: 'That time does not count against the limit.',
};

function holds({ state }: Telling): readonly CheckedRequirement[] {
  return (state.course?.holds ?? []).map(({ step, since, until, reason }) => {
    const [from, to] = [dayOf(since), until === null ? null : dayOf(until)];
    const clock = state.route.clock?.afterHold;
    const inputs = { step, since: from, until: to, then: clock?.then ?? null };
    const after = clock ? onwards(clock) : WITHOUT_RULES;
    const first = dayWords(from);
    const last = to === null ? null : dayWords(to);
    const lasting = isOpen(state) && last === null;
    return line(
      'hold',
      last ? 'met' : lasting ? 'missing' : 'not-applicable',
      principleOf(state, 'hold'),
      inputs,
      {
        vi: `Hồ sơ tạm dừng từ ${first.vi}${last ? ` đến ${last.vi}` : ''}: ${quoted(reason)}. ${last ? after.vi : lasting ? 'Thanh tra phải cho tiếp tục thì thời hạn mới chạy.' : ''}`.trim(),
        en: `The dossier was held from ${first.en}${last ? ` to ${last.en}` : ' on'}: ${quoted(reason)}. ${last ? after.en : lasting ? 'An inspector must lift the hold before the limit runs on.' : ''}`.trim(),
      },
    );
  });
}

function returns(telling: Telling): readonly CheckedRequirement[] {
  const { route, course, requiredParts } = telling.state;
  return (course?.returns ?? []).map(({ step: id, on, reason, missing, code, answered }) => {
    const step = route.steps.find((candidate) => candidate.id === id);
    const where: Sentence = step ? stepWords(telling, step) : { vi: id, en: id };
    const parts = requiredParts.filter((part) => missing.includes(part.id));
    const names = listed(parts.map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn })));
    const day = dayWords(on);
    const lacking =
      parts.length === 0 ? { vi: '', en: '' } : { vi: ` Thiếu: ${names.vi}.`, en: ` Lacking: ${names.en}.` };
    const since = answered
      ? {
          vi: 'Người nộp đã bổ sung và nộp lại.',
          en: 'The applicant has completed it and handed it in again.',
        }
      : { vi: 'Người nộp chưa nộp lại.', en: 'The applicant has not handed it in again.' };
    const clock = route.clock?.afterReturn;
    const after = clock && answered ? onwards(clock) : { vi: '', en: '' };
    const why = repeatedWhy(telling, code);
    const inputs = {
      step: id,
      on,
      missing: missing.join(' '),
      code: code ?? null,
      answered,
      then: clock?.then ?? null,
    };
    const open = isOpen(telling.state) ? 'missing' : 'not-applicable';
    return line('return', answered ? 'met' : open, step ?? NOT_CITED, inputs, {
      vi: `Trả lại ngày ${day.vi} tại bước ${where.vi}: ${why.vi}${quoted(reason)}.${lacking.vi} ${since.vi} ${after.vi}`.trim(),
      en: `Returned on ${day.en} at the step ${where.en}: ${why.en}${quoted(reason)}.${lacking.en} ${since.en} ${after.en}`.trim(),
    });
  });
}

/** The listed reason of a repeated return, before the words of the act. */
function repeatedWhy({ state }: Telling, code: string | undefined): Sentence {
  const reason = state.route.clock?.repeatedReturn.reasons.find(({ id }) => id === code);
  return reason ? { vi: `${reason.nameVi}, `, en: `${reason.nameEn}, ` } : { vi: '', en: '' };
}
