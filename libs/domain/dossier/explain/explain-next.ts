import { dayOf } from '../../kernel/time';
import type { CheckedRequirement } from '../../rules/requirement';
import type { Step } from '../../rules/route';
import { missingParts } from '../content';
import { consultationsLeft } from '../steps';
import { currentStep, isEnded, proposingBody } from '../state';
import { dayWords, line, listed, type Sentence, type Telling } from './telling';
import { principleOf } from './words';

/** What is missing now, and who must do it next. Nothing for a dossier that has ended. */
export function explainNext(telling: Telling): readonly CheckedRequirement[] {
  const { state } = telling;
  const step = currentStep(state);
  if (isEnded(state) || !step) return [];
  const inputs = { step: step.id, organization: step.organization, status: state.status };
  if (state.hold) {
    return [line('next', 'missing', principleOf(telling, 'hold'), { ...inputs, act: 'lift' }, LIFT)];
  }
  if (state.awaitsReroute)
    return [
      line('next', 'missing', state.move ?? step, { ...inputs, act: 'reroute' }, rerouteWords(telling)),
    ];
  if (state.status === 'returned') {
    const { requiredParts, content } = state;
    const lacking = requiredParts.filter(({ id }) => missingParts(content, requiredParts).includes(id));
    const names = listed(lacking.map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn })));
    const what =
      lacking.length === 0 ? { vi: '', en: '' } : { vi: `, gồm ${names.vi}`, en: `, with ${names.en}` };
    return [
      line(
        'next',
        'missing',
        principleOf(telling, 'completion'),
        { ...inputs, act: 'resubmit' },
        {
          vi: `Việc tiếp theo: ${completer(telling).vi} bổ sung và nộp lại hồ sơ${what.vi}.`,
          en: `Next: ${completer(telling).en} completes the dossier and hands it in again${what.en}.`,
        },
      ),
    ];
  }
  const { vi, en } = nextAt(telling, step);
  return [line('next', 'missing', step, inputs, { vi: `Việc tiếp theo: ${vi}.`, en: `Next: ${en}.` })];
}

/** Who completes a returned dossier: once another unit proposes, its people may as well. */
function completer({ state, nameOf }: Telling): Sentence {
  const unit = proposingBody(state);
  if (unit === state.applicant.organization) return { vi: 'người nộp', en: 'the applicant' };
  const { vi, en } = nameOf(unit);
  return { vi: `người nộp hoặc ${vi}`, en: `the applicant or ${en}` };
}

function rerouteWords({ state, nameOf }: Telling): Sentence {
  const { vi, en } = nameOf(proposingBody(state));
  return {
    vi: `Việc tiếp theo: quản trị viên chuyển hồ sơ sang quy trình của ${vi} bằng văn bản; trước đó hồ sơ không được giải quyết tiếp và thời hạn ngừng tính.`,
    en: `Next: an administrator gives the dossier the way of ${en} by an order; until then nothing is done to it and its limit stands still.`,
  };
}

const LIFT: Sentence = {
  vi: 'Việc tiếp theo: thanh tra kết luận rồi cho tiếp tục giải quyết hồ sơ.',
  en: 'Next: an inspector concludes the matter and lifts the hold.',
};

function nextAt(telling: Telling, step: Step): Sentence {
  const { state, nameOf } = telling;
  const body = nameOf(step.organization);
  const desk = { vi: `bộ phận thường trực của ${body.vi}`, en: `the standing office of ${body.en}` };
  const signers: Sentence = {
    vi: `${body.vi}, thủ trưởng ký trước, văn thư ký số của cơ quan sau`,
    en: `${body.en}, its head first, then its clerk for the body`,
  };
  switch (step.kind) {
    case 'intake':
      return {
        vi: `${desk.vi} kiểm tra và tiếp nhận hồ sơ`,
        en: `${desk.en} checks and receives the dossier`,
      };
    case 'appraise':
      return { vi: `${desk.vi} ghi kết quả thẩm định`, en: `${desk.en} records its appraisal` };
    case 'consult': {
      const left = listed(consultationsLeft(state).map(nameOf));
      return { vi: `${left.vi} trả lời ý kiến`, en: `${left.en} to give an opinion` };
    }
    case 'post': {
      if (state.postingOver || state.dueAt === null)
        return {
          vi: `${desk.vi} ghi kết quả lấy ý kiến công khai`,
          en: `${desk.en} records the result of the posting`,
        };
      const end = dayWords(dayOf(state.dueAt));
      return {
        vi: `chờ hết thời gian lấy ý kiến công khai vào cuối ngày ${end.vi}, rồi ${desk.vi} ghi kết quả`,
        en: `the posting runs to the end of ${end.en}, then ${desk.en} records its result`,
      };
    }
    case 'vote':
      return {
        vi: `${desk.vi} đưa hồ sơ ra phiên họp hội đồng`,
        en: `${desk.en} puts the dossier before the council`,
      };
    case 'sign':
      return { vi: `ký tờ trình tại ${signers.vi}`, en: `the submission is signed at ${signers.en}` };
    case 'decide':
      return { vi: `ký quyết định tại ${signers.vi}`, en: `the decision is signed at ${signers.en}` };
    case 'present':
      return { vi: `${desk.vi} ghi việc trao tặng`, en: `${desk.en} records the presentation` };
  }
}
