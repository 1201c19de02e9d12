import type { Criteria, Criterion } from '@vinhdanh/domain';
import type { CriteriaFile } from './read-criteria';

/** The files that count: the last that adds to none above it, and those that add to it. */
function inForce(files: readonly CriteriaFile[]): readonly CriteriaFile[] {
  const last = files.map(({ adds }) => adds).lastIndexOf(false);
  return files.slice(Math.max(last, 0));
}

/** The awards that the files name, each as the first has it. Names that nobody has, and what is had twice, are refused. */
function namesIn(files: readonly CriteriaFile[]): Criteria['names'] {
  const names = new Map<string, Criteria['names'][string]>();
  for (const { field, names: own, borrowed } of files) {
    for (const [code, name] of Object.entries(own)) {
      if (names.has(code))
        field
          .at('awards')
          .at(code)
          .fail('is of the layers above, which say what it asks: rules are added under general');
      names.set(code, name);
    }
    for (const award of borrowed)
      if (!names.has(award.text()))
        award.fail(`names "${award.text()}", which is no award of this file or of a layer above`);
  }
  return Object.fromEntries(names);
}

/**
 * The criteria of a stack of layers, the highest law's first: each file that adds puts its own to those above it, and a rule
 * of every award is of the awards of all layers.
 */
export function layCriteria(all: readonly CriteriaFile[]): Criteria {
  const files = inForce(all);
  const names = namesIn(files);
  const general = files.flatMap((file) => file.general);
  const byAward = Object.keys(names).map((code): [string, readonly Criterion[]] => [
    code,
    [
      ...files.flatMap(({ own }) => own.get(code) ?? []),
      ...general
        .filter(({ awards }) => awards === null || awards.includes(code))
        .flatMap(({ toCriteria }) => toCriteria(code)),
    ],
  ]);
  return { names, byAward: Object.fromEntries(byAward) };
}
