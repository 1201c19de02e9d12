import type { CatalogueAward, Law } from '@vinhdanh/domain';
import type { Field } from '../field';
import { LawEntries, valuesOf, type AwardEntry } from './entries';
import { readBundles } from './read-bundles';
import { readCatalogue } from './read-catalogue';
import { readHolds, readOpenQuestions } from './read-holds';
import { readInstruments } from './read-instruments';
import { readCaps } from './read-caps';
import { readAnnualDates, readLimits } from './read-limits';
import { readMoney } from './read-money';
import { readMoves } from './read-moves';
import { readPosthumous } from './read-posthumous';
import { readPrinciples } from './read-principles';
import { readRetention } from './read-retention';
import { readSigningForms } from './read-signing';
import { readVoteRules } from './read-vote-rules';

/** The files that hold the law as data, each with who reads it. */
export const LAW_FILES: ReadonlyMap<string, (file: Field, law: LawEntries) => void> = new Map([
  ['instruments.yaml', readInstruments],
  ['catalogue.yaml', readCatalogue],
  ['vote-rules.yaml', readVoteRules],
  ['bundles.yaml', readBundles],
  ['time-limits.yaml', readLimits],
  ['annual-dates.yaml', readAnnualDates],
  ['caps.yaml', readCaps],
  ['money.yaml', readMoney],
  ['holds.yaml', readHolds],
  ['principles.yaml', readPrinciples],
  ['signing.yaml', readSigningForms],
  ['moves.yaml', readMoves],
  ['posthumous.yaml', readPosthumous],
  ['retention.yaml', readRetention],
  ['open-questions.yaml', readOpenQuestions],
]);

const readInto = (law: LawEntries, [name, file]: readonly [string, Field]): void =>
  void law.attempt(() => LAW_FILES.get(name)?.(file, law));

/** What the files say, by name, a later file replacing what an earlier one says; files that hold no law are passed over. */
export function readLaw(files: ReadonlyArray<readonly [string, Field]>): LawEntries {
  const law = new LawEntries();
  for (const file of files) readInto(law, file);
  return law;
}

/** The same, refused whole: throws the first `RuleDataError` for what cannot be read. */
export function readSoundLaw(files: ReadonlyArray<readonly [string, Field]>): LawEntries {
  const law = readLaw(files);
  const [problem] = law.problems;
  if (problem) throw problem;
  return law;
}

type LawFile = readonly [string, Field];

/** Reads the law of a list of files; lists whose law begins with the same files share the reading of these. */
export function readLawOnce(): (files: readonly LawFile[]) => LawEntries {
  const readings = new Map<string, LawEntries>();
  const read = (files: readonly LawFile[]): LawEntries => {
    const [last] = files.slice(-1);
    if (!last) return new LawEntries();
    const key = files.map(([, field]) => field.file).join();
    const known = readings.get(key);
    if (known) return known;
    const law = read(files.slice(0, -1)).copy();
    readInto(law, last);
    readings.set(key, law);
    return law;
  };
  return (files) => read(files.filter(([name]) => LAW_FILES.has(name)));
}

/** The law without the places where it stands. */
export function lawOf(entries: LawEntries): Law {
  const withMoney = (award: AwardEntry): CatalogueAward => ({
    ...award,
    money: entries.multiples.get(award.code)?.map(({ value }) => value) ?? null,
  });
  return {
    instruments: valuesOf(entries.instruments),
    offices: valuesOf(entries.offices),
    routeFamilies: valuesOf(entries.routeFamilies),
    awards: valuesOf(entries.awards).map(withMoney),
    voteRules: valuesOf(entries.voteRules),
    makers: valuesOf(entries.makers),
    bundles: valuesOf(entries.bundles),
    limits: valuesOf(entries.limits),
    annualDates: valuesOf(entries.annualDates),
    caps: valuesOf(entries.caps),
    money: {
      multiples: valuesOf(entries.multiples),
      baseSalaries: valuesOf(entries.baseSalaries),
      roundings: valuesOf(entries.roundings),
      households: valuesOf(entries.households),
      rules: valuesOf(entries.moneyRules),
    },
    holds: valuesOf(entries.holds),
    principles: valuesOf(entries.principles),
    signingForms: valuesOf(entries.signingForms),
    proposerRules: valuesOf(entries.proposerRules),
    commentRules: valuesOf(entries.commentRules),
    posthumousRules: valuesOf(entries.posthumousRules),
    retentionRules: valuesOf(entries.retentionRules),
    openQuestions: valuesOf(entries.openQuestions),
  };
}
