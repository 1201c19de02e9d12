import type { LocalDate } from '../kernel/time';
import type { WorkingCalendar } from './calendar';
import type { StandingBody } from './plan-route';
import type { ChangeInForce } from './rule-change';

type DayTopic = 'day-off' | 'working-saturday';

const onlyIn = (one: readonly LocalDate[], other: readonly LocalDate[]): readonly LocalDate[] =>
  one.filter((day) => !other.includes(day));

const dayChange = (topic: DayTopic, day: LocalDate, isNew: boolean): ChangeInForce => ({
  change: { topic, name: day, before: isNew ? null : day, after: isNew ? day : null },
  awards: [],
  from: day,
  to: day,
});

const diffDays = (
  topic: DayTopic,
  before: readonly LocalDate[],
  after: readonly LocalDate[],
): readonly ChangeInForce[] => [
  ...onlyIn(before, after).map((day) => dayChange(topic, day, false)),
  ...onlyIn(after, before).map((day) => dayChange(topic, day, true)),
];

/** Days that are off, or worked, in one of the calendars only. */
export const diffCalendar = (before: WorkingCalendar, after: WorkingCalendar): readonly ChangeInForce[] => [
  ...diffDays('day-off', before.daysOff, after.daysOff),
  ...diffDays('working-saturday', before.workingSaturdays, after.workingSaturdays),
];

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
