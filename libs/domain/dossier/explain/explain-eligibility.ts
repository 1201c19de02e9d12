import type { EligibilityVerdict } from '../../eligibility';
import type { CheckedRequirement, RequirementVerdict } from '../../rules/requirement';
import { dayWords, line, type Sentence, type Telling } from './telling';

const VERDICTS: Readonly<Record<EligibilityVerdict, RequirementVerdict>> = {
  eligible: 'met',
  'not-yet': 'missing',
  never: 'missing',
  'needs-decision': 'open',
};

export const VERDICT_WORDS: Readonly<Record<EligibilityVerdict, Sentence>> = {
  eligible: { vi: 'đủ điều kiện', en: 'eligible' },
  'not-yet': { vi: 'chưa đủ điều kiện', en: 'not eligible yet' },
  never: { vi: 'không thuộc diện được xét', en: 'never to be considered' },
  'needs-decision': {
    vi: 'không thiếu điều kiện đã biết, còn điều phải có người quyết định',
    en: 'nothing known is missing, something must be decided by somebody',
  },
};

/** Whether the subject might be proposed: the verdict, then each line that it stands on. */
export function explainEligibility({ state, eligibility }: Telling): readonly CheckedRequirement[] {
  if (!eligibility) return [];
  const { verdict, day, earliest, lacking, requirements } = eligibility;
  const [on, words] = [dayWords(day), VERDICT_WORDS[verdict]];
  const pinned = state.eligibility !== undefined;
  const first = earliest !== null && earliest > day ? dayWords(earliest) : null;
  const [citation] = requirements.filter((one) => one.verdict === VERDICTS[verdict]);
  const summary = line(
    'eligibility',
    VERDICTS[verdict],
    citation ?? { article: 'không có điều kiện nào được tìm thấy', evidence: 'N' },
    { day, verdict, earliest, lacking, pinned },
    {
      vi: `Xét điều kiện theo ${pinned ? 'ngày tiếp nhận' : 'ngày'} ${on.vi}: ${words.vi}${first ? `; sớm nhất ngày ${first.vi}` : ''}.`,
      en: `Eligibility on the day${pinned ? ' of reception' : ''}, ${on.en}: ${words.en}${first ? `; on ${first.en} at the earliest` : ''}.`,
    },
  );
  return [
    summary,
    ...requirements
      .filter((one) => one.verdict !== 'not-applicable')
      .map(({ requirement, verdict: found, article, evidence, inputs, sentence }) =>
        line(`eligibility/${requirement}`, found, { article, evidence }, inputs, sentence),
      ),
  ];
}
