import { isVerified, knownOnDay, type LocalDate } from '@vinhdanh/domain';
import type { Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import type { KnownAwards, NamedAward } from './known-awards';
import { ledgerReach, type Standing } from './reach';

/** An award as an entry of the ledger may name it, with the place that says so. */
export type EntryAward = NamedAward & { readonly verified: boolean };

/**
 * Every award that an entry may name whose decision is of the day, each once, as the latest text known then has it; without a
 * day, all that any entry may name. It is what entries are held against, so that what can be chosen can be entered.
 */
export function awardsOfEntries({ all }: KnownAwards, decided: LocalDate | null): readonly EntryAward[] {
  const latest = new Map<string, NamedAward>();
  for (const award of knownOnDay(all, decided)) {
    const other = latest.get(award.code);
    if (!other || other.from < award.from) latest.set(award.code, award);
  }
  return [...latest.values()].map((award) => {
    const { code, nameVi, nameEn, from, to, article, evidence } = award;
    const subjects = new Set(all.filter((one) => one.code === code).flatMap((one) => one.subjects));
    return {
      ...{ code, nameVi, nameEn, from, to, article, evidence },
      subjects: [...subjects],
      verified: isVerified(award),
    };
  });
}

/** The awards that entries may name, for those who see a ledger. */
export class ListAwards {
  constructor(
    private readonly awards: KnownAwards,
    private readonly rules: Standing,
    private readonly clock: Clock,
  ) {}

  /** @param decided the day of the decision; null is any day */
  execute(viewer: Viewer, decided: LocalDate | null): readonly EntryAward[] {
    const { roots, applicant } = ledgerReach(viewer, this.rules, this.clock.today());
    const seesNone = applicant === null && roots?.length === 0;
    return seesNone ? [] : awardsOfEntries(this.awards, decided);
  }
}
