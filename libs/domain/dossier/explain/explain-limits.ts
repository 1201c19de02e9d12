import { dayOf, type LocalDate } from '../../kernel/time';
import { calendarAt, type TimeLimit } from '../../rules/calendar';
import type { CheckedRequirement, RequirementVerdict } from '../../rules/requirement';
import type { Step } from '../../rules/route';
import { haltsOf } from '../../rules/term';
import { countTerm, workingDaysBetween, type SkippedDay } from '../../rules/working-days';
import type { Visit } from '../past';
import { currentStep, isEnded, type DossierState } from '../state';
import { movesOf } from './explain-moves';
import { dayWords, line, listed, stepWords, type Sentence, type Telling } from './telling';
import { NOT_CITED, principleOf, UNIT_WORDS } from './words';

/** Each limit that has run or runs: from when to when, which days were left out, whether it was kept. */
export function explainLimits(telling: Telling): readonly CheckedRequirement[] {
  const { state } = telling;
  return (state.course?.visits ?? []).flatMap((visit) => {
    const step = state.route.steps.find(({ id }) => id === visit.step);
    if (step?.limit) return limitLines(telling, step, step.limit, visit);
    return step && isHere(state, visit) ? [withoutLimit(telling, step)] : [];
  });
}

const isHere = (state: DossierState, visit: Visit): boolean =>
  visit.leftAt === null && !isEnded(state) && currentStep(state)?.id === visit.step;

function withoutLimit(telling: Telling, step: Step): CheckedRequirement {
  const [name, body] = [stepWords(telling, step), telling.nameOf(step.organization)];
  return line(
    'limit',
    'open',
    step,
    { step: step.id, amount: null },
    {
      vi: `Quy định không nêu thời hạn ${name.vi}; ${body.vi} tự định ngày hoàn thành.`,
      en: `The rules give no limit for the ${name.en}; ${body.en} sets its own day.`,
    },
  );
}

/** Seconds are no law: they let a rehearsal go through a step in which weeks would pass. */
function rehearsed(telling: Telling, step: Step, limit: TimeLimit): CheckedRequirement {
  const name = stepWords(telling, step);
  const inputs = { step: step.id, amount: limit.amount, unit: limit.unit };
  return line('limit', 'not-applicable', limit, inputs, {
    vi: `Thời hạn ${name.vi} được rút còn ${limit.amount} giây để diễn tập.`,
    en: `The limit for the ${name.en} is shortened to ${limit.amount} seconds for a rehearsal.`,
  });
}

function limitLines(
  telling: Telling,
  step: Step,
  limit: TimeLimit,
  visit: Visit,
): readonly CheckedRequirement[] {
  const { amount, unit: countedIn } = limit;
  if (countedIn === 'second') return [rehearsed(telling, step, limit)];
  const term = termOf(telling.state, step, { amount, unit: countedIn }, visit);
  const outcome = outcomeOf(telling, step, visit, term.end);
  const [name, unit] = [stepWords(telling, step), UNIT_WORDS[countedIn]];
  const counted = countWords(term);
  const inputs = {
    step: step.id,
    amount,
    unit: countedIn,
    from: term.from,
    end: term.end,
    weekendDays: term.skipped.filter(({ why }) => why === 'weekend').length,
    daysOff: daysOffIn(term.skipped).join(' '),
    movedByHold: term.moved,
    daysHalted: term.skipped.filter(({ why }) => why === 'halt').length,
    leftOn: visit.leftOn,
    outcome: outcome.is,
  };
  const counting = principleOf(telling, 'counting-days');
  const article = counting === NOT_CITED ? limit.article : `${limit.article}; ${counting.article}`;
  const citation = { article, evidence: limit.evidence };
  const told = line('limit', outcome.verdict, citation, inputs, {
    vi: `Thời hạn ${name.vi} là ${limit.amount} ${unit.vi}, ${counted.vi}. ${outcome.words.vi}`,
    en: `The limit for the ${name.en} is ${limit.amount} ${unit.en}: ${counted.en}. ${outcome.words.en}`,
  });
  return [told, ...movesOf(telling, step, visit), ...unknownYear(telling, visit, term.end)];
}

interface Term {
  readonly from: LocalDate;
  readonly end: LocalDate;
  readonly skipped: readonly SkippedDay[];
  /** Whether the clock stood still for a while. */
  readonly moved: boolean;
}

/** A dossier entered from paper ran on the days of its paper, not on those of its entry. */
function termOf(state: DossierState, step: Step, limit: Parameters<typeof countTerm>[1], visit: Visit): Term {
  const from = state.retrospective ? visit.arrivedOn : dayOf(visit.term?.from ?? visit.arrivedAt);
  const end = visit.dueAt === null ? from : dayOf(visit.dueAt);
  const halts = visit.term && !state.retrospective ? haltsOf(visit.term) : [];
  const counted = countTerm(from, limit, calendarAt(state.calendar, step.level), halts);
  if (state.retrospective) return { from, ...counted, moved: false };
  return { from, end, skipped: counted.skipped, moved: visit.term ? halts.length > 0 : end > counted.end };
}

