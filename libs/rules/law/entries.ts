import type {
  AnnualDate,
  BaseSalary,
  Bundle,
  BundlePart,
  Cap,
  CatalogueAward,
  CommentRule,
  DecidingOffice,
  HoldRule,
  HouseholdShare,
  Instrument,
  LegalLimit,
  Maker,
  MoneyMultiple,
  MoneyRounding,
  MoneyRule,
  OpenQuestion,
  PosthumousRule,
  Principle,
  ProposerRule,
  RetentionRule,
  RouteFamily,
  SigningForm,
  VoteRule,
} from '@vinhdanh/domain';
import type { Field } from '../field';
import { RuleDataError } from '../rule-data-error';

/** A rule with the place in the files where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly field: Field;
}

/** Rules by name, each with its dated texts; a later layer replaces a name as a whole. */
export type Shelf<T> = Map<string, readonly Located<T>[]>;

/** An award as the catalogue has it: its money stands in another file. */
export type AwardEntry = Omit<CatalogueAward, 'money'>;

/** Everything that the law's files say, with places, by name. */
export class LawEntries {
  readonly instruments: Shelf<Instrument> = new Map();
  readonly offices: Shelf<DecidingOffice> = new Map();
  readonly routeFamilies: Shelf<RouteFamily> = new Map();
  readonly awards: Shelf<AwardEntry> = new Map();
  readonly voteRules: Shelf<VoteRule> = new Map();
  readonly makers: Shelf<Maker> = new Map();
  readonly parts: Shelf<BundlePart> = new Map();
  readonly bundles: Shelf<Bundle> = new Map();
  readonly limits: Shelf<LegalLimit> = new Map();
  readonly annualDates: Shelf<AnnualDate> = new Map();
  readonly caps: Shelf<Cap> = new Map();
  readonly multiples: Shelf<MoneyMultiple> = new Map();
  readonly baseSalaries: Shelf<BaseSalary> = new Map();
  readonly roundings: Shelf<MoneyRounding> = new Map();
  readonly households: Shelf<HouseholdShare> = new Map();
  readonly moneyRules: Shelf<MoneyRule> = new Map();
  readonly holds: Shelf<HoldRule> = new Map();
  readonly principles: Shelf<Principle> = new Map();
  readonly signingForms: Shelf<SigningForm> = new Map();
  readonly proposerRules: Shelf<ProposerRule> = new Map();
  readonly commentRules: Shelf<CommentRule> = new Map();
  readonly posthumousRules: Shelf<PosthumousRule> = new Map();
  readonly retentionRules: Shelf<RetentionRule> = new Map();
  readonly openQuestions: Shelf<OpenQuestion> = new Map();

  /** What could not be read, in the order of the files. */
  readonly problems: RuleDataError[] = [];

  /** The same entries and problems, to read on from. */
  copy(): LawEntries {
    const copy = new LawEntries();
    const shelves = copy as unknown as Readonly<Record<string, unknown>>;
    for (const [name, shelf] of Object.entries(this)) {
      const own = shelves[name];
      if (shelf instanceof Map && own instanceof Map) shelf.forEach((texts, id) => own.set(id, texts));
    }
    copy.problems.push(...this.problems);
    return copy;
  }

  /** Runs a reading; what cannot be read is noted, and the rest is read on. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RuleDataError)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }

  /** Reads the named entries of an object, each with its single text. */
  shelve<T>(shelf: Shelf<T>, names: Field, read: (id: string, field: Field) => T): void {
    this.shelveVersions(shelf, names, (id, field) => [{ value: read(id, field), field }]);
  }

  /** Reads the named entries of an object, each with all its dated texts. */
  shelveVersions<T>(
    shelf: Shelf<T>,
    names: Field,
    read: (id: string, field: Field) => readonly Located<T>[],
  ): void {
    if (names.isAbsent) return;
    for (const [id, field] of this.attempt(() => names.entries()) ?? [])
      this.attempt(() => shelf.set(id, read(id, field)));
  }
}

export const located = <T>(shelf: Shelf<T>): readonly Located<T>[] => [...shelf.values()].flat();

export const valuesOf = <T>(shelf: Shelf<T>): readonly T[] => located(shelf).map(({ value }) => value);

/** The texts of one thing, by its name. */
export const valuesIn = <T>(shelf: Shelf<T>, id: string): readonly T[] =>
  (shelf.get(id) ?? []).map(({ value }) => value);

/** The dated texts in a list. */
export const readVersions = <T>(list: Field, read: (field: Field) => T): readonly Located<T>[] =>
  list.items().map((field) => ({ value: read(field), field }));
