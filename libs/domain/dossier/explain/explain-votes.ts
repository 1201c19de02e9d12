import type { CheckedRequirement, RequirementVerdict } from '../../rules/requirement';
import type { Step } from '../../rules/route';
import { needed, type Threshold } from '../../rules/threshold';
import { AT_LEVEL } from '../../rules/step-words';
import { currentStep, isEnded, type CouncilResult } from '../state';
import { line, type Sentence, type Telling } from './telling';
import { DENOMINATOR_WORDS, writtenWords } from './words';

type VoteStep = Step & { readonly threshold: Threshold };

/** Each vote of the route: its share and quorum, and every count with its arithmetic. */
export function explainVotes(telling: Telling): readonly CheckedRequirement[] {
  const votes = telling.state.route.steps.filter((step): step is VoteStep => step.threshold !== undefined);
  return votes.flatMap((step) => {
    const results = telling.state.results.filter((result) => result.step === step.id);
    if (results.length === 0) return [toCome(telling, step)];
    return results.flatMap((result) => [quorumLine(telling, step, result), countLine(telling, step, result)]);
  });
}

const councilOf = ({ nameOf }: Telling, step: Step): Sentence => {
  const [place, body] = [AT_LEVEL[step.level], nameOf(step.organization)];
  return {
    vi: `Hội đồng thi đua, khen thưởng ${place?.vi ?? `tại ${body.vi}`}`,
    en: `The council ${place?.en ?? `at ${body.en}`}`,
  };
};

function toCome(telling: Telling, step: VoteStep): CheckedRequirement {
  const { num, den, of, ballot, quorum } = step.threshold;
  const [council, base] = [councilOf(telling, step), DENOMINATOR_WORDS[of]];
  const closed = isEnded(telling.state);
  const here = currentStep(telling.state)?.id === step.id && !closed;
  const [share, part] = [shareWords({ num, den }), shareWords(quorum)];
  const inputs = { step: step.id, num, den, of, ballot, quorumNum: quorum.num, quorumDen: quorum.den };
  const [vi, en] = closed
    ? ['Hồ sơ đã kết thúc nên không biểu quyết.', 'The dossier has ended, so there is no vote.']
    : ['Chưa biểu quyết.', 'There has been no vote yet.'];
  return line('threshold', here ? 'missing' : 'not-applicable', step.threshold, inputs, {
    vi: `${council.vi} thông qua khi có từ ${share.vi} ${base.vi} đồng ý, với ít nhất ${part.vi} thành viên tham gia. ${vi}`,
    en: `${council.en} agrees with at least ${share.en} of ${base.en}, with at least ${part.en} of the members taking part. ${en}`,
  });
}

/** "70%" where it can be written so without rounding to more than one place, else "2/3". */
function shareWords({ num, den }: { num: number; den: number }): Sentence {
  const tenths = (num * 1000) / den;
  if (!Number.isInteger(tenths)) return { vi: `${num}/${den}`, en: `${num}/${den}` };
  const percent = String(tenths / 10);
  return { vi: `${percent.replace('.', ',')}%`, en: `${percent} %` };
}

/** "70 × 22 : 100 = 15,4; làm tròn lên 16": on whole numbers, so that anybody can redo it. */
export function arithmetic(share: { num: number; den: number }, base: number): Sentence {
  const product = share.num * base;
  const exact = product % share.den === 0;
  const quotient = (Math.round((product / share.den) * 100) / 100).toString();
  const up = needed(share, base);
  const begun = `${share.num} × ${base} : ${share.den} = ${quotient}`;
  const approx = `${share.num} × ${base} : ${share.den} ≈ ${quotient}`;
  const twoPlaces = (product * 100) % share.den === 0;
  const shown = twoPlaces ? begun : approx;
  return exact
    ? { vi: begun, en: begun }
    : { vi: `${shown.replace('.', ',')}, làm tròn lên ${up}`, en: `${shown}, rounded up to ${up}` };
}

