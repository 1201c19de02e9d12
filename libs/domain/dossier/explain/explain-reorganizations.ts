import type { CheckedRequirement } from '../../rules/requirement';
import type { PastReorganization } from '../past';
import { dayWords, line, stepWords, type Sentence, type Telling } from './telling';

/** "No commendation for dissolved bodies", as a summary of the circular states it. */
const NOT_FOR_DISSOLVED = { article: 'Thông tư 15/2025/TT-BNV', evidence: 'S' } as const;

/** Nobody has said what becomes of a nomination whose unit is gone. */
const NOT_SETTLED = {
  article: 'Nguồn hiện có không nêu: đề nghị đã được hội đồng thông qua cho đơn vị nay không còn',
  evidence: 'N',
} as const;

/** Every order that ended bodies on the dossier's way: who took over, what closed, and whether its subject is gone. */
export const explainReorganizations = (telling: Telling): readonly CheckedRequirement[] =>
  (telling.state.course?.reorganizations ?? []).flatMap((past) => [
    ...past.takeovers.map((takeover) => takeoverLine(telling, past, takeover)),
    ...subjectLines(past),
  ]);

function takeoverLine(
  telling: Telling,
  { order, on, day: goneFrom = on, closed }: PastReorganization,
  { from, to, article, evidence }: PastReorganization['takeovers'][number],
): CheckedRequirement {
  const { route } = telling.state;
  const day = dayWords(goneFrom);
  const [gone, successor] = [telling.nameOf(from), to === null ? null : telling.nameOf(to)];
  const steps = route.steps.filter((step) => closed.includes(step.id) && step.organization === from);
  const inputs = { order: order.number, from, to, closed: steps.map(({ id }) => id).join(' ') };
  const names = steps.map((step) => stepWords(telling, step));
  const what: Sentence = successor
    ? { vi: `${successor.vi} kế thừa và làm tiếp`, en: `${successor.en} takes over` }
    : nobodyTakesOver(names);
  return line('reorganization', 'met', { article, evidence }, inputs, {
    vi: `Từ ngày ${day.vi}, theo văn bản số ${order.number}, ${gone.vi} không còn: ${what.vi}. Việc cơ quan này đã làm trước đó vẫn có giá trị.`,
    en: `From ${day.en}, by order ${order.number}, ${gone.en} is gone: ${what.en}. What it did before stands.`,
  });
}

const nobodyTakesOver = (closed: readonly Sentence[]): Sentence =>
  closed.length === 0
    ? { vi: 'không có cơ quan kế thừa', en: 'nobody takes over' }
    : {
        vi: `không có cơ quan kế thừa, nên đóng bước ${closed.map(({ vi }) => vi).join(', ')}`,
        en: `nobody takes over, so what closes is ${closed.map(({ en }) => en).join(', ')}`,
      };

function subjectLines({ order, outcome, subjectGone }: PastReorganization): readonly CheckedRequirement[] {
  if (!subjectGone) return [];
  if (outcome === 'stopped')
    return [
      line(
        'subject-gone',
        'missing',
        NOT_FOR_DISSOLVED,
        { order: order.number },
        {
          vi: 'Tập thể được đề nghị đã không còn trước khi có quyết định: không khen thưởng tổ chức đã giải thể. Cá nhân của tập thể được xét riêng.',
          en: 'The proposed collective was gone before the decision: a dissolved body is not commended. Persons of it are considered apart.',
        },
      ),
    ];
  return [
    line(
      'subject-gone',
      'open',
      NOT_SETTLED,
      { order: order.number },
      {
        vi: 'Hội đồng đã thông qua đề nghị cho tập thể nay không còn. Đề nghị giữ nguyên tên đơn vị cũ; người có thẩm quyền quyết định phải chọn có khen thưởng hay không, hệ thống không tự chuyển cho đơn vị kế thừa.',
        en: 'The council had agreed to a collective that is gone. The nomination keeps the former name; whoever decides must choose whether to grant it, and it is not passed to a successor by itself.',
      },
    ),
  ];
}
