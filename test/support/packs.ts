import type { LoadedRules, Organization, RuleSet, StepTemplate } from '@vinhdanh/domain';
import { readRuleSet, ruleSetOf } from '@vinhdanh/rules';

/** The packs that an instance of Lạng Sơn is deployed with. */
export const DEPLOYED: RuleSet = readRuleSet(['national', 'lang-son']);

/** What stands where in a file of the national pack, and what shall stand there instead. */
export type Edit = readonly [from: RegExp | string, to: string];

/** The deployed set with other words in those files of the national pack whose names match. */
export function edited(named: RegExp, ...edits: readonly Edit[]): RuleSet {
  const edit = (text: string): string => edits.reduce((done, [from, to]) => done.replace(from, to), text);
  const set = ruleSetOf(
    DEPLOYED.layers.map(({ name, version }) => {
      const files = Object.entries(DEPLOYED.texts[version] ?? {});
      const isEdited = (file: string): boolean => name === 'national' && named.test(file);
      return {
        name,
        files: Object.fromEntries(files.map(([file, text]) => [file, isEdited(file) ? edit(text) : text])),
      };
    }),
  );
  if (set.id === DEPLOYED.id) throw new Error(`no file like ${named.source} holds what is to be edited`);
  return set;
}

/** The rules with every step of every route changed. */
export const withSteps = (rules: LoadedRules, change: (step: StepTemplate) => StepTemplate): LoadedRules => ({
  ...rules,
  book: {
    ...rules.book,
    routes: rules.book.routes.map((route) => ({ ...route, steps: route.steps.map(change) })),
  },
});

/** Every limit in working or calendar days with another number of them. */
export const withLimits = (rules: LoadedRules, amount: (step: StepTemplate) => number): LoadedRules =>
  withSteps(rules, (step) =>
    step.limit ? { ...step, limit: { ...step.limit, amount: amount(step) } } : step,
  );

const body = (id: string, level: string, parent: string | null): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  from: '2000-01-01',
  to: null,
  council: `council-${id}`,
  parents: parent === null ? [] : [{ parent, from: '2000-01-01', to: null }],
});

const BODIES = [body('commune', 'commune', 'province'), body('province', 'province', 'central')];

/** A commune, its province, and every body of the centre that a rule names. */
export const findBody = (id: string): Organization =>
  BODIES.find((one) => one.id === id) ?? body(id, 'central', null);
