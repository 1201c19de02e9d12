import type { CheckedRequirement, RequirementVerdict } from '../../rules/requirement';
import type { Step } from '../../rules/route';
import type { Visit } from '../past';
import { isEnded, type DossierState } from '../state';
import { dayWords, line, stepWords, type Sentence, type Telling } from './telling';

type StepCourse = 'done' | 'current' | 'ahead' | 'skipped' | 'closed' | 'ended-here';

/** Each step of the route: done, skipped, here or ahead, under its article. */
export const explainSteps = (telling: Telling): readonly CheckedRequirement[] =>
  telling.state.route.steps.map((step, index) => stepLine(telling, step, index));

const VERDICTS: Readonly<Record<StepCourse, RequirementVerdict>> = {
  done: 'met',
  current: 'missing',
  'ended-here': 'not-applicable',
  ahead: 'not-applicable',
  skipped: 'not-applicable',
  closed: 'not-applicable',
};

function stepLine(telling: Telling, step: Step, index: number): CheckedRequirement {
  const visits = (telling.state.course?.visits ?? []).filter((visit) => visit.step === step.id);
  const last = visits.at(-1);
  const course = step.closed ? 'closed' : courseOf(telling.state, index, last);
  const inputs = {
    step: step.id,
    number: index + 1,
    course,
    arrivedOn: last?.arrivedOn ?? null,
    leftOn: last?.leftOn ?? null,
    visits: visits.length,
  };
  return line('step', VERDICTS[course], step, inputs, wordsOf(telling, step, index, course, last));
}

function courseOf(state: DossierState, index: number, visit: Visit | undefined): StepCourse {
  const closed = isEnded(state);
  if (index === state.step) return closed ? 'ended-here' : 'current';
  if (index > state.step) return closed ? 'skipped' : 'ahead';
  const known = state.course !== undefined && state.course.visits.length > 0;
  return visit === undefined && known ? 'skipped' : 'done';
}

function wordsOf(
  telling: Telling,
  step: Step,
  index: number,
  course: StepCourse,
  visit: Visit | undefined,
): Sentence {
  const name = stepWords(telling, step);
  const [vi, en] = [`Bước ${index + 1}, ${name.vi}`, `Step ${index + 1}, ${name.en}`];
  const arrived = visit && dayWords(visit.arrivedOn);
  const left = visit?.leftOn ? dayWords(visit.leftOn) : undefined;
  switch (course) {
    case 'done':
      if (!arrived || !left) return { vi: `${vi}: xong.`, en: `${en}: done.` };
      return visit?.arrivedOn === visit?.leftOn
        ? { vi: `${vi}: xong trong ngày ${left.vi}.`, en: `${en}: done on ${left.en}.` }
        : {
            vi: `${vi}: từ ngày ${arrived.vi}, xong ngày ${left.vi}.`,
            en: `${en}: from ${arrived.en}, done on ${left.en}.`,
          };
    case 'current':
      return {
        vi: `${vi}: hồ sơ đang ở bước này${arrived ? ` từ ngày ${arrived.vi}` : ''}.`,
        en: `${en}: the dossier stands here${arrived ? ` since ${arrived.en}` : ''}.`,
      };
    case 'ended-here':
      return { vi: `${vi}: hồ sơ kết thúc tại đây.`, en: `${en}: the dossier ended here.` };
    case 'ahead':
      return { vi: `${vi}: chưa đến.`, en: `${en}: ahead.` };
    case 'closed': {
      const day = dayWords(step.closed?.on ?? '');
      return {
        vi: `${vi}: đóng từ ${day.vi}, vì cơ quan không còn và không có cơ quan kế thừa.`,
        en: `${en}: closed from ${day.en}, because the body is gone and nobody took over.`,
      };
    }
    case 'skipped':
      return index > telling.state.step
        ? {
            vi: `${vi}: không qua, vì hồ sơ đã kết thúc.`,
            en: `${en}: not reached, because the dossier has ended.`,
          }
        : {
            vi: `${vi}: không qua, vì hồ sơ đã chuyển quy trình.`,
            en: `${en}: passed over, because the dossier was moved to another route.`,
          };
  }
}
