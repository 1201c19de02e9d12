import type { CheckedRequirement } from '../../rules/requirement';
import type { Citation } from '../../rules/citation';
import type { DossierStatus, DossierState } from '../state';
import { dayWords, line, quoted, type Sentence, type Telling } from './telling';
import { NOT_CITED, principleOf } from './words';

/** How the dossier ended, and why. */
export function explainEnding(telling: Telling): readonly CheckedRequirement[] {
  const { state } = telling;
  if (state.decision) return [decided(telling)];
  const ending = state.course?.ending;
  if (!ending) return [];
  const { status, on, reason } = ending;
  const day = dayWords(on);
  const vote = failedVote(state);
  const [words, why] = [ENDS[status], vote ? byVote(vote) : { vi: quoted(reason), en: quoted(reason) }];
  return [
    line(
      'ending',
      'not-applicable',
      articleOf(telling, vote !== undefined),
      { status, on, step: stepOf(state) },
      {
        vi: `${words.vi} ngày ${day.vi}: ${why.vi}.`,
        en: `${words.en} on ${day.en}: ${why.en}.`,
      },
    ),
  ];
}

const ENDS: Readonly<Record<Extract<DossierStatus, 'refused' | 'withdrawn' | 'cancelled'>, Sentence>> = {
  refused: { vi: 'Hồ sơ không được chấp thuận', en: 'The dossier was refused' },
  withdrawn: { vi: 'Người nộp rút hồ sơ', en: 'The applicant withdrew the dossier' },
  cancelled: { vi: 'Hồ sơ bị hủy', en: 'The dossier was cancelled' },
};

const stepOf = (state: DossierState): string | null => state.route.steps[state.step]?.id ?? null;

const failedVote = (state: DossierState): DossierState['results'][number] | undefined =>
  state.status === 'refused'
    ? state.results.find(({ step, outcome }) => step === stepOf(state) && outcome === 'failed')
    : undefined;

/** Figures of a secret ballot may be for the council alone. */
const byVote = ({ agree, needed, base }: DossierState['results'][number]): Sentence =>
  agree === undefined
    ? {
        vi: 'hội đồng bỏ phiếu kín, số phiếu ghi trong biên bản',
        en: 'the council voted by secret ballot, whose figures stand in its minutes',
      }
    : {
        vi: `hội đồng có ${agree} trên ${base} đồng ý, cần ${needed}`,
        en: `${agree} of ${base} in the council agreed, ${needed} were needed`,
      };

const articleOf = (telling: Telling, byCouncil: boolean): Citation => {
  const { state } = telling;
  const threshold = byCouncil ? state.route.steps[state.step]?.threshold : undefined;
  if (threshold) return threshold;
  return state.status === 'refused' && isCentral(state) ? principleOf(telling, 'refusal') : NOT_CITED;
};

/** Whether the dossier ended at a body of the centre. */
const isCentral = (state: DossierState): boolean => state.route.steps[state.step]?.level === 'central';

function decided({ state: { decision, route }, nameOf }: Telling): CheckedRequirement {
  const signedOn = decision?.signedOn ?? '';
  const number = decision?.number ?? '';
  const day = dayWords(signedOn);
  const step = route.steps.find(({ kind }) => kind === 'decide');
  const by = step ? nameOf(step.organization) : { vi: 'Cấp có thẩm quyền', en: 'The competent body' };
  return line(
    'ending',
    'met',
    step ?? NOT_CITED,
    { status: 'decided', number, signedOn },
    {
      vi: `${by.vi} đã quyết định khen thưởng tại Quyết định số ${number} ngày ${day.vi}.`,
      en: `${by.en} granted the award by decision ${number} of ${day.en}.`,
    },
  );
}
