import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { translateTerms } from './terms';

const PACKS = join(__dirname, '../../rules/packs');

test.each(readdirSync(PACKS))('sentences have a name for the layer %s in both languages', (name) => {
  expect(translateTerms('layers', name, 'vi')).not.toBe(name);
  expect(translateTerms('layers', name, 'en')).not.toBe(name);
});
