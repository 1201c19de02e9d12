import type { Field } from '../field';
import { located, type LawEntries, type Located, type Shelf } from '../law/entries';
import type { Regime } from '../read-regime';
import { problemAt, type PackProblem } from './problem';

/** Whether the name is on the shelf; a name that is null refers to nothing. */
function checkName(
  shelf: ReadonlyMap<string, unknown>,
  name: string | null,
  field: Field,
  what: string,
): readonly PackProblem[] {
  if (name === null || shelf.has(name)) return [];
  return [problemAt(field, `names "${name}", which is no ${what}`)];
}

function checkAwards(law: LawEntries): readonly PackProblem[] {
  return located(law.awards).flatMap(({ value: award, field }) => [
    ...checkName(law.instruments, award.instrument, field.at('instrument'), 'instrument'),
    ...checkName(law.routeFamilies, award.routeFamily.id, field.at('route').at('id'), 'kind of route'),
    ...checkName(law.voteRules, award.voteRule.id, field.at('vote').at('id'), 'vote rule'),
    ...(award.centralVoteRule
      ? checkName(law.voteRules, award.centralVoteRule.id, field.at('centralVote').at('id'), 'vote rule')
      : []),
    ...checkName(law.bundles, award.bundle.id, field.at('bundle').at('id'), 'bundle'),
    ...field
      .at('deciders')
      .items()
      .flatMap((decider) => {
        const office = decider.at('office');
        return checkName(law.offices, office.text(), office, 'office');
      }),
  ]);
}

function checkInstruments(law: LawEntries): readonly PackProblem[] {
  const dated: readonly Located<{ readonly instrument: string | null }>[] = [
    ...located(law.voteRules),
    ...located(law.limits),
    ...located(law.annualDates),
    ...located(law.caps),
  ];
  return [
    ...dated.flatMap(({ value, field }) =>
      checkName(law.instruments, value.instrument, field.at('instrument'), 'instrument'),
    ),
    ...located(law.instruments).flatMap(({ value, field }) => [
      ...checkName(law.instruments, value.replacedBy, field.at('replacedBy'), 'instrument'),
      ...checkName(law.instruments, value.amendedBy, field.at('amendedBy'), 'instrument'),
    ]),
  ];
}

const checkFamilies = (law: LawEntries): readonly PackProblem[] =>
  located(law.routeFamilies).flatMap(({ field }) =>
    field
      .at('reaches')
      .items()
      .flatMap((office) => checkName(law.offices, office.text(), office, 'office')),
  );

const checkCaps = (law: LawEntries): readonly PackProblem[] =>
  located(law.caps).flatMap(({ field }) =>
    [field.at('award'), ...field.at('denominatorAwards').items()].flatMap((award) =>
      checkName(law.awards, award.text(), award, 'award of the catalogue'),
    ),
  );

const checkKeys = (awards: Shelf<unknown>, ofAwards: Shelf<unknown>): readonly PackProblem[] =>
  [...ofAwards].flatMap(([code, texts]) =>
    texts.slice(0, 1).flatMap(({ field }) => checkName(awards, code, field, 'award of the catalogue')),
  );

/** Titles in the order in which they are voted are awards. */
const checkOrders = (law: LawEntries): readonly PackProblem[] =>
  located(law.voteRules).flatMap(({ value, field }) =>
    value.terms.order === undefined
      ? []
      : field
          .at('terms')
          .at('order')
          .at('titles')
          .items()
          .flatMap((title) => checkName(law.awards, title.text(), title, 'award of the catalogue')),
  );

const checkRoutes = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] =>
  texts.flatMap(({ routes }) =>
    [...routes.values()].flatMap((route) =>
      route.field
        .at('awards')
        .items()
        .flatMap((award) => checkName(law.awards, award.text(), award, 'award of the catalogue')),
    ),
  );

const checkQuestions = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] =>
  texts.flatMap(({ routes }) =>
    [...routes.values()].flatMap(({ fit, field }) =>
      checkName(law.openQuestions, fit.question ?? null, field.at('question'), 'open question'),
    ),
  );

/** Every name that one rule calls another by is the name of something. */
export const checkReferences = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] => [
  ...checkAwards(law),
  ...checkInstruments(law),
  ...checkFamilies(law),
  ...checkCaps(law),
  ...checkOrders(law),
  ...checkKeys(law.awards, law.multiples),
  ...checkKeys(law.awards, law.posthumousRules),
  ...checkRoutes(law, texts),
  ...checkQuestions(law, texts),
];