function countLine(telling: Telling, step: VoteStep, result: CouncilResult): CheckedRequirement {
  const { num, den, of } = step.threshold;
  const { agree, base, session, outcome } = result;
  const [council, denominator] = [councilOf(telling, step), DENOMINATOR_WORDS[of]];
  const share = shareWords({ num, den });
  const verdicts: Readonly<Record<typeof outcome, RequirementVerdict>> = {
    passed: 'met',
    failed: 'missing',
    tie: 'not-applicable',
    'no-quorum': 'not-applicable',
    deferred: 'not-applicable',
  };
  const ends: Readonly<Record<typeof outcome, Sentence>> = {
    passed: { vi: 'đạt', en: 'passed' },
    failed: { vi: 'không đạt', en: 'not passed' },
    tie: { vi: 'ngang phiếu, chưa phân định', en: 'tied, and not settled' },
    'no-quorum': { vi: 'không tính, vì không đủ thành viên', en: 'not counted, for want of a quorum' },
    deferred: { vi: 'để lại phiên họp khác', en: 'put off to another session' },
  };
  if (agree === undefined || base === undefined)
    return line(
      'threshold',
      verdicts[outcome],
      step.threshold,
      { step: step.id, session, num, den, of, outcome },
      {
        vi: `${council.vi} thông qua khi có từ ${share.vi} ${denominator.vi} đồng ý. Bỏ phiếu kín, số phiếu ghi trong biên bản của hội đồng: ${ends[outcome].vi}.`,
        en: `${council.en} agrees with at least ${share.en} of ${denominator.en}. The ballot was secret, and its figures stand in the minutes of the council: ${ends[outcome].en}.`,
      },
    );
  const inputs = {
    step: step.id,
    session,
    num,
    den,
    of,
    base,
    needed: result.needed ?? null,
    agree,
    outcome,
  };
  const [sum, recounted] = [arithmetic({ num, den }, base), needed({ num, den }, base)];
  const differs = recounted !== result.needed;
  const doubt = differs
    ? {
        vi: ` Biên bản ghi cần ${result.needed}, khác với phép tính này.`,
        en: ` The minutes say ${result.needed}, which differs from this count.`,
      }
    : { vi: '', en: '' };
  return line('threshold', differs ? 'warning' : verdicts[outcome], step.threshold, inputs, {
    vi: `${council.vi} thông qua khi có từ ${share.vi} ${denominator.vi} đồng ý; ${denominator.vi} là ${base}: ${sum.vi} phiếu. Có ${agree} phiếu đồng ý, cần ${recounted}: ${ends[outcome].vi}.${doubt.vi}`,
    en: `${council.en} agrees with at least ${share.en} of ${denominator.en}, who are ${base}: ${sum.en}. ${agree} agreed, ${recounted} needed: ${ends[outcome].en}.${doubt.en}`,
  });
}

/** Where the share is of all members, their number is known and the quorum can be counted out. */
function quorumLine(telling: Telling, step: VoteStep, result: CouncilResult): CheckedRequirement {
  const { quorum, of } = step.threshold;
  const council = councilOf(telling, step);
  const members = of === 'all-members' ? (result.base ?? null) : null;
  const least = members === null ? null : needed(quorum, members);
  const reached = result.outcome !== 'no-quorum';
  const inputs = {
    step: step.id,
    session: result.session,
    num: quorum.num,
    den: quorum.den,
    members,
    needed: least,
    countsWritten: quorum.countsWritten,
  };
  const sum = members === null ? { vi: '', en: '' } : arithmetic(quorum, members);
  const counted = members === null ? { vi: '', en: '' } : { vi: ` (${sum.vi})`, en: ` (${sum.en})` };
  const [written, share] = [writtenWords(quorum), shareWords(quorum)];
  return line('quorum', reached ? 'met' : 'missing', quorum, inputs, {
    vi: `${council.vi} họp hợp lệ khi có ít nhất ${share.vi} thành viên${counted.vi}, ${written.vi}: ${reached ? 'đủ' : 'không đủ'}.`,
    en: `${council.en} may decide with at least ${share.en} of its members${counted.en}, ${written.en}: ${reached ? 'reached' : 'not reached'}.`,
  });
}
