import type { LocalDate } from '@vinhdanh/domain';
import type { SubjectReach, Viewer } from '@vinhdanh/persistence';
import { ledgerRoots, type Standing } from '../ledger/reach';
import { isHeld } from '../people/find-caller';

const NOTHING: SubjectReach = { roots: [], bodies: [], applicant: null };

/**
 * Whose files an office may see: award officers, auditors and administrators those of the bodies whose ledger they see;
 * applicants those that their own body keeps, because they prepare its dossiers; all others none.
 */
export function fileReach({ person, office }: Viewer, rules: Standing, today: LocalDate): SubjectReach {
  if (office === null || !isHeld(office, today)) return NOTHING;
  if (office.role === 'applicant')
    return { roots: [], bodies: [office.organization.id], applicant: person.id };
  return { roots: ledgerRoots(office, rules, today), bodies: [], applicant: null };
}