const daysOffIn = (skipped: readonly SkippedDay[]): readonly LocalDate[] =>
  skipped.filter(({ why }) => why === 'day-off').map(({ day }) => day);

function countWords({ from, end, skipped, moved }: Term): Sentence {
  const [first, last, off] = [dayWords(from), dayWords(end), daysOffIn(skipped)];
  const weekend = skipped.filter(({ why }) => why === 'weekend').length;
  const names = listed(off.map(dayWords));
  const left = [
    ...(weekend > 0 ? [{ vi: `${weekend} ngày cuối tuần`, en: `${weekend} weekend days` }] : []),
    ...(off.length > 0
      ? [{ vi: `${off.length} ngày nghỉ lễ (${names.vi})`, en: `${off.length} holidays (${names.en})` }]
      : []),
  ];
  const out = {
    vi: left.length > 0 ? `, trừ ${left.map(({ vi }) => vi).join(' và ')}` : '',
    en: left.length > 0 ? `, without ${left.map(({ en }) => en).join(' and ')}` : '',
  };
  const held = moved
    ? { vi: ', cộng thời gian tạm dừng', en: ', the time on hold added' }
    : { vi: '', en: '' };
  return {
    vi: `đếm từ sau ngày ${first.vi}${out.vi}${held.vi}, hết vào cuối ngày ${last.vi}`,
    en: `counted from the day after ${first.en}${out.en}${held.en}, it ends at the end of ${last.en}`,
  };
}

interface Outcome {
  readonly is: 'kept' | 'late' | 'running' | 'overdue' | 'held' | 'silence' | 'ended';
  readonly verdict: RequirementVerdict;
  readonly words: Sentence;
}

function outcomeOf(telling: Telling, step: Step, visit: Visit, end: LocalDate): Outcome {
  const { state, now } = telling;
  if (visit.leftOn === null) {
    if (!isHere(state, visit))
      return {
        is: 'ended',
        verdict: 'not-applicable',
        words: { vi: 'Thời hạn thôi chạy.', en: 'It no longer runs.' },
      };
    if (state.hold)
      return {
        is: 'held',
        verdict: 'not-applicable',
        words: { vi: 'Thời hạn đang dừng vì hồ sơ tạm dừng.', en: 'It stands still under the hold.' },
      };
    return running(
      workingDaysBetween(dayOf(now), end, calendarAt(state.calendar, step.level)),
      visit.dueAt !== null && now > visit.dueAt,
    );
  }
  const left = dayWords(visit.leftOn);
  if (visit.opinions.some(({ answer }) => answer === 'none'))
    return {
      is: 'silence',
      verdict: 'met',
      words: {
        vi: `Hết hạn ngày ${left.vi} khi còn cơ quan không trả lời; thủ tục tiếp tục.`,
        en: `It passed on ${left.en} with an agency silent; the procedure went on.`,
      },
    };
  if (step.kind === 'post' || visit.leftOn <= end)
    return {
      is: 'kept',
      verdict: 'met',
      words: {
        vi: `Làm xong ngày ${left.vi}: ${step.kind === 'post' ? 'đủ thời gian' : 'đúng hạn'}.`,
        en: `Done on ${left.en}: ${step.kind === 'post' ? 'the full time' : 'in time'}.`,
      },
    };
  const days = workingDaysBetween(end, visit.leftOn, calendarAt(state.calendar, step.level));
  return {
    is: 'late',
    verdict: 'warning',
    words: {
      vi: `Làm xong ngày ${left.vi}: quá hạn ${days} ngày làm việc.`,
      en: `Done on ${left.en}: ${days} working days late.`,
    },
  };
}

const running = (days: number, over: boolean): Outcome =>
  over
    ? {
        is: 'overdue',
        verdict: 'warning',
        words: { vi: `Đã quá hạn ${-days} ngày làm việc.`, en: `It passed ${-days} working days ago.` },
      }
    : {
        is: 'running',
        verdict: 'met',
        words: { vi: `Còn ${days} ngày làm việc.`, en: `${days} working days are left.` },
      };

/** The end of a limit in a year whose holidays nobody has announced may still move. */
function unknownYear(telling: Telling, visit: Visit, end: LocalDate): readonly CheckedRequirement[] {
  const { state } = telling;
  const year = end.slice(0, 4);
  const isKnown = state.calendar.daysOff.some((day) => day.startsWith(`${year}-`));
  if (isKnown || !isHere(state, visit)) return [];
  return [
    line(
      'calendar',
      'warning',
      principleOf(telling, 'counting-days'),
      { year, end },
      {
        vi: `Chưa có thông báo ngày nghỉ năm ${year}; ngày hết hạn có thể phải tính lại.`,
        en: `The days off of ${year} are not announced yet; the end may have to be counted again.`,
      },
    ),
  ];
}
