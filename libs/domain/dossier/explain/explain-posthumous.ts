import type { CheckedRequirement } from '../../rules/requirement';
import type { LocalDate } from '../../kernel/time';
import type { LivingOnly } from '../../rules/posthumous-rule';
import { isOpen } from '../state';
import { dayWords, line, type Telling } from './telling';
import { principleOf } from './words';

/** That the award is given posthumously and who receives it, or is for the living only; or that the file knows of a death which the dossier does not say. */
export function explainPosthumous(telling: Telling): readonly CheckedRequirement[] {
  const { state, livingOnly } = telling;
  const rule = principleOf(telling, 'posthumous');
  const known = state.posthumous?.diedOn ?? telling.diedOn;
  if (known !== null && livingOnly && isOpen(state)) return [neverPosthumous(livingOnly, known)];
  if (known !== null && !state.posthumous && isOpen(state)) {
    const day = dayWords(known);
    return [
      line(
        'posthumous',
        'missing',
        rule,
        { diedOn: known, recorded: false },
        {
          vi: `Hồ sơ đối tượng ghi người được đề nghị mất ngày ${day.vi}; nếu đúng, phải ghi nhận trước khi quyết định, để chuyển sang truy tặng; nếu sai, sửa hồ sơ đối tượng.`,
          en: `The subject's file says that the person died on ${day.en}. If so, it must be recorded before the decision, so that the award is given posthumously; if not, the file is to be corrected.`,
        },
      ),
    ];
  }
  if (!state.posthumous) return [];
  const { diedOn, document, recipient } = state.posthumous;
  const day = dayWords(diedOn);
  const paper = dayWords(document.date);
  const family = recipient
    ? {
        vi: `gia đình nhận, đại diện là ${recipient.name} (${recipient.relation})`,
        en: `the family receives it, through ${recipient.name} (${recipient.relation})`,
      }
    : { vi: 'gia đình nhận, chưa nêu người đại diện', en: 'the family receives it and has named nobody yet' };
  const inputs = { diedOn, recorded: true, document: document.number, recipient: recipient?.name ?? '' };
  return [
    line('posthumous', 'warning', rule, inputs, {
      vi: `Truy tặng: mất ngày ${day.vi} theo ${document.number} ngày ${paper.vi}; ${family.vi}.`,
      en: `Posthumous: died on ${day.en} by ${document.number} of ${paper.en}; ${family.en}.`,
    }),
  ];
}

function neverPosthumous(rule: LivingOnly, diedOn: LocalDate): CheckedRequirement {
  const [day, { what }] = [dayWords(diedOn), rule];
  return line(
    'posthumous',
    'missing',
    rule,
    { diedOn, given: false },
    {
      vi: `${what.vi} không truy tặng; người được đề nghị mất ngày ${day.vi}. Thủ trưởng nơi đang giữ hồ sơ không đồng ý khen thưởng, hoặc người nộp rút hồ sơ; hồ sơ đối tượng ghi sai thì sửa ở đó.`,
      en: `${what.en} is never given posthumously, and the person died on ${day.en}. The head of the body that has the dossier refuses it, or the applicant withdraws it; where the subject's file is wrong, it is corrected there.`,
    },
  );
}
