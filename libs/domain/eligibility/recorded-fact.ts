import type { LocalDate } from '../kernel/time';
import type {
  Achievement,
  CollectiveYear,
  DisciplineSpan,
  Initiative,
  Lead,
  LeaveSpan,
  OpenMatter,
  Rating,
  ServiceSpan,
} from './subject-file';

/** What is written in a subject's file, as its source says it. A work or an achievement is known by its name within the file. */
export type SubjectFact =
  | { readonly kind: 'rating'; readonly year: number; readonly rating: Rating }
  | ({ readonly kind: 'work'; readonly name: string; readonly work: Initiative['kind'] } & Pick<
      Initiative,
      'scope' | 'year' | 'used'
    >)
  | ({ readonly kind: 'achievement'; readonly name: string } & Omit<Achievement, 'id'>)
  | ({ readonly kind: 'service' } & ServiceSpan)
  | ({ readonly kind: 'leave'; readonly leave: LeaveSpan['kind'] } & Omit<LeaveSpan, 'kind'>)
  | ({ readonly kind: 'discipline' } & DisciplineSpan)
  | ({ readonly kind: 'open-matter'; readonly matter: OpenMatter['kind'] } & Omit<OpenMatter, 'kind'>)
  | ({ readonly kind: 'collective-year' } & CollectiveYear)
  | ({ readonly kind: 'lead' } & Lead)
  | { readonly kind: 'death'; readonly on: LocalDate }
  | { readonly kind: 'dissolution'; readonly on: LocalDate };

export type FactKind = SubjectFact['kind'];

/** In the order in which a file shows them. */
export const FACT_KINDS = [
  'rating',
  'collective-year',
  'work',
  'achievement',
  'lead',
  'service',
  'leave',
  'discipline',
  'open-matter',
  'death',
  'dissolution',
] as const satisfies readonly FactKind[];

/** A fact that stands: nothing corrects it. */
export interface RecordedFact {
  readonly id: string;
  readonly fact: SubjectFact;
}

/** The year under which a file shows the fact. */
export function yearOfFact(fact: SubjectFact): number {
  switch (fact.kind) {
    case 'rating':
    case 'work':
    case 'achievement':
    case 'collective-year':
    case 'lead':
      return fact.year;
    case 'service':
    case 'leave':
    case 'discipline':
      return Number(fact.from.slice(0, 4));
    case 'open-matter':
      return Number(fact.since.slice(0, 4));
    case 'death':
    case 'dissolution':
      return Number(fact.on.slice(0, 4));
  }
}
