import type {
  Bilingual,
  Bundle,
  CatalogueAward,
  CitedText,
  DecidingOffice,
  MoneyMultiple,
  RouteFamily,
  Term,
} from './catalogue';
import type { LocalDate } from '../kernel/time';
import type { Citation, Evidence } from './citation';
import type { SubjectKind } from './award';
import type { PosthumousRule } from './posthumous-rule';
import type { Principle } from './principle';
import type { CommentRule } from './comment-rule';
import type { ProposerRule } from './proposer-rule';
import type { RetentionRule } from './retention-rule';
import type { SigningForm } from './signing-form';
import type { StepKind } from './route';
import type { Denominator, Threshold } from './threshold';
import type { VotingTerms } from './voting';

/** The event that fixes which text a dossier stays under. */
export type PinningEvent = 'received-for-appraisal' | 'submitted' | 'decided' | 'achievement';

/** What an instrument says about what was under way when it took effect. */
export interface Transition extends CitedText {
  readonly pinningEvent: PinningEvent;
  /** Whether the later text holds for an earlier dossier where it is better for the subject. */
  readonly moreFavourable: boolean;
}

/**
 * From this day nobody has looked whether the text still says what it said: a later one may have changed it. What rests on it is
 * no surer than `atMost` from then on.
 */
export interface Unchecked extends Citation {
  readonly from: LocalDate;
  readonly atMost: Evidence;
  /** How articles call the instrument, beside its number. */
  readonly citedAs: readonly string[];
}

/** A law, decree, circular or decision. */
export interface Instrument extends Term, Citation {
  readonly id: string;
  readonly number: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly replacedBy: string | null;
  readonly amendedBy: string | null;
  /** The sector that it is for ("education"); null: for all. */
  readonly sector: string | null;
  readonly transition: Transition | null;
  readonly unchecked?: Unchecked;
}

export interface Share {
  readonly num: number;
  readonly den: number;
}

/** How a council votes, for votes held in its time. */
export interface VoteRule extends Term, Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly instrument: string | null;
  /** Null: no share is asked for, or it is left to the council's own rules. */
  readonly share: Share | null;
  readonly of: Denominator | null;
  readonly ballotCompulsory: boolean;
  /** Where the text says nothing, the default that is offered, with its own mark. */
  readonly secrecy: Citation & { readonly ballot: 'open' | 'secret' | 'local' };
  readonly quorum: (Citation & Share & { readonly countsWritten: boolean }) | null;
  readonly absent: CitedText;
  /** What it says beside: written votes, substitutes, ties, order of titles and the rest. */
  readonly terms: VotingTerms & Pick<Threshold, 'quorumByKind'>;
}

/** How long an act may take. */
export interface LegalLimit extends Term, Citation {
  readonly id: string;
  readonly act: Bilingual;
  /** Null: "at once", or set locally. */
  readonly amount: number | null;
  readonly unit: 'working-day' | 'calendar-day';
  readonly startsAt: Bilingual;
  readonly instrument: string | null;
}

/** A day of the year by which something is handed in. */
export interface AnnualDate extends Term, Citation {
  readonly id: string;
  readonly what: Bilingual;
  readonly month: number;
  readonly day: number;
  /** The year of the achievement, or the one after it. */
  readonly year: 'same' | 'following';
  readonly instrument: string | null;
}

/** A step that a cap is held against. */
export type CapStep = Extract<StepKind, 'appraise' | 'vote' | 'decide'>;

/**
 * A count that should not be passed: so many per cent of something, or so many. A recorded order lets a dossier pass it,
 * unless the text forbids even that (`block`).
 */
export interface Cap extends Term, Citation {
  readonly id: string;
  readonly award: string;
  /** Whose awards are counted; all where the text makes no difference. */
  readonly subjects: readonly SubjectKind[] | null;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  /** Awards of which the denominator is the number. None: people or bodies, whose number somebody states. */
  readonly denominatorAwards: readonly string[];
  /** Null where the text gives a number and no share. */
  readonly percent: number | null;
  /** The number where the text gives no share. */
  readonly most: number | null;
  /** `open`: the text does not say how; every reading is shown, and whoever may decide records which one holds. */
  readonly rounding: Citation & { readonly mode: 'floor' | 'half-up' | 'ceil' | 'open' };
  readonly scope: 'unit' | 'province' | 'country';
  readonly severity: 'warn' | 'block';
  /** Steps that are not taken past the cap without an order. */
  readonly heldAt: Citation & { readonly steps: readonly CapStep[] };
  readonly instrument: string | null;
}

/** The base salary (lương cơ sở) in đồng a month. */
export interface BaseSalary extends Term, Citation {
  readonly amount: number;
}

/** Every sum is rounded up to a whole number of these đồng. */
export interface MoneyRounding extends Term, Citation {
  readonly upTo: number;
}

/** A household gets this share of what a person gets. */
export interface HouseholdShare extends Term, Citation, Share {}

/** How award money is reckoned and paid, in words. */
export interface MoneyRule extends Term, CitedText {
  readonly id: string;
}

export interface MoneyLaw {
  readonly multiples: readonly MoneyMultiple[];
  readonly baseSalaries: readonly BaseSalary[];
  readonly roundings: readonly MoneyRounding[];
  readonly households: readonly HouseholdShare[];
  readonly rules: readonly MoneyRule[];
}

/** A matter that stops a proposal while it is open, and what lets it go on. */
export interface HoldRule extends Term, Citation {
  readonly id: string;
  readonly ground: Bilingual;
  readonly release: CitedText;
}

/** What the sources do not give: never guessed, asked for as a recorded choice of the body named. */
export interface OpenQuestion extends Citation {
  readonly id: string;
  readonly what: Bilingual;
  readonly whoDecides: Bilingual;
  readonly sentence: Bilingual;
}

/** Who makes documents of dossiers. */
export interface Maker {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The law as data: plain, loaded and checked outside the core. */
export interface Law {
  readonly instruments: readonly Instrument[];
  readonly offices: readonly DecidingOffice[];
  readonly routeFamilies: readonly RouteFamily[];
  readonly awards: readonly CatalogueAward[];
  readonly voteRules: readonly VoteRule[];
  readonly makers: readonly Maker[];
  readonly bundles: readonly Bundle[];
  readonly limits: readonly LegalLimit[];
  readonly annualDates: readonly AnnualDate[];
  readonly caps: readonly Cap[];
  readonly money: MoneyLaw;
  readonly holds: readonly HoldRule[];
  readonly principles: readonly Principle[];
  readonly signingForms: readonly SigningForm[];
  readonly proposerRules: readonly ProposerRule[];
  readonly commentRules: readonly CommentRule[];
  readonly posthumousRules: readonly PosthumousRule[];
  readonly retentionRules: readonly RetentionRule[];
  readonly openQuestions: readonly OpenQuestion[];
}
