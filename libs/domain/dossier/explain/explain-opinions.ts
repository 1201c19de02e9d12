import type { CheckedRequirement, RequirementVerdict } from '../../rules/requirement';
import { currentStep, isOpen, type Opinion } from '../state';
import { line, type Sentence, type Telling } from './telling';
import { NOT_CITED, principleOf } from './words';

type Answer = Opinion['answer'] | 'awaited' | 'not-given' | 'late-agree' | 'late-disagree';

const VERDICTS: Readonly<Record<Answer, RequirementVerdict>> = {
  agree: 'met',
  disagree: 'warning',
  none: 'met',
  awaited: 'missing',
  'not-given': 'not-applicable',
  'late-agree': 'met',
  'late-disagree': 'warning',
};

const WORDS: Readonly<Record<Answer, Sentence>> = {
  agree: { vi: 'đã trả lời: đồng ý', en: 'has answered: agrees' },
  disagree: { vi: 'đã trả lời: không đồng ý', en: 'has answered: disagrees' },
  none: {
    vi: 'không trả lời trong thời hạn; thủ tục được tiếp tục',
    en: 'did not answer within the limit; the procedure went on',
  },
  awaited: { vi: 'chưa trả lời', en: 'has not answered yet' },
  'not-given': {
    vi: 'chưa trả lời khi hồ sơ rời bước này',
    en: 'had not answered when the dossier left this step',
  },
  'late-agree': {
    vi: 'không trả lời trong thời hạn; trả lời sau khi thủ tục đã tiếp tục: đồng ý',
    en: 'did not answer within the limit; answered after the procedure had gone on: agrees',
  },
  'late-disagree': {
    vi: 'không trả lời trong thời hạn; trả lời sau khi thủ tục đã tiếp tục: không đồng ý',
    en: 'did not answer within the limit; answered after the procedure had gone on: disagrees',
  },
};

function answerOf(given: Opinion | undefined, isHere: boolean): Answer {
  if (!given) return isHere ? 'awaited' : 'not-given';
  return given.late && given.answer !== 'none' ? `late-${given.answer}` : given.answer;
}

/** Each agency that was asked, at each asking: what it answered, or its silence; and the objections to a posting. */
export function explainOpinions(telling: Telling): readonly CheckedRequirement[] {
  const { state, nameOf } = telling;
  const { steps } = state.route;
  return (state.course?.visits ?? []).flatMap((visit) => {
    const step = steps.find(({ id }) => id === visit.step);
    if (!step) return [];
    const here = visit.leftAt === null && currentStep(state)?.id === step.id && isOpen(state);
    const silence = principleOf(telling, 'silence');
    const asked = (step.consulted ?? []).map((agency) => {
      const given = visit.opinions.filter(({ organization }) => organization === agency).at(-1);
      const answer = answerOf(given, here);
      const name = nameOf(agency);
      const inputs = { step: step.id, organization: agency, answer, askedOn: visit.arrivedOn };
      const rule = answer === 'none' && silence !== NOT_CITED ? silence : step;
      return line('opinion', VERDICTS[answer], rule, inputs, {
        vi: `${name.vi} được hỏi ý kiến và ${WORDS[answer].vi}.`,
        en: `${name.en} was asked for its opinion and ${WORDS[answer].en}.`,
      });
    });
    const { objections } = visit;
    if (objections === null) return asked;
    const posted = line(
      'posting',
      objections === 0 ? 'met' : 'warning',
      step,
      { step: step.id, objections },
      {
        vi: `Lấy ý kiến công khai: ${objections === 0 ? 'không có ý kiến phản đối' : `có ${objections} ý kiến phản đối`}.`,
        en: `Public posting: ${objections === 0 ? 'no objection' : `${objections} objections`}.`,
      },
    );
    return [...asked, posted];
  });
}
