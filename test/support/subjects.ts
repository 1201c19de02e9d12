import {
  checkEligibility,
  emptyFile,
  type Eligibility,
  type EligibilityLine,
  type Holding,
  type Initiative,
  type Rating,
  type SubjectFile,
} from '@vinhdanh/domain';
import { loadCriteria } from '@vinhdanh/rules';

/** The national criteria, as every eligibility test reads them. */
export const criteria = loadCriteria(['national']);

export const person = (more: Partial<SubjectFile> = {}): SubjectFile => ({
  ...emptyFile('p', 'person'),
  ...more,
});
export const collective = (more: Partial<SubjectFile> = {}): SubjectFile => ({
  ...emptyFile('c', 'collective'),
  ...more,
});

export const held = (
  award: string,
  date: string,
  year: number | null,
  more: Partial<Holding> = {},
): Holding => ({
  id: `${award}-${date}`,
  award,
  kind: 'merit',
  decision: { number: `${award}/QĐ`, date, body: 'unit' },
  period: year === null ? null : { from: year, to: year },
  achievement: null,
  status: 'held',
  basis: [],
  ...more,
});
/** Titles of the years, each decided in January of the year after. */
export const titles = (award: string, ...years: number[]): Holding[] =>
  years.map((year) => held(award, `${year + 1}-01-15`, year));
export const rated = (rating: Rating, from: number, to: number): SubjectFile['ratings'] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ year: from + at, rating }));
export const work = (
  scope: Initiative['scope'],
  year: number,
  more: Partial<Initiative> = {},
): Initiative => ({
  id: `${scope}-${year}`,
  kind: 'initiative',
  scope,
  year,
  used: [],
  ...more,
});
export const check = (file: SubjectFile, award: string, day: string): Eligibility =>
  checkEligibility(file, award, day, criteria);
export const lineOf = (found: Eligibility, requirement: string): EligibilityLine | undefined =>
  found.requirements.find((line) => line.requirement === requirement);

/** Holds the Prime Minister's certificate, five good years since, one of them excellent, three titles. */
export const forOrder = person({
  holdings: [held('BK-TTG', '2021-03-10', null), ...titles('DH-CSTDCS', 2021, 2023, 2025)],
  ratings: [...rated('good', 2021, 2024), { year: 2025, rating: 'excellent' }],
});
export const forProvincial = person({
  holdings: titles('DH-CSTDCS', 2023, 2024, 2025),
  initiatives: [work('province', 2025)],
});
