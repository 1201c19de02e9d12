import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { isLocalDate, type LocalDate } from '../kernel/time';
import type { SubjectKind } from '../rules/award';
import type { FactKind, SubjectFact } from './recorded-fact';
import { yearOf } from './years';

/** Longest name of a work, an achievement, a post or a measure, in characters. */
export const LONGEST_FACT_NAME = 200;

/** No fact of a working life is believed to be older. */
const EARLIEST_YEAR = 1945;

const FOR_ONE_KIND: Partial<Record<FactKind, readonly SubjectKind[]>> = {
  service: ['person'],
  leave: ['person'],
  death: ['person'],
  'collective-year': ['collective'],
  dissolution: ['collective'],
};

const invalid = (field: string): Verdict => refuse('fact-invalid', { field });

const year = (value: number, today: LocalDate): Verdict =>
  Number.isInteger(value) && value >= EARLIEST_YEAR && value <= yearOf(today) ? ALLOWED : invalid('year');

/** A day that exists and can be believed; what is still to come only where the law lets it be known. */
function day(field: string, value: LocalDate, today: LocalDate, mayCome = false): Verdict {
  if (!isLocalDate(value) || yearOf(value) < EARLIEST_YEAR) return invalid(field);
  return value > today && !mayCome ? refuse('effective-date-in-future', { day: value }) : ALLOWED;
}

function name(field: string, text: string): Verdict {
  if (text.length > LONGEST_FACT_NAME)
    return refuse('text-too-long', { longest: LONGEST_FACT_NAME, length: text.length });
  return text.trim() === '' ? invalid(field) : checkReason(text);
}

const span = (from: LocalDate, to: LocalDate | null, today: LocalDate): Verdict =>
  firstRefusal(
    () => day('from', from, today),
    () => (to === null ? ALLOWED : day('to', to, today, true)),
    () => (to !== null && to < from ? invalid('to') : ALLOWED),
  );

function counts(members: number, parts: Readonly<Record<string, number>>): Verdict {
  if (!Number.isInteger(members) || members < 1) return invalid('members');
  const wrong = Object.entries(parts).find(
    ([, count]) => !Number.isInteger(count) || count < 0 || count > members,
  );
  return wrong ? invalid(wrong[0]) : ALLOWED;
}

/** Whether the fact can be true of such a subject, as far as it can be seen without its source. */
export function checkFact(fact: SubjectFact, subject: SubjectKind, today: LocalDate): Verdict {
  const kinds = FOR_ONE_KIND[fact.kind];
  if (kinds && !kinds.includes(subject))
    return refuse('fact-not-for-kind', { fact: fact.kind, kind: subject });
  return checkWords(fact, today);
}

function checkWords(fact: SubjectFact, today: LocalDate): Verdict {
  switch (fact.kind) {
    case 'rating':
      return year(fact.year, today);
    case 'work':
    case 'achievement':
      return firstRefusal(
        () => year(fact.year, today),
        () => name('name', fact.name),
      );
    case 'service':
      return firstRefusal(
        () => span(fact.from, fact.to, today),
        () => name('post', fact.post),
      );
    case 'leave':
      return span(fact.from, fact.to, today);
    case 'discipline':
      return firstRefusal(
        () => span(fact.from, fact.to, today),
        () => name('measure', fact.measure),
      );
    case 'open-matter':
      return firstRefusal(
        () => day('since', fact.since, today),
        () => (fact.until === null ? ALLOWED : day('until', fact.until, today)),
        () => (fact.until !== null && fact.until < fact.since ? invalid('until') : ALLOWED),
      );
    case 'collective-year': {
      const { members, completed, advanced, fighters, warned } = fact;
      return firstRefusal(
        () => year(fact.year, today),
        () => counts(members, { completed, advanced, fighters, warned }),
      );
    }
    case 'lead':
      return firstRefusal(
        () => year(fact.year, today),
        () =>
          Number.isInteger(fact.years) && fact.years >= 1 && fact.years <= 50 ? ALLOWED : invalid('years'),
      );
    case 'death':
    case 'dissolution':
      return day('on', fact.on, today);
  }
}

/** What may stand once in a file: a year's rating or figures, an achievement's name, an end. Null: as often as it happens. */
export function onceKey(fact: SubjectFact): string | null {
  switch (fact.kind) {
    case 'rating':
    case 'collective-year':
      return `${fact.kind} ${fact.year}`;
    case 'work':
    case 'achievement':
      return `named ${fact.name.trim().toLowerCase()}`;
    case 'death':
    case 'dissolution':
      return fact.kind;
    default:
      return null;
  }
}
