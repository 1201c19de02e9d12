import { isInForce, type LocalDate, type OrganizationId, type RuleBook } from '@vinhdanh/domain';
import type { HeldOffice, LedgerReach, Viewer } from '@vinhdanh/persistence';
import { isHeld } from '../people/find-caller';

/** Who keeps the awards of which body: asked only for an office whose reach hangs on it. */
export type Standing = Pick<RuleBook, 'standing'>;

const NOTHING: LedgerReach = { roots: [], applicant: null };

/**
 * What of the ledger an office may see: award officers what their body keeps, auditors and administrators their
 * jurisdiction, applicants what their own dossiers brought; all others nothing.
 */
export function ledgerReach({ person, office }: Viewer, rules: Standing, today: LocalDate): LedgerReach {
  if (office === null || !isHeld(office, today)) return NOTHING;
  if (office.role === 'applicant') return { roots: [], applicant: person.id };
  return { roots: ledgerRoots(office, rules, today), applicant: null };
}

/** The bodies for which, with all below them, the office keeps or reads the ledger; null is every body. */
export function ledgerRoots(
  office: Pick<HeldOffice, 'role' | 'jurisdiction' | 'everywhere'> & {
    readonly organization: { readonly id: OrganizationId };
  },
  rules: Standing,
  today: LocalDate,
): readonly OrganizationId[] | null {
  const own = office.organization.id;
  switch (office.role) {
    case 'secretary':
      return [
        own,
        ...rules.standing
          .filter((rule) => rule.body === own && isInForce(rule, today))
          .map((rule) => rule.of),
      ];
    case 'auditor':
    case 'administrator':
      if (office.everywhere) return null;
      return office.jurisdiction === null ? [] : [office.jurisdiction];
    default:
      return [];
  }
}
