import type { LocalDate } from '../kernel/time';
import type { SubjectFile } from './subject-file';
import { yearOf } from './years';

/** The file as it stood on the day: later facts are new facts, whatever the file holds today. */
export function knownOn(file: SubjectFile, day: LocalDate): SubjectFile {
  const year = yearOf(day);
  const past = (fact: { readonly year: number }): boolean => fact.year <= year;
  const begun = (fact: { readonly from: LocalDate }): boolean => fact.from <= day;
  return {
    ...file,
    ratings: file.ratings.filter(past),
    initiatives: file.initiatives.filter(past),
    achievements: file.achievements.filter(past),
    service: file.service.filter(begun),
    leaves: file.leaves.filter(begun),
    discipline: file.discipline.filter(begun),
    openMatters: file.openMatters.filter((matter) => matter.since <= day),
    holdings: file.holdings.filter((holding) => holding.decision.date <= day),
    proposals: file.proposals.filter((proposal) => proposal.day <= day),
    collectiveYears: file.collectiveYears.filter(past),
    leads: file.leads.filter(past),
  };
}
