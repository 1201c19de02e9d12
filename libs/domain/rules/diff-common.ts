import { stands, type CalendarYear, type DayOff, type WorkingSaturday } from './calendar-year';
import type { Citation } from './citation';
import type { StandingBody } from './standing-body';
import type { ChangeInForce, RuleChange } from './rule-change';

const onlyIn = <T extends { day: string }>(one: readonly T[], other: readonly T[]): readonly T[] =>
  one.filter(({ day }) => other.every((candidate) => candidate.day !== day));

const onItsDay = (change: RuleChange): ChangeInForce => ({
  change,
  awards: [],
  from: change.name,
  to: change.name,
});

const daysOffOf = (years: readonly CalendarYear[]): readonly DayOff[] =>
  years.flatMap(({ daysOff }) => daysOff.filter(stands));

const saturdaysOf = (years: readonly CalendarYear[]): ReadonlyArray<WorkingSaturday & Citation> =>
  years.flatMap(({ workingSaturdays, article, evidence }) =>
    workingSaturdays.filter(stands).map((saturday) => ({ ...saturday, article, evidence })),
  );

/** Days that are off, or worked, in one of the calendars only. */
export function diffCalendar(
  before: readonly CalendarYear[],
  after: readonly CalendarYear[],
): readonly ChangeInForce[] {
  const [offBefore, offAfter] = [daysOffOf(before), daysOffOf(after)];
  const [workedBefore, workedAfter] = [saturdaysOf(before), saturdaysOf(after)];
  const changes: readonly RuleChange[] = [
    ...onlyIn(offBefore, offAfter).map((day): RuleChange => ({
      topic: 'day-off',
      name: day.day,
      before: day,
      after: null,
    })),
    ...onlyIn(offAfter, offBefore).map((day): RuleChange => ({
      topic: 'day-off',
      name: day.day,
      before: null,
      after: day,
    })),
    ...onlyIn(workedBefore, workedAfter).map((day): RuleChange => ({
      topic: 'working-saturday',
      name: day.day,
      before: day,
      after: null,
    })),
    ...onlyIn(workedAfter, workedBefore).map((day): RuleChange => ({
      topic: 'working-saturday',
      name: day.day,
      before: null,
      after: day,
    })),
  ];
  return changes.map(onItsDay);
}

const isSame = (one: StandingBody, other: StandingBody): boolean =>
  one.of === other.of && one.body === other.body && one.from === other.from && one.to === other.to;

const standingChange = (rule: StandingBody, isNew: boolean): ChangeInForce => ({
  change: { topic: 'standing', name: rule.of, before: isNew ? null : rule, after: isNew ? rule : null },
  awards: [],
  from: rule.from,
  to: rule.to,
});

/** Bodies whose award business another one keeps in one of the books only. */
export const diffStanding = (
  before: readonly StandingBody[],
  after: readonly StandingBody[],
): readonly ChangeInForce[] => [
  ...before
    .filter((rule) => !after.some((other) => isSame(rule, other)))
    .map((rule) => standingChange(rule, false)),
  ...after
    .filter((rule) => !before.some((other) => isSame(rule, other)))
    .map((rule) => standingChange(rule, true)),
];
