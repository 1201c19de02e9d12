import { dayOf } from '../../kernel/time';
import type { CheckedRequirement } from '../../rules/requirement';
import { isOpen } from '../state';
import { onwards } from './clock-words';
import { STEP_WORDS } from '../../rules/step-words';
import { dayWords, line, listed, quoted, type Sentence, type Telling } from './telling';
import { NOT_CITED, principleOf } from './words';

/** What stood in the way: holds with their time, returns with what was lacking. */
export const explainHalts = (telling: Telling): readonly CheckedRequirement[] => [
  ...holds(telling),
  ...returns(telling),
];

const sentences = (...said: readonly string[]): string => said.join(' ');

const WITHOUT_RULES: Sentence = {
  vi: 'Thời gian này không tính vào thời hạn.',
  en: 'That time does not count against the limit.',
};

function holds(telling: Telling): readonly CheckedRequirement[] {
  const { state } = telling;
  return (state.course?.holds ?? []).flatMap(({ step, since, until, reason }) => {
    const [from, to] = [dayOf(since), until === null ? null : dayOf(until)];
    const clock = state.route.clock?.afterHold;
    const inputs = { step, since: from, until: to, then: clock?.then ?? null };
    const after = clock ? [] : [WITHOUT_RULES];
    const first = dayWords(from);
    const last = to === null ? null : dayWords(to);
    const lasting = isOpen(state) && last === null;
    const told = line(
      'hold',
      last ? 'met' : lasting ? 'missing' : 'not-applicable',
      principleOf(telling, 'hold'),
      inputs,
      {
        vi: sentences(
          `Hồ sơ tạm dừng từ ngày ${first.vi}${last ? ` đến ngày ${last.vi}` : ''}: ${quoted(reason)}.`,
          ...(lasting ? ['Thời hạn chỉ đếm tiếp khi thanh tra cho tiếp tục.'] : []),
          ...(last ? after.map(({ vi }) => vi) : []),
        ),
        en: sentences(
          `The dossier was held from ${first.en}${last ? ` to ${last.en}` : ' on'}: ${quoted(reason)}.`,
          ...(lasting ? ['An inspector must lift the hold before the limit runs on.'] : []),
          ...(last ? after.map(({ en }) => en) : []),
        ),
      },
    );
    return clock && last ? [told, onwards('hold-clock', clock, step)] : [told];
  });
}

function returns(telling: Telling): readonly CheckedRequirement[] {
  const { route, course, requiredParts } = telling.state;
  return (course?.returns ?? []).flatMap(({ step: id, on, reason, missing, code, answered }) => {
    const step = route.steps.find((candidate) => candidate.id === id);
    const who = step ? telling.nameOf(step.organization) : { vi: 'Hồ sơ', en: 'The dossier' };
    const where = step ? STEP_WORDS[step.kind] : { vi: id, en: id };
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
    const completion = principleOf(telling, 'completion');
    const cited = completion === NOT_CITED ? (step ?? NOT_CITED) : completion;
    const told = line('return', answered ? 'met' : open, cited, inputs, {
      vi: `Ngày ${day.vi}, ${who.vi} trả lại hồ sơ ở bước ${where.vi}: ${why.vi}${quoted(reason)}.${lacking.vi} ${since.vi}`,
      en: `On ${day.en} ${who.en} returned the dossier at the ${where.en}: ${why.en}${quoted(reason)}.${lacking.en} ${since.en}`,
    });
    return clock && answered ? [told, onwards('return-clock', clock, id)] : [told];
  });
}

/** The listed reason of a repeated return, before the words of the act. */
function repeatedWhy({ state }: Telling, code: string | undefined): Sentence {
  const reason = state.route.clock?.repeatedReturn.reasons.find(({ id }) => id === code);
  return reason ? { vi: `${reason.nameVi}, `, en: `${reason.nameEn}, ` } : { vi: '', en: '' };
}
