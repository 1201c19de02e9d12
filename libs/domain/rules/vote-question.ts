import type { OpenQuestion } from './law';
import type { Organization } from './organization';
import { MINUTES, type OfferedAnswer, type RouteQuestion } from './question';
import type { StepTemplate } from './route';

/** The open question of the law by its name. */
export type AskOpen = (id: string) => OpenQuestion;

/** Names of the open questions that the planner itself asks. */
export const SEVERAL_WAYS = 'several-deciders';
export const COUNCIL_SHARE = 'council-share';
export const COUNCIL_QUORUM = 'council-quorum';

const KEEPS_MINUTES: OfferedAnswer = {
  id: MINUTES,
  vi: 'Hội đồng họp xét, lập biên bản, không bỏ phiếu',
  en: 'The council considers it and keeps minutes, without a ballot',
  asks: [],
};

/**
 * What must be decided about a vote that the law leaves open. Where it asks for no ballot, the council's minutes may do; a
 * body without a registered council has nothing else to offer.
 */
export function askVote(
  { id, openVote }: StepTemplate,
  holder: Organization,
  hasCouncil: boolean,
  ask: AskOpen,
): RouteQuestion {
  const isSettled = openVote?.share !== undefined && openVote.share !== null;
  const open = ask(isSettled ? COUNCIL_QUORUM : COUNCIL_SHARE);
  const mayKeepMinutes = !isSettled && openVote?.ballotCompulsory !== true;
  return {
    id: `${open.id}/${id}`,
    step: id,
    what: { vi: `${open.what.vi}: ${holder.nameVi}`, en: `${open.what.en}: ${holder.nameEn}` },
    whoDecides: open.whoDecides,
    sentence: open.sentence,
    form: !hasCouncil ? 'one-of' : isSettled ? 'quorum' : 'vote',
    answers: mayKeepMinutes ? [KEEPS_MINUTES] : [],
    article: openVote?.article ?? open.article,
    evidence: openVote?.evidence ?? open.evidence,
  };
}
