import {
  asKnownOn,
  isInForce,
  moneyOf,
  type Bundle,
  type CatalogueAward,
  type Citation,
  type Law,
  type LocalDate,
  type Money,
  type MoneyUnknown,
  type OpenQuestion,
  type PosthumousRule,
  type SubjectKind,
  type VoteRule,
} from '@vinhdanh/domain';
import type { Clock } from '../kernel/clock';

/** A rule, and the citation that ties it to the award. */
export interface Tied<Rule> {
  readonly rule: Rule;
  readonly citation: Citation;
}

/** A title or form of commendation as the law of a day has it: what it refers to, resolved. */
export interface AwardInLaw {
  readonly award: CatalogueAward;
  readonly deciders: ReadonlyArray<
    Citation & { readonly nameVi: string; readonly nameEn: string; readonly to: LocalDate | null }
  >;
  /** Null where no text of the day is known. */
  readonly vote: Tied<VoteRule> | null;
  readonly centralVote: Tied<VoteRule> | null;
  readonly bundle: Tied<Bundle> | null;
  /** What its own text says of the dead; null where none does. */
  readonly posthumous: PosthumousRule | null;
  readonly money: ReadonlyArray<{ readonly subject: SubjectKind; readonly money: Money | MoneyUnknown }>;
}

/** The law as people read it: the whole catalogue on a day, and what the sources leave open. */
export class LawBook {
  constructor(
    private readonly law: Law,
    private readonly clock: Clock,
  ) {}

  awards(on: LocalDate = this.clock.today()): readonly AwardInLaw[] {
    const asKnown = asKnownOn(this.law.instruments, on);
    return this.law.awards
      .filter((award) => isInForce(award, on))
      .map((award) => this.resolve(asKnown(award), on));
  }

  openQuestions(): readonly OpenQuestion[] {
    return this.law.openQuestions;
  }

  private resolve(award: CatalogueAward, on: LocalDate): AwardInLaw {
    const { law } = this;
    const tie = <Rule extends { id: string; from: LocalDate; to: LocalDate | null }>(
      rules: readonly Rule[],
      reference: (Citation & { readonly id: string }) | null,
    ): Tied<Rule> | null => {
      const rule = rules.find((candidate) => candidate.id === reference?.id && isInForce(candidate, on));
      return rule && reference ? { rule, citation: reference } : null;
    };
    return {
      award,
      deciders: award.deciders
        .filter((decider) => isInForce(decider, on))
        .flatMap(({ office, to, article, evidence }) => {
          const known = law.offices.find((candidate) => candidate.id === office);
          return known ? [{ nameVi: known.nameVi, nameEn: known.nameEn, to, article, evidence }] : [];
        }),
      vote: tie(law.voteRules, award.voteRule),
      centralVote: tie(law.voteRules, award.centralVoteRule),
      bundle: tie(law.bundles, award.bundle),
      posthumous:
        law.posthumousRules.find(({ id, ...term }) => id === award.code && isInForce(term, on)) ?? null,
      money: award.subjects.map((subject) => ({ subject, money: moneyOf(law, award.code, subject, on) })),
    };
  }
}
