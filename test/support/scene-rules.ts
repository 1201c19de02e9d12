import { ruleSetOf } from '@vinhdanh/rules';
import { SEVENTY_PERCENT } from './fixtures';

const { num: _num, den: _den, ...RULE_TEXT } = SEVENTY_PERCENT;

const yamlOf = (value: unknown): string => JSON.stringify(value);

/** The law of the scene: a vote rule with two texts, and a province that says the same of its own. */
export const RULES = ruleSetOf([
  {
    name: 'national',
    files: {
      'a.yaml': 'một',
      'vote-rules.yaml': yamlOf({
        voteRules: {
          V: {
            versions: [
              { ...RULE_TEXT, share: { num: 60, den: 100 }, from: '2020-01-01', to: '2025-12-31' },
              { ...RULE_TEXT, share: { num: 70, den: 100 }, from: '2026-01-01', to: null },
            ],
          },
          OPEN: { versions: [{ ...RULE_TEXT, share: null, from: '2020-01-01', to: null }] },
        },
      }),
      'routes-law.yaml': yamlOf({
        regime: 'law',
        from: '2020-01-01',
        to: null,
        thresholds: { titles: { vote: 'V' }, local: { vote: 'OPEN' } },
        routes: {
          titles: { thresholds: { 'province.vote': 'titles' } },
          local: { thresholds: { 'province.vote': 'local' } },
          own: { thresholds: { 'province.vote': 'titles' } },
        },
      }),
    },
  },
  {
    name: 'province',
    files: {
      'routes-law.yaml': yamlOf({
        regime: 'law',
        thresholds: { own: { ...RULE_TEXT, num: 80, den: 100 } },
        routes: { own: { thresholds: { 'province.vote': 'own' } } },
      }),
    },
  },
]);

/** The rule sets of a bundle, as a bundle has them. */
export const rulesPart = {
  [RULES.id]: {
    id: RULES.id,
    layers: RULES.layers.map(({ name, version }) => ({ name, version, files: RULES.texts[version] })),
  },
};
