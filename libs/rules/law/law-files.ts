import type { CatalogueAward, Law } from '@vinhdanh/domain';
import type { Field } from '../field';
import { LawEntries, valuesOf, type AwardEntry } from './entries';
import { partedBy } from '../unchecked';
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

/**
 * The law without the places where it stands. Each dated text is as sure as it is known to be on its days; an award stays one,
 * and `asKnownOn` says how sure its values are on a day.
 */
export function lawOf(entries: LawEntries): Law {
  const instruments = valuesOf(entries.instruments);
  const known = partedBy(instruments);
  const withMoney = (award: AwardEntry): CatalogueAward => ({
    ...award,
    money: entries.multiples.get(award.code)?.map(({ value }) => value) ?? null,
  });
  return {
    instruments,
    offices: valuesOf(entries.offices),
    routeFamilies: valuesOf(entries.routeFamilies),
    awards: valuesOf(entries.awards).map(withMoney),
    voteRules: known(valuesOf(entries.voteRules)),
    makers: valuesOf(entries.makers),
    bundles: known(valuesOf(entries.bundles)),
    limits: known(valuesOf(entries.limits)),
    annualDates: known(valuesOf(entries.annualDates)),
    caps: known(valuesOf(entries.caps)),
    money: {
      multiples: known(valuesOf(entries.multiples)),
      baseSalaries: known(valuesOf(entries.baseSalaries)),
      roundings: known(valuesOf(entries.roundings)),
      households: known(valuesOf(entries.households)),
      rules: known(valuesOf(entries.moneyRules)),
    },
    holds: known(valuesOf(entries.holds)),
    principles: known(valuesOf(entries.principles)),
    signingForms: known(valuesOf(entries.signingForms)),
    proposerRules: known(valuesOf(entries.proposerRules)),
    commentRules: known(valuesOf(entries.commentRules)),
    posthumousRules: known(valuesOf(entries.posthumousRules)),
    retentionRules: known(valuesOf(entries.retentionRules)),
    openQuestions: valuesOf(entries.openQuestions),
  };
}
