import { loadRules, readRuleSet } from '@vinhdanh/rules';
import { ruleIn, voteRuleIn } from '../../tools/verifier/src/checks/pack-rule';

const SETS: ReadonlyArray<readonly string[]> = [
  ['national', 'lang-son'],
  ['national', 'bac-ninh'],
  ['national', 'ha-noi'],
  ['national', 'toa-an'],
  ['national', 'bhxh'],
  ['national', 'bo-y-te'],
  ['national', 'lang-son', 'rehearsal'],
];

/** The rule of each vote of each route, as the verifier and as the house reads it. */
function votesIn(layers: readonly string[]) {
  const set = readRuleSet(layers);
  const shown = {
    layers: set.layers.map(({ name, version }) => ({ name, version, files: set.texts[version] })),
  };
  return loadRules(set).book.routes.flatMap(({ id, from, steps }) =>
    steps.flatMap(({ id: step, kind, threshold }) => {
      if (kind !== 'vote') return [];
      const { where, ...read } = ruleIn(shown, { template: id, step, day: from }) ?? { where: null };
      const ours = threshold ? voteRuleIn(threshold) : null;
      return [{ vote: `${id} ${step}`, read: where === null ? null : read, ours }];
    }),
  );
}

test.each(SETS.map((layers) => [layers.join(', '), layers] as const))(
  'the verifier reads the rule of every vote out of %s as those do who wrote it',
  (_names, layers) => {
    const votes = votesIn(layers);
    expect(votes.length).toBeGreaterThan(10);
    expect(votes.filter(({ read, ours }) => JSON.stringify(read) !== JSON.stringify(ours))).toEqual([]);
  },
);

test('the verifier does not guess what texts of a later form say', () => {
  const { layers, texts } = readRuleSet(['national', 'lang-son']);
  const [vote] = votesIn(['national', 'lang-son']);
  const [template = '', step = ''] = (vote?.vote ?? '').split(' ');
  const inForm = (text: object) => ({
    layers: layers.map(({ name, version }) => ({
      name,
      files: { ...texts[version], ...(name === 'national' ? text : {}) },
    })),
  });
  const day = loadRules(readRuleSet(['national'])).book.routes.find(({ id }) => id === template)?.from ?? '';
  const found = (text: object) => ruleIn(inForm(text), { template, step, day });
  expect(found({})).not.toBeUndefined();
  expect(found({ 'form.yaml': 'form: 1\n' })).toEqual(found({}));
  for (const text of ['form: 2\n', 'form: x\n', '', '['])
    expect(found({ 'form.yaml': text })).toBeUndefined();
});
