import { addDays, type LocalDate } from '@vinhdanh/domain';
import type { Field } from '../field';
import { located, type LawEntries, type Located, type Shelf } from '../law/entries';
import type { Regime } from '../read-regime';
import { nameOf, resolveRoutes } from '../resolve-routes';
import { waysOfRoute } from '../ways';
import { problemAt, type PackProblem } from './problem';

interface Dated {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What is wrong where one text of a thing ends and the next begins. */
function atTheSeam(before: Dated, after: Dated, field: Field): readonly PackProblem[] {
  if (before.to === null || after.from <= before.to)
    return [
      problemAt(field, `begins on ${after.from}, while the text from ${before.from} is still in force`),
    ];
  const due = addDays(before.to, 1);
  return after.from === due
    ? []
    : [problemAt(field, `begins on ${after.from}: nothing is in force from ${due}`)];
}

/** One thing has one text on every day from its first to its last. */
export function checkSuccession(texts: readonly Located<Dated>[]): readonly PackProblem[] {
  const inTime = [...texts].sort((one, other) => (one.value.from < other.value.from ? -1 : 1));
  return inTime
    .slice(1)
    .flatMap(({ value, field }, index) => atTheSeam(inTime[index]?.value ?? value, value, field));
}

const checkShelf = (shelf: Shelf<Dated>): readonly PackProblem[] =>
  [...shelf.values()].flatMap(checkSuccession);

/** The texts by what each is the text of. */
function grouped<T>(
  texts: readonly Located<T>[],
  keyOf: (value: T) => string,
): readonly (readonly Located<T>[])[] {
  const groups = new Map<string, Located<T>[]>();
  for (const text of texts) {
    const key = keyOf(text.value);
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [...groups.values()];
}

const checkMultiples = (law: LawEntries): readonly PackProblem[] =>
  grouped(located(law.multiples), ({ award, subject }) => `${award} ${subject}`).flatMap(checkSuccession);

const checkDeciders = (law: LawEntries): readonly PackProblem[] =>
  located(law.awards).flatMap(({ value, field }) => {
    const places = field.at('deciders').items();
    const deciders = value.deciders.map((decider, index) => ({
      value: decider,
      field: places[index] ?? field,
    }));
    return grouped(deciders, ({ office }) => office).flatMap(checkSuccession);
  });

/** Of each way that an award may take, between its first day and its last, there is one route on every day. */
function checkRoutes(law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] {
  const routes = texts
    .filter(({ term }) => term !== null)
    .flatMap((text) =>
      resolveRoutes(text, law).flatMap((route) => {
        const field = text.routes.get(nameOf(text, route))?.field.at('awards');
        const ways = waysOfRoute(route);
        return field
          ? route.awards.map((award) => ({ value: { ways, award, ...termOf(route) }, field }))
          : [];
      }),
    );
  return grouped(routes, ({ award, ways }) => `${award} ${ways}`).flatMap(checkSuccession);
}

const termOf = ({ from, to }: Dated): Dated => ({ from, to });

/** Nothing has two texts on one day, or none between two. */
export const checkTerms = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] => [
  ...[
    law.voteRules,
    law.limits,
    law.principles,
    law.proposerRules,
    law.commentRules,
    law.posthumousRules,
    law.retentionRules,
    law.bundles,
    law.baseSalaries,
    law.roundings,
    law.households,
  ].flatMap((shelf) => checkShelf(shelf)),
  ...checkMultiples(law),
  ...checkDeciders(law),
  ...checkRoutes(law, texts),
];
