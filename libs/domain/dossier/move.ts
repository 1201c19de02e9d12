import { checkDocument } from '../caps';
import type { OrganizationId } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Refusal, type Verdict } from '../kernel/refusal';
import { addDays, daysUntil, isLocalDate, type LocalDate } from '../kernel/time';
import { answerQuestion, checkChoices, choicesNeeded, isRefusal } from '../rules/choose';
import type { ProposerRule } from '../rules/proposer-rule';
import type { RouteChoice, RouteQuestion } from '../rules/question';
import type { Route } from '../rules/route';
import type { Move, Transfer } from './past';
import { currentStep, proposingBody, type DossierState } from './state';

/** What tells which unit proposes. `route`: the way of a dossier of the new unit; null where none is known. */
export interface TransferRequest extends Transfer {
  readonly rule: Pick<ProposerRule, 'way' | 'article' | 'evidence'>;
  readonly choices: readonly RouteChoice[];
  readonly route: Route | null;
  /** What was drawn of the old way no longer reaches the dossier; absent in commands of before. */
  readonly renews?: true;
}

/** Days of the counted period before the move, and from it on. */
function daysOf({ movedOn, period }: Transfer): Move['days'] {
  const whole = daysUntil(period.from, addDays(period.to, 1));
  const before = Math.min(Math.max(daysUntil(period.from, movedOn), 0), whole);
  return { old: before, new: whole - before };
}

const QUESTION = 'proposing-unit';

/** Asked where the rule leaves open which of the two units proposes. */
const questionOf = (from: OrganizationId, { to, rule }: TransferRequest): RouteQuestion => ({
  id: QUESTION,
  step: null,
  what: { vi: 'Đơn vị đề nghị sau khi chuyển công tác', en: 'Which unit proposes after the move' },
  whoDecides: { vi: 'Cơ quan cấp trên của hai đơn vị', en: 'The body above both units' },
  sentence: {
    vi: 'Quy tắc không xác định được một đơn vị; cần văn bản quyết định.',
    en: 'The rule settles on neither unit; a document must decide.',
  },
  form: 'one-of',
  answers: [from, to].map((unit) => ({ id: unit, vi: unit, en: unit, asks: [] })),
  article: rule.article,
  evidence: rule.evidence,
});

function byRule(
  { way }: TransferRequest['rule'],
  from: OrganizationId,
  to: OrganizationId,
  days: Move['days'],
) {
  if (way === 'old-unit') return from;
  if (way === 'new-unit') return to;
  if (way === 'ask' || days.old === days.new) return null;
  return days.old > days.new ? from : to;
}

/** The move with the unit that proposes, or why that is not settled. */
export function settleMove(state: DossierState, request: TransferRequest): Move | Refusal {
  const { to, movedOn, period, document, rule, choices } = request;
  const from = proposingBody(state);
  const days = daysOf(request);
  const settled = byRule(rule, from, to, days);
  const [chosen] = choices;
  if (settled !== null && chosen) return refuse('choice-not-asked', { question: chosen.question }).refusal;
  const { article, evidence } = rule;
  const move = { from, to, movedOn, period, document, days, article, evidence };
  if (settled !== null) return { ...move, proposer: settled, choice: null };
  const question = questionOf(from, request);
  if (chosen?.question !== QUESTION) return choicesNeeded([question]);
  const choice = answerQuestion(question, chosen);
  if (isRefusal(choice)) return choice;
  return { ...move, proposer: choice.answer === to ? to : from, choice };
}

export function checkTransfer(state: DossierState, request: TransferRequest, on: LocalDate): Verdict {
  const { to, movedOn, period, document, choices } = request;
  const days = [movedOn, period.from, period.to];
  return firstRefusal(
    () => (to === proposingBody(state) ? refuse('move-same-unit') : ALLOWED),
    () => {
      const wrong = days.find((day) => !isLocalDate(day));
      return wrong === undefined ? ALLOWED : refuse('effective-date-invalid', { day: wrong });
    },
    () => (movedOn <= on ? ALLOWED : refuse('effective-date-in-future', { day: movedOn, today: on })),
    () => (period.from <= period.to ? ALLOWED : refuse('period-ends-before-it-begins', period)),
    () => checkDocument(document, on),
    () => checkChoices(choices, on),
    () => {
      const move = settleMove(state, request);
      if (isRefusal(move)) return { allowed: false, refusal: move };
      return move.proposer !== to || routeAfterMove(state, request.route)
        ? ALLOWED
        : refuse('move-needs-reroute');
    },
  );
}

/** Whether a document that is made at the step names bodies that are no longer those ahead. A vote names none. */
export function outdatesDocument(state: DossierState, route: Route): boolean {
  const kind = currentStep(state)?.kind;
  const bodiesOf = ({ steps }: Route): string => steps.map(({ organization }) => organization).join(' ');
  return (kind === 'sign' || kind === 'decide') && bodiesOf(route) !== bodiesOf(state.route);
}

/**
 * The way on from the step that the old unit finishes: as a dossier of the new unit takes it. Null where that way does not know
 * the step, or where the dossier has left its unit and would have to go to other bodies: then it stays as it is.
 */
export function routeAfterMove(state: DossierState, route: Route | null): Route | null {
  const step = currentStep(state);
  const at = route?.steps.findIndex(({ id }) => id === step?.id) ?? -1;
  if (!route || !step || at < 0) return null;
  const ahead = route.steps.slice(at + 1);
  const known = state.route.steps.slice(state.step + 1);
  const alike =
    ahead.length === known.length &&
    ahead.every(
      ({ id, organization }, index) => id === known[index]?.id && organization === known[index].organization,
    );
  if (step.level !== 'unit' && !alike) return null;
  return { ...state.route, steps: [...state.route.steps.slice(0, state.step + 1), ...ahead] };
}
