import type { OrganizationId } from '../kernel/actor';
import { refuse, type Refusal } from '../kernel/refusal';
import { answerQuestion, choicesNeeded, isRefusal } from '../rules/choose';
import type { OpenQuestion } from '../rules/law';
import { PROPOSING_UNIT, type ProposerRule } from '../rules/proposer-rule';
import type { RouteChoice, RouteQuestion } from '../rules/question';
import { staysOf } from './itinerary';
import { commentsAsked, type CommentTerms } from './unit-comments';
import type { Leg, Move, Stay, Transfer } from './past';
import { heirOf, type DossierState } from './state';

/** What tells which unit proposes: the rule, and what was decided where it settles on none. */
export interface MoveQuestion {
  readonly rule: Pick<ProposerRule, 'way' | 'article' | 'evidence'>;
  readonly choices: readonly RouteChoice[];
  /** The words in which it is asked, by the packs; absent in commands of before they had any. */
  readonly question?: Pick<OpenQuestion, 'what' | 'whoDecides' | 'sentence'>;
  /** Which other units comment; absent where no text asks for it, and in commands of before one could. */
  readonly comment?: CommentTerms;
}

/** Asked without words of the packs. */
const WORDS: NonNullable<MoveQuestion['question']> = {
  what: { vi: 'Đơn vị đề nghị sau khi chuyển công tác', en: 'Which unit proposes after the move' },
  whoDecides: { vi: 'Cơ quan cấp trên của hai đơn vị', en: 'The body above both units' },
  sentence: {
    vi: 'Quy tắc không xác định được một đơn vị; cần văn bản quyết định.',
    en: 'The rule settles on neither unit; a document must decide.',
  },
};

const questionOf = (
  { rule, question = WORDS }: MoveQuestion,
  units: readonly OrganizationId[],
): RouteQuestion => {
  const { what, whoDecides, sentence } = question;
  return {
    ...{ id: PROPOSING_UNIT, step: null, what, whoDecides, sentence, form: 'one-of' },
    answers: units.map((unit) => ({ id: unit, vi: unit, en: unit, asks: [] })),
    article: rule.article,
    evidence: rule.evidence,
  };
};

/** The units among which the rule leaves it open; one where it settles on that. */
function leftOpen({ way }: MoveQuestion['rule'], stays: readonly Stay[], last: OrganizationId) {
  const units = stays.map(({ unit }) => unit);
  if (way === 'ask') return units;
  if (way === 'old-unit') return units.slice(0, 1);
  if (way === 'new-unit') return [last];
  const most = Math.max(...stays.map(({ days }) => days));
  return stays.filter(({ days }) => days === most).map(({ unit }) => unit);
}

/**
 * The last of the moves with the unit that proposes, or why that is not settled.
 * @param keepsAll the moves before it and the days at each unit are kept with it
 */
export function settle(
  state: DossierState,
  legs: readonly Leg[],
  period: Transfer['period'],
  asked: MoveQuestion,
  keepsAll = true,
): Move | Refusal {
  const leg = legs.at(-1);
  if (!leg) throw new Error('no move to settle');
  const stays = staysOf(legs, period, state);
  const [old, here] = [heirOf(state, leg.from), heirOf(state, leg.to)];
  const daysAt = (unit: OrganizationId): number => stays.find((stay) => stay.unit === unit)?.days ?? 0;
  const open = leftOpen(asked.rule, stays, here);
  const [only = here] = open;
  const [chosen] = asked.choices;
  const { article, evidence } = asked.rule;
  const move = {
    ...leg,
    ...{ period, days: { old: daysAt(old), new: daysAt(here) }, article, evidence },
    ...(keepsAll ? { stays } : {}),
    ...(keepsAll && legs.length > 1 ? { earlier: legs.slice(0, -1) } : {}),
  };
  const settled = (proposer: OrganizationId, choice: Move['choice']): Move => {
    const comments = asked.comment && commentsAsked(stays, { period, proposer, here }, asked.comment);
    return { ...move, proposer, choice, ...(comments ? { comments } : {}) };
  };
  if (open.length === 1)
    return chosen ? refuse('choice-not-asked', { question: chosen.question }).refusal : settled(only, null);
  const question = questionOf(asked, open);
  if (chosen?.question !== PROPOSING_UNIT) return choicesNeeded([question]);
  const choice = answerQuestion(question, chosen);
  if (isRefusal(choice)) return choice;
  return settled(open.find((unit) => unit === choice.answer) ?? here, choice);
}
