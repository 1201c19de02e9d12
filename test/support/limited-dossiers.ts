import { randomUUID } from 'node:crypto';
import {
  toInstant,
  type CalendarYear,
  type EnactmentProposal,
  type LocalDate,
  type PublishedCalendar,
  type Route,
  type Submission,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { RuleSetStore, type UnitOfWork } from '@vinhdanh/persistence';
import { today } from './days';
import { CLOCK, ROUTE, step, submission } from './fixtures';

const CITED = { article: 'Thông báo', evidence: 'N' } as const;
const PERSON = '00000000-0000-4000-8000-00000000000b';

/** A limit of ten working days at the first step and at the second one. */
export const limitedRoute = (): Route => ({
  ...ROUTE,
  chosenBy: today(),
  clock: CLOCK,
  steps: [
    step('unit.intake', 'intake', 'unit', { limit: { ...CITED, amount: 10, unit: 'working-day' } }),
    ...ROUTE.steps.slice(1),
  ],
});

/** A dossier of today in whose first step a limit runs by the calendar. */
export const limitedSubmission = (id: string, calendar: WorkingCalendar): Submission =>
  submission({
    id,
    code: `HS-${id}`,
    applicant: { person: PERSON, organization: 'unit' },
    route: limitedRoute(),
    calendar,
  });

const years = (days: readonly LocalDate[]): readonly CalendarYear[] =>
  [...new Set(days.map((day) => day.slice(0, 4)))].map((year) => ({
    ...CITED,
    year,
    daysOff: days
      .filter((day) => day.startsWith(year))
      .map((day) => ({ ...CITED, day, nameVi: 'Nghỉ', nameEn: 'Off' })),
    workingSaturdays: [],
  }));

/** A calendar in which these days are off, each with its notice. */
export const publishedCalendar = (days: readonly LocalDate[]): PublishedCalendar => ({
  calendar: { daysOff: days, workingSaturdays: [] },
  years: years(days),
});

/** An order by which a rule set with the calendar takes effect today; the set is kept. */
export async function calendarOrder(
  unitOfWork: UnitOfWork,
  calendar: PublishedCalendar,
  expected: number,
): Promise<EnactmentProposal> {
  const set = { id: 'e'.repeat(64), layers: [] };
  await unitOfWork.run(({ manager }) =>
    new RuleSetStore(manager).keep({ ...set, texts: {} }, toInstant(Date.now())),
  );
  return {
    id: randomUUID(),
    order: { number: 'CV 12729', day: today() },
    reason: 'Hoán đổi ngày nghỉ',
    effectiveOn: today(),
    within: ['centre'],
    expected,
    content: { kind: 'rules', before: set, after: set, calendar },
  };
}
