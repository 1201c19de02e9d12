import type { CheckedRequirement } from '../../rules/requirement';
import { unrecordedDeath } from '../posthumous';
import { isOpen } from '../state';
import { dayWords, line, type Telling } from './telling';
import { principleOf } from './words';

/** That the award is given posthumously and who receives it; or that the file knows of a death which the dossier does not say. */
export function explainPosthumous(telling: Telling): readonly CheckedRequirement[] {
  const { state } = telling;
  const rule = principleOf(telling, 'posthumous');
  const unrecorded = unrecordedDeath(state);
  if (unrecorded !== null && isOpen(state)) {
    const day = dayWords(unrecorded);
    return [
      line(
        'posthumous',
        'missing',
        rule,
        { diedOn: unrecorded, recorded: false },
        {
          vi: `Khi tiếp nhận, hồ sơ đối tượng ghi người được đề nghị mất ngày ${day.vi}; nếu đúng, phải ghi nhận trước khi quyết định, để chuyển sang truy tặng; nếu sai, sửa hồ sơ đối tượng.`,
          en: `At reception the subject's file said that the person died on ${day.en}. If so, it must be recorded before the decision, so that the award is given posthumously; if not, the file is to be corrected.`,
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
