import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_SETS_EN } from './rule-sets.en';
import { RULE_SETS_VI } from './rule-sets.vi';

const PACKS = join(__dirname, '../../../../libs/rules/packs');

test.each(readdirSync(PACKS))('the layer %s has a name in both languages', (name) => {
  expect(RULE_SETS_VI).toHaveProperty([`layer.${name}`]);
  expect(RULE_SETS_EN).toHaveProperty([`layer.${name}`]);
});
